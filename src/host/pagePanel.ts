import * as vscode from 'vscode';
import { Disposable } from './dispose';
import { toLogged } from './errors';

/** How long changes are gathered before the page is made anew, in milliseconds. */
const restBetweenPages = 300;

/** A page without scripts, and what it follows. */
export interface PageSource {
	/** The only commands that the page may run. */
	readonly commands: readonly string[];
	/** Makes the page as HTML. */
	readonly draw: () => Promise<string>;
	/** Each tells that the page may be out of date. */
	readonly changes: readonly vscode.Event<unknown>[];
	/** What is logged where drawing breaks. */
	readonly operation: string;
	readonly logger: Pick<vscode.LogOutputChannel, 'error'>;
}

/** A panel with nothing in it, in front. */
export function createPanel(viewType: string, title: string): vscode.WebviewPanel {
	return vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, { enableFindWidget: true });
}

/** A panel that shows a page. Follows every change while it is visible, and catches up when it is shown again. */
export class PagePanel extends Disposable {
	readonly #source: PageSource;
	readonly #panel: vscode.WebviewPanel;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isStale = true;
	#page = '';
	/** Counts the pages, so that a slow one does not replace a newer one. */
	#turn = 0;

	/**
	 * @param panel Taken over, and closed with this.
	 * @param onDidClose Called once the panel is gone, whoever closed it.
	 */
	constructor(source: PageSource, panel: vscode.WebviewPanel, onDidClose: () => void) {
		super();
		this.#source = source;
		this.#panel = this._register(panel);
		// Also of a panel that VS Code brings back, which has forgotten what it may do.
		this.#panel.webview.options = {
			enableScripts: false,
			enableCommandUris: source.commands,
			localResourceRoots: [],
		};
		this._register(this.#panel.onDidDispose(onDidClose));
		this._register(this.#panel.onDidChangeViewState(() => this.#catchUp()));
		source.changes.forEach(onDidChange => this._register(onDidChange(() => this.changeSoon())));
		this._register({ dispose: () => clearTimeout(this.#timer) });
	}

	/** Brings the panel to the front, with what is known now. */
	async show(): Promise<void> {
		this.#panel.reveal();
		await this.draw();
	}

	/** Makes the page anew after a short rest, where somebody sees it. */
	changeSoon(): void {
		this.#isStale = true;
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#catchUp();
		}, restBetweenPages);
	}

	#catchUp(): void {
		if (this.#isStale && this.#panel.visible && !this.isDisposed) {
			this.draw().catch((error: unknown) => {
				this.#source.logger.error(this.#source.operation, toLogged(error));
			});
		}
	}

	/** Shows what is known now. */
	async draw(): Promise<void> {
		const turn = ++this.#turn;
		this.#isStale = false;
		const page = await this.#source.draw();
		if (turn === this.#turn && page !== this.#page && !this.isDisposed) {
			this.#page = page;
			this.#panel.webview.html = page;
		}
	}
}
