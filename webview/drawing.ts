import { render } from 'lit/html.js';
import { beginAnswer } from './beginAnswer';
import { drawForm } from './draw/form';
import { findControl, findNearest, getFocus, isFocusLost, setFocus } from './focusKeeper';
import type { FocusState } from './focusKeeper';
import { guard } from './host';
import { getPlace, getSeenPlace, isFocusSeen, isInView, showFocus } from './inView';
import { t } from './l10n';
import type { Page } from './page';
import { ScrollKeeper } from './scrollKeeper';
import { getInput } from './showText';

/** Draws the page, and leaves the focus and the place that is looked at where they were, or takes them where a step wants. */
export class Drawing {
	readonly #root: HTMLElement;
	readonly #page: Page;
	readonly #scroll: ScrollKeeper;
	#isDrawn = true;
	#isFirst = true;
	#wasLocked = false;
	/** Whether what was drawn last had all that is to be said of the worksheet. */
	#isComplete = false;

	constructor(root: HTMLElement, page: Page) {
		this.#root = root;
		this.#page = page;
		this.#scroll = new ScrollKeeper(page.kept.state.scroll ?? 0);
	}

	/** Several changes at once are drawn once. */
	drawSoon(): void {
		if (this.#isDrawn) {
			this.#isDrawn = false;
			queueMicrotask(() => guard(() => this.#draw()));
		}
	}

	/** When the window gives the focus to the page, it goes where it was: neither a new page nor the browser knows. */
	refocus(): void {
		const { focus } = this.#page.kept.state;
		if (focus && isFocusLost()) {
			setFocus(focus, { preventScroll: true });
		}
	}

	#draw(): void {
		this.#isDrawn = true;
		if (!this.#page.worksheet.update) {
			return;
		}
		const focus = getFocus();
		this.#tellOfLock(focus);
		const place = this.#isComplete ? getSeenPlace() : undefined;
		this.#render();
		keepFocus(focus);
		if (this.#isFirst && document.hasFocus()) {
			this.refocus();
		}
		this.#isFirst = false;
		this.#placeFocus();
		this.#jump();
		this.#followStep(place);
	}

	#tellOfLock(focus: FocusState | undefined): void {
		const { isLocked } = this.#page.worksheet;
		if (isLocked && !this.#wasLocked && focus) {
			this.#page.notices.announce(t('The form can only be read now.'));
		}
		this.#wasLocked = isLocked;
	}

	#render(): void {
		render(drawForm(this.#page), this.#root);
		const { isChecked } = this.#page.problems;
		this.#scroll.restore(isChecked);
		this.#isComplete = isChecked;
		this.#root.ariaBusy = isChecked ? null : 'true';
	}

	/** Puts the focus where a step wants it. */
	#placeFocus(): void {
		const { attention } = this.#page;
		const { focusNext, isAnsweredNext } = attention;
		if (focusNext !== undefined && setFocus({ key: focusNext })) {
			if (isAnsweredNext) {
				answer(focusNext);
			}
			attention.focusNext = undefined;
			attention.isAnsweredNext = false;
		}
	}

	/** Shows what a jump goes to, or the part of the page that holds it, and puts the focus there. */
	#jump(): void {
		const { attention } = this.#page;
		const { revealed } = attention;
		if (revealed !== undefined) {
			this.#scroll.show(() => {
				const found = findNearest(revealed);
				found?.scrollIntoView({ block: isInView(found) ? 'nearest' : 'center' });
			});
			findNearest(revealed)?.focus({ preventScroll: true });
			attention.revealed = undefined;
		}
	}

	/** What is drawn has moved it, and no person: one who scrolls at this moment is let. */
	#followStep(place: number | undefined): void {
		const { attention } = this.#page;
		const { isStepDone } = attention;
		if (isStepDone || (place !== undefined && place !== getPlace())) {
			attention.isStepDone = false;
			showFocus(() => isStepDone || !isFocusSeen());
		}
	}
}

/**
 * A redraw that moved a control took the focus from it, or gave its element to another row; one that took it away leaves
 * the focus to what is around.
 */
function keepFocus(focus: FocusState | undefined): void {
	const isElsewhere = focus && (isFocusLost() || (getFocus()?.key !== focus.key && findControl(focus.key)));
	if (isElsewhere && !setFocus(focus, { preventScroll: true })) {
		(findNearest(focus.key) ?? findControl('header'))?.focus({ preventScroll: true });
	}
}

/** Lets a person answer the questions of a text right away. */
function answer(key: string): void {
	const control = findControl(key);
	const input = control && getInput(control);
	if (input) {
		beginAnswer(input);
	}
}
