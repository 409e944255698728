import { findControl, findControlOf, getFocus } from './focusKeeper';
import type { Page } from './page';
import { getInput, grow, isHalfTyped } from './showText';
import type { TextControl } from './showText';
import { toLine } from './texts';

/** Hears what a person does in the controls below `root`, drawn by whomever, by their `data-` attributes. */
export function listen(root: HTMLElement, page: Page): void {
	root.addEventListener('input', event => withText(event, control => readTyped(page, control)));
	root.addEventListener('change', event => {
		withText(event, control => {
			readTyped(page, control);
			// A date changes with every digit of it that is typed; it is sent like words, or when it is left.
			if (control.dataset.text !== 'date') {
				page.outbox.flush();
			}
		});
		readChosen(page, event);
	});
	listenToInputMethods(root, page);
	root.addEventListener('keydown', event => flushBeforeCommand(page, event), true);
	root.addEventListener('keydown', selectInControl);
	root.addEventListener('focusin', event => enter(page, findControlOf(event)));
	root.addEventListener('focusout', event => leave(page, findControlOf(event)));
	listenToWindow(page);
}

function listenToInputMethods(root: HTMLElement, page: Page): void {
	const { composing } = page.typing;
	root.addEventListener('compositionstart', event =>
		withText(event, (control, key) => {
			control.dataset.composing = '';
			composing.add(key);
		}),
	);
	root.addEventListener('compositionend', event =>
		withText(event, (control, key) => {
			delete control.dataset.composing;
			composing.delete(key);
			readTyped(page, control);
		}),
	);
}

function listenToWindow(page: Page): void {
	const settle = (): void => {
		page.outbox.flush();
		page.kept.keep({ scroll: window.scrollY, ...getFocusToKeep() });
		page.kept.keepNow();
	};
	window.addEventListener('blur', settle);
	window.addEventListener('pagehide', settle);
	document.addEventListener('visibilitychange', settle);
	document.addEventListener('scroll', () => page.kept.keep({ scroll: window.scrollY }), { passive: true });
	document.addEventListener('selectionchange', () => page.kept.keep(getFocusToKeep()));
}

function getFocusToKeep(): { readonly focus?: NonNullable<ReturnType<typeof getFocus>> } {
	const focus = getFocus();
	return focus ? { focus } : {};
}

function withText(event: Event, act: (control: TextControl, key: string) => void): void {
	const control = findControlOf(event);
	if (control?.dataset.text !== undefined && control.dataset.key !== undefined) {
		act(control as TextControl, control.dataset.key);
	}
}

function readTyped(page: Page, control: TextControl): void {
	const input = getInput(control);
	const key = control.dataset.key ?? '';
	if (!input || input.readOnly || isHalfTyped(input)) {
		return;
	}
	if (control.dataset.text === 'line' && control.dataset.composing === undefined) {
		joinLines(input);
	}
	// An echo that says the same is no change: it would begin a draft of what the document says anyway.
	if (input.value !== page.typing.getText(key)) {
		page.type(key, input.value);
		grow(control);
		if (page.typing.getDraft(key)?.state === 'typed') {
			page.outbox.tell(key, input.value);
		}
		page.outbox.schedule(input.type === 'date' ? 'slowly' : 'fast');
	}
}

/** Lines that were pasted into a control that has one. */
function joinLines(input: HTMLInputElement | HTMLTextAreaElement): void {
	if (/[\r\n]/.test(input.value)) {
		const caret = toLine(input.value.slice(0, input.selectionEnd ?? 0)).length;
		input.value = toLine(input.value);
		input.setSelectionRange(caret, caret);
	}
}

function readChosen(page: Page, event: Event): void {
	const control = findControlOf(event);
	if (control?.dataset.choice !== undefined && control.dataset.key !== undefined) {
		const { value } = control as HTMLSelectElement;
		if (value !== page.typing.getText(control.dataset.key)) {
			page.choose(control.dataset.key, value);
		}
	}
}

/**
 * What was typed is sent before a command of VS Code, such as undo, gets its key. A save waits for it; undo does not, and
 * may take back what was typed before: then the rest goes as well.
 */
function flushBeforeCommand(page: Page, event: KeyboardEvent): void {
	if (event.isComposing) {
		return;
	}
	const isEnter = event.key === 'Enter' && !event.shiftKey;
	withText(event, control => {
		if (isEnter && control.dataset.text === 'line') {
			event.preventDefault();
			readTyped(page, control);
			page.outbox.flush();
		}
	});
	if (event.ctrlKey || event.metaKey || event.altKey) {
		page.outbox.flush();
	}
}

/**
 * The browser selects all of a control by itself. VS Code would do it once more, a moment later, and what was typed in
 * that moment would be replaced by the next key.
 */
function selectInControl(event: KeyboardEvent): void {
	const [control] = event.composedPath();
	const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
	if (isText && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
		event.stopPropagation();
	}
}

function enter(page: Page, control: HTMLElement | undefined): void {
	const key = control?.dataset.key;
	if (key !== undefined) {
		page.kept.keep(getFocusToKeep());
		page.requests.enter(key);
	}
}

/** An input method that is left says so first; what it leaves is sent with the rest. */
function leave(page: Page, left: HTMLElement | undefined): void {
	const { composing } = page.typing;
	[...composing].filter(key => !findControl(key)).forEach(key => composing.delete(key));
	page.outbox.flush();
	queueMicrotask(() => {
		page.follow();
		const isItemLeft = page.problems.newItems.leave(left?.dataset.key ?? '', getFocus()?.key);
		if (isItemLeft || left?.dataset.text === 'date') {
			// A day that was only half typed is nothing, and a new item is told now what it lacks.
			page.redraw();
		}
	});
}
