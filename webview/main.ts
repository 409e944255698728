/** The page of a form: joins what a person does, what the extension says, and what is drawn. */
import './styles/form.css';
import { render } from 'lit/html.js';
import type { ToWebviewMessage } from '../src/protocol';
import { drawForm } from './draw/form';
import { findControl, getFocus, isFocusLost, setFocus } from './focusKeeper';
import type { FocusState } from './focusKeeper';
import { post, reportError } from './host';
import { listen } from './listeners';
import { Page } from './page';

const root = document.getElementById('form');
if (root) {
	start(root);
}

function start(root: HTMLElement): void {
	const page = new Page(() => drawSoon());
	let isDrawn = true;
	let isRestored = false;

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
		render(drawForm(page), root);
		keepFocus(focus);
		if (page.focusNext !== undefined && setFocus({ key: page.focusNext })) {
			page.focusNext = undefined;
		}
		if (!isRestored) {
			isRestored = true;
			restore(page);
		}
		if (page.revealed !== undefined) {
			jump(page.revealed);
			page.revealed = undefined;
		}
	}

	addEventListener('message', ({ data }: MessageEvent<ToWebviewMessage>) => guard(() => page.receive(data)));
	addEventListener('error', event => reportError(event.error ?? event.message));
	addEventListener('unhandledrejection', event => reportError(event.reason));
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

/** A redraw that moved a control took the focus from it. */
function keepFocus(focus: FocusState | undefined): void {
	if (focus && isFocusLost()) {
		setFocus(focus, { preventScroll: true });
	}
}

/** Goes on where the page was when it was last closed. The focus comes back when the window gives it to the page. */
function restore(page: Page): void {
	const { focus, scroll } = page.state;
	window.scrollTo(0, scroll ?? 0);
	if (!focus) {
		return;
	}
	const refocus = (): void => {
		if (isFocusLost()) {
			setFocus(focus, { preventScroll: true });
		}
	};
	if (document.hasFocus()) {
		refocus();
	} else {
		window.addEventListener('focus', refocus, { once: true });
	}
}

/** Shows what a key names, or the part of the page that holds it, and puts the focus there. */
function jump(key: string): void {
	for (let holder = key; holder !== ''; holder = holder.slice(0, Math.max(0, holder.lastIndexOf('/')))) {
		const found = findControl(holder) ?? findControl(`${holder}/`);
		if (found) {
			found.scrollIntoView({ block: 'center' });
			found.focus({ preventScroll: true });
			return;
		}
	}
}
