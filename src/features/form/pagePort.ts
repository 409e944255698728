import type * as vscode from 'vscode';
import { Disposable } from '../../host/dispose';
import type { ToWebviewMessage } from '../../protocol';

/** The way to the page of one form. What is posted after disposal goes nowhere. */
export class PagePort extends Disposable {
	/** Whether a page has said that it listens, and was not taken away since. */
	isReady = false;
	readonly #webview: Pick<vscode.Webview, 'postMessage'>;

	constructor(webview: Pick<vscode.Webview, 'postMessage'>) {
		super();
		this.#webview = webview;
	}

	/** Whether what is posted now is seen. */
	get isListening(): boolean {
		return this.isReady && !this.isDisposed;
	}

	post(message: ToWebviewMessage): void {
		if (!this.isDisposed) {
			void this.#webview.postMessage(message);
		}
	}
}
