import { noChange } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/** A control for text: a native one, or a component with one inside. */
export type TextControl = HTMLElement & { value: string };

/** The native control that holds caret and text. */
export function getInput(control: HTMLElement): HTMLInputElement | HTMLTextAreaElement | undefined {
	const inner: unknown = (control as { control?: unknown }).control ?? control;
	return inner instanceof HTMLInputElement || inner instanceof HTMLTextAreaElement ? inner : undefined;
}

/** Whether an input method is at work in a control, which must not be written to then. */
function isComposing(control: HTMLElement): boolean {
	return control.dataset.composing !== undefined;
}

class ShowText extends Directive {
	render(_text: string): unknown {
		return noChange;
	}

	override update({ element }: ElementPart, [text]: [string]): unknown {
		const control = element as TextControl;
		writeText(control, text);
		if (!control.isConnected) {
			// Only what is in the page has a height.
			queueMicrotask(() => grow(control));
		}
		return noChange;
	}
}

/** Puts a text into the control that it stands in, unless it is there; the caret stays where it is as far as it can. */
export const showText = directive(ShowText);

function writeText(control: TextControl, text: string): void {
	const input = getInput(control);
	if (isComposing(control) || (input && isHalfTyped(input)) || (input ?? control).value === text) {
		return;
	}
	const isFocused = input !== undefined && document.activeElement === control;
	const caret = isFocused ? getSelection(input) : undefined;
	control.value = text;
	if (input && input !== control) {
		input.value = text;
	}
	if (caret && input) {
		setSelection(input, caret);
	}
	grow(control);
}

/** A year that is being typed reads as one of the first centuries. */
const firstYear = '1900';

/** Whether a day is being typed: without all of its parts it reads as empty, and with a part of the year as long past. */
export function isHalfTyped(input: HTMLInputElement | HTMLTextAreaElement): boolean {
	const isPast = input.type === 'date' && input.value !== '' && input.value.slice(0, 4) < firstYear;
	return (input.validity.badInput || isPast) && document.activeElement === input;
}

/** Start and end of what is selected; `undefined` where the control has no such thing. */
export function getSelection(
	input: HTMLInputElement | HTMLTextAreaElement,
): { readonly start: number; readonly end: number } | undefined {
	const { selectionEnd, selectionStart } = input;
	return selectionStart === null || selectionEnd === null ? undefined : { start: selectionStart, end: selectionEnd };
}

/** Selects as much of it as there is. */
export function setSelection(
	input: HTMLInputElement | HTMLTextAreaElement,
	{ end, start }: { readonly start: number; readonly end: number },
): void {
	if (input.selectionStart !== null) {
		input.setSelectionRange(Math.min(start, input.value.length), Math.min(end, input.value.length));
	}
}

const growsByItself = CSS.supports('field-sizing', 'content');

/** Makes a text area as high as its text, where the style sheet cannot. */
export function grow(control: HTMLElement): void {
	if (!growsByItself && control instanceof HTMLTextAreaElement && control.scrollHeight > 0) {
		control.style.height = 'auto';
		control.style.height = `${control.scrollHeight}px`;
	}
}
