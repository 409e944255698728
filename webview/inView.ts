import { getFocus } from './focusKeeper';

/** Whether all of an element is in the window. */
export function isInView(element: Element): boolean {
	const { bottom, top } = element.getBoundingClientRect();
	return top >= 0 && bottom <= window.innerHeight;
}

/** How far below the top of the page that is which has the focus; `undefined` where nothing has it, or is not seen. */
export function getSeenPlace(): number | undefined {
	return isFocusSeen() ? getPlace() : undefined;
}

/** The same, seen or not: a place that scrolling does not change. */
export function getPlace(): number {
	return Math.round((document.activeElement?.getBoundingClientRect().top ?? 0) + window.scrollY);
}

/** Whether any of what has the focus is in the window. */
export function isFocusSeen(): boolean {
	const control = document.activeElement;
	if (!control || getFocus() === undefined) {
		return false;
	}
	const { bottom, top } = control.getBoundingClientRect();
	return bottom > 0 && top < window.innerHeight;
}

/**
 * Brings what has the focus into view, as soon as the browser, too, has moved the page by what was drawn above. A page
 * that somebody looks at from the text editor stays where it is.
 */
export function showFocus(isWanted: () => boolean): void {
	requestAnimationFrame(() =>
		requestAnimationFrame(() => {
			const control = document.activeElement;
			const isHigh = control && control.clientHeight > window.innerHeight;
			if (document.hasFocus() && getFocus() !== undefined && !isHigh && isWanted()) {
				control?.scrollIntoView({ block: 'nearest' });
			}
		}),
	);
}
