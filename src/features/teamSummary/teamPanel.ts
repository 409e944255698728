import * as vscode from 'vscode';
import { PanelType } from '../../contributions';
import { createTeamSummary } from '../../core';
import { getToday } from '../../host/configuration';
import { Disposable } from '../../host/dispose';
import { toLogged } from '../../host/errors';
import { collectEntries } from './collectEntries';
import type { TeamServices } from './services';
import { createTeamPage, pageCommands } from './teamPage';

/** How long changes are gathered before the page is made anew, in milliseconds. */
const restBetweenPages = 300;

/** What a page may do; one that VS Code brings back has forgotten it. */
const pageOptions = { enableScripts: false, enableCommandUris: pageCommands, localResourceRoots: [] };

/** A panel with nothing in it, in front. */
export function createPanel(): vscode.WebviewPanel {
	const title = vscode.l10n.t('Team Summary');
	const options = { ...pageOptions, enableFindWidget: true };
	return vscode.window.createWebviewPanel(PanelType.teamSummary, title, vscode.ViewColumn.Active, options);
}

/** The panel that shows the summary. Follows every change while it is visible, and catches up when it is shown again. */
export class TeamPanel extends Disposable {
	readonly #services: TeamServices;
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
	constructor(services: TeamServices, panel: vscode.WebviewPanel, onDidClose: () => void) {
		super();
		const { context, ratingAlone, store } = services;
		this.#services = services;
		this.#panel = this._register(panel);
		this.#panel.webview.options = pageOptions;
		this._register(this.#panel.onDidDispose(onDidClose));
		this._register(this.#panel.onDidChangeViewState(() => this.#catchUp()));
		this._register(store.onDidChange(() => this.#changeSoon()));
		this._register(store.onDidChangeIndexing(() => this.#changeSoon()));
		this._register(context.onDidChange(() => this.#changeSoon()));
		this._register(ratingAlone.onDidChange(() => this.#changeSoon()));
		this._register({ dispose: () => clearTimeout(this.#timer) });
	}

	/** Shows what is known now, and what there is to know as it comes. */
	async restore(): Promise<void> {
		const ready = this.#services.store.whenReady();
		await this.#draw();
		await ready;
		this.#changeSoon();
	}

	/** Brings the panel to the front, with what is known now. */
	async show(): Promise<void> {
		this.#panel.reveal();
		await this.#draw();
	}

	#changeSoon(): void {
		this.#isStale = true;
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#catchUp();
		}, restBetweenPages);
	}

	#catchUp(): void {
		if (this.#isStale && this.#panel.visible && !this.isDisposed) {
			this.#draw().catch((error: unknown) => {
				this.#services.logger.error('Showing the team summary', toLogged(error));
			});
		}
	}

	async #draw(): Promise<void> {
		const turn = ++this.#turn;
		this.#isStale = false;
		const entries = await collectEntries(this.#services);
		const summary = createTeamSummary(entries, getToday(), this.#services.reader.kinds.kinds);
		const page = createTeamPage(summary, this.#services.store.isIndexing);
		if (turn === this.#turn && page !== this.#page && !this.isDisposed) {
			this.#page = page;
			this.#panel.webview.html = page;
		}
	}
}
