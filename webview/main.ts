/** The page of a form: joins what a person does, what the extension says, and what is drawn. */
import './styles/form.css';
import { render } from 'lit/html.js';
import type { ToWebviewMessage } from '../src/protocol';
import { beginAnswer } from './beginAnswer';
import { drawForm } from './draw/form';
import { findControl, findNearest, getFocus, isFocusLost, setFocus } from './focusKeeper';
import type { FocusState } from './focusKeeper';
import { post, reportError } from './host';
import { getPlace, getSeenPlace, isFocusSeen, isInView, showFocus } from './inView';
import { t } from './l10n';
import { listen } from './listeners';
import { Page } from './page';
import { ScrollKeeper } from './scrollKeeper';
import { getInput } from './showText';

const root = document.getElementById('form');
if (root) {
	start(root);
}

function start(root: HTMLElement): void {
	const page = new Page(() => drawSoon());
	const scroll = new ScrollKeeper(page.state.scroll ?? 0);
	let isDrawn = true;
	let isFirst = true;
	let wasLocked = false;
	let isComplete = false;

	/** Several changes at once are drawn once. */
	function drawSoon(): void {
		if (isDrawn) {
			isDrawn = false;
			queueMicrotask(() => guard(draw));
		}
	}

	function draw(): void {
		isDrawn = true;
		if (!page.update) {
			return;
		}
		const focus = getFocus();
		if (page.isLocked && !wasLocked && focus) {
			page.announce(t('The form can only be read now.'));
		}
		wasLocked = page.isLocked;
		const place = isComplete ? getSeenPlace() : undefined;
		render(drawForm(page), root);
		scroll.restore(page.isChecked);
		isComplete = page.isChecked;
		root.ariaBusy = page.isChecked ? null : 'true';
		keepFocus(focus);
		if (isFirst && document.hasFocus()) {
			refocus(page);
		}
		isFirst = false;
		placeFocus(page, scroll);
		// What is drawn has moved it, and no person: one who scrolls at this moment is let.
		if (page.isStepDone || (place !== undefined && place !== getPlace())) {
			const { isStepDone } = page;
			page.isStepDone = false;
			showFocus(() => isStepDone || !isFocusSeen());
		}
	}

	addEventListener('message', ({ data }: MessageEvent<ToWebviewMessage>) => guard(() => page.receive(data)));
	addEventListener('error', event => reportError(event.error ?? event.message));
	addEventListener('unhandledrejection', event => reportError(event.reason));
	window.addEventListener('focus', () => refocus(page));
	listen(root, page);
	post({ type: 'ready' });
}

function guard(work: () => void): void {
	try {
		work();
	} catch (error) {
		reportError(error);
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

/** Puts the focus where a step, or a jump, wants it. */
function placeFocus(page: Page, scroll: ScrollKeeper): void {
	if (page.focusNext !== undefined && setFocus({ key: page.focusNext })) {
		if (page.isAnsweredNext) {
			answer(page.focusNext);
		}
		page.focusNext = undefined;
		page.isAnsweredNext = false;
	}
	if (page.revealed !== undefined) {
		jump(page.revealed, scroll);
		page.revealed = undefined;
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

/** When the window gives the focus to the page, it goes where it was: neither a new page nor the browser knows. */
function refocus({ state: { focus } }: Page): void {
	if (focus && isFocusLost()) {
		setFocus(focus, { preventScroll: true });
	}
}

/** Shows what a key names, or the part of the page that holds it, and puts the focus there. */
function jump(key: string, scroll: ScrollKeeper): void {
	scroll.show(() => {
		const found = findNearest(key);
		found?.scrollIntoView({ block: isInView(found) ? 'nearest' : 'center' });
	});
	findNearest(key)?.focus({ preventScroll: true });
}
