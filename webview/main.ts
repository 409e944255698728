/** The page of a form: joins what a person does, what the extension says, and what is drawn. */
import './styles/form.css';
import type { ToWebviewMessage } from '../src/protocol';
import { Drawing } from './drawing';
import { guard, post, reportError } from './host';
import { listen } from './listeners';
import { Page } from './page';

const root = document.getElementById('form');
if (root) {
	start(root);
}

function start(root: HTMLElement): void {
	const page = new Page(() => drawing.drawSoon());
	const drawing = new Drawing(root, page);
	addEventListener('message', ({ data }: MessageEvent<ToWebviewMessage>) => guard(() => page.receive(data)));
	addEventListener('error', event => reportError(event.error ?? event.message));
	addEventListener('unhandledrejection', event => reportError(event.reason));
	window.addEventListener('focus', () => drawing.refocus());
	listen(root, page);
	post({ type: 'ready' });
}
