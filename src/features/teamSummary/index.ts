import * as vscode from 'vscode';
import { Command, displayName, PanelType } from '../../contributions';
import { createTeamSummary } from '../../core';
import { getToday } from '../../host/configuration';
import { Disposable } from '../../host/dispose';
import { guardCommand } from '../../host/errors';
import { createPanel, PagePanel } from '../../host/pagePanel';
import { collectEntries } from './collectEntries';
import { csvFormat, exportSummary, htmlFormat } from './exportSummary';
import type { ExportFormat } from './exportSummary';
import type { TeamServices } from './services';
import { createTeamPage, pageCommands } from './teamPage';
import { waitForIndex } from './waitForIndex';

/** The panel over all worksheets of the workspace, and the commands that write the same to a file. */
export function registerTeamSummary(services: TeamServices): vscode.Disposable {
	const controller = new TeamController(services);
	return vscode.Disposable.from(
		controller,
		vscode.window.registerWebviewPanelSerializer(PanelType.teamSummary, {
			deserializeWebviewPanel: panel => controller.restore(panel),
		}),
		vscode.commands.registerCommand(Command.showTeamSummary, () => controller.show()),
		vscode.commands.registerCommand(Command.exportTeamSummaryCsv, (file?: unknown) =>
			controller.export(csvFormat, file),
		),
		vscode.commands.registerCommand(Command.exportTeamSummaryHtml, (file?: unknown) =>
			controller.export(htmlFormat, file),
		),
	);
}

/** Has at most one panel. */
class TeamController extends Disposable {
	readonly #services: TeamServices;
	#panel: PagePanel | undefined;

	constructor(services: TeamServices) {
		super();
		this.#services = services;
	}

	override dispose(): void {
		this.#panel?.dispose();
		super.dispose();
	}

	/** Opens the panel, or brings it to the front; either way it shows what is known now. */
	async show(): Promise<void> {
		const words = vscode.l10n.t('The team summary could not be shown. The output "{0}" says why.', displayName);
		await this.#run('Showing the team summary', words, async () => {
			if ((await waitForIndex(this.#services.store)) && !this.isDisposed) {
				this.#panel ??= this.#follow(createPanel(PanelType.teamSummary, vscode.l10n.t('Team Summary')));
				await this.#panel.show();
			}
		});
	}

	/** Takes over the panel that was there when the window was closed; it fills while the worksheets are looked at. */
	async restore(panel: vscode.WebviewPanel): Promise<void> {
		const words = vscode.l10n.t('The team summary could not be shown. The output "{0}" says why.', displayName);
		await this.#run('Showing the team summary again', words, async () => {
			this.#panel?.dispose();
			const followed = this.#follow(panel);
			this.#panel = followed;
			const ready = this.#services.store.whenReady();
			await followed.draw();
			await ready;
			followed.changeSoon();
		});
	}

	/** Writes the summary to a file that the caller names or the person chooses. */
	async export(format: ExportFormat, file: unknown): Promise<void> {
		const words = vscode.l10n.t('The team summary could not be exported. The output "{0}" says why.', displayName);
		await this.#run('Exporting the team summary', words, () =>
			exportSummary(this.#services, format, file instanceof vscode.Uri ? file : undefined),
		);
	}

	#follow(panel: vscode.WebviewPanel): PagePanel {
		const { context, logger, ratingAlone, store } = this.#services;
		const source = {
			commands: pageCommands,
			draw: () => this.#draw(),
			changes: [store.onDidChange, store.onDidChangeIndexing, context.onDidChange, ratingAlone.onDidChange],
			operation: 'Showing the team summary',
			logger,
		};
		const followed = new PagePanel(source, panel, () => {
			followed.dispose();
			this.#panel = this.#panel === followed ? undefined : this.#panel;
		});
		return followed;
	}

	async #draw(): Promise<string> {
		const entries = await collectEntries(this.#services);
		const summary = createTeamSummary(entries, getToday(), this.#services.reader.kinds.kinds);
		return createTeamPage(summary, this.#services.store.isIndexing);
	}

	async #run(operation: string, sentence: string, work: () => Promise<void>): Promise<void> {
		await guardCommand({ logger: this.#services.logger, operation, sentence }, work);
	}
}
