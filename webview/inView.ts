import { getFocus } from './focusKeeper';

/** Whether all of an element is in the window. */
export function isInView(element: Element): boolean {
	const { bottom, top } = element.getBoundingClientRect();
	return top >= 0 && bottom <= window.innerHeight;
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
