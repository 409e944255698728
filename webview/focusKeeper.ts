import { getInput, getSelection, setSelection } from './showText';

/** Where the focus is: the key of a control and what is selected in it. */
export interface FocusState {
	readonly key: string;
	readonly start?: number;
	readonly end?: number;
}

/** The control of a key; `undefined` where none is drawn. */
export function findControl(key: string): HTMLElement | undefined {
	return document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined;
}

/** What a key names, or the part of the page that holds it: keys are paths, and `?` begins a button of what is before it. */
export function findNearest(key: string): HTMLElement | undefined {
	for (let holder = key; holder !== ''; holder = holder.slice(0, Math.max(0, holder.search(/[?/][^?/]*$/)))) {
		const found = findControl(holder) ?? findControl(`${holder}/`) ?? findControl(`summary/${holder}`);
		if (found) {
			return found;
		}
	}
	return findList(key);
}

/** The list that the item of a key was in, where its items are added if they can be; `undefined` where it is no item's. */
function findList(key: string): HTMLElement | undefined {
	const list = /^item\/([^/]+)\//.exec(key)?.[1];
	return list === undefined ? undefined : (findControl(`list/${list}/add`) ?? findControl(`list/${list}`));
}

/** The control, or part of the page, that an event comes from: the innermost one with a key. */
export function findControlOf(event: Event): HTMLElement | undefined {
	return event
		.composedPath()
		.find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset.key !== undefined);
}

/** Where the focus is now; `undefined` where that is no control of ours. */
export function getFocus(): FocusState | undefined {
	const control = document.activeElement;
	const key = control instanceof HTMLElement ? control.dataset.key : undefined;
	if (!(control instanceof HTMLElement) || key === undefined) {
		return undefined;
	}
	const input = getInput(control);
	return { key, ...(input && getSelection(input)) };
}

/** Puts the focus back where it was; a control that is gone leaves it where it is. */
export function setFocus({ end, key, start }: FocusState, options?: FocusOptions): boolean {
	const control = findControl(key);
	if (!control) {
		return false;
	}
	control.focus(options);
	const input = getInput(control);
	if (input && start !== undefined && end !== undefined) {
		setSelection(input, { start, end });
	}
	return true;
}

/** Whether the focus is nowhere: a redraw took away, or moved, what had it. */
export function isFocusLost(): boolean {
	return document.activeElement === null || document.activeElement === document.body;
}
