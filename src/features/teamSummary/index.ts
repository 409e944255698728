import * as vscode from 'vscode';
import { Command, displayName, PanelType } from '../../contributions';
import { Disposable } from '../../host/dispose';
import { guardCommand } from '../../host/errors';
import { csvFormat, exportSummary, htmlFormat } from './exportSummary';
import type { ExportFormat } from './exportSummary';
import type { TeamServices } from './services';
import { createPanel, TeamPanel } from './teamPanel';
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
	#panel: TeamPanel | undefined;

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
				this.#panel ??= this.#follow(createPanel());
				await this.#panel.show();
			}
		});
	}

	/** Takes over the panel that was there when the window was closed; it fills while the worksheets are looked at. */
	async restore(panel: vscode.WebviewPanel): Promise<void> {
		const words = vscode.l10n.t('The team summary could not be shown. The output "{0}" says why.', displayName);
		await this.#run('Showing the team summary again', words, async () => {
			this.#panel?.dispose();
			this.#panel = this.#follow(panel);
			await this.#panel.restore();
		});
	}

	/** Writes the summary to a file that the caller names or the person chooses. */
	async export(format: ExportFormat, file: unknown): Promise<void> {
		const words = vscode.l10n.t('The team summary could not be exported. The output "{0}" says why.', displayName);
		await this.#run('Exporting the team summary', words, () =>
			exportSummary(this.#services, format, file instanceof vscode.Uri ? file : undefined),
		);
	}

	#follow(panel: vscode.WebviewPanel): TeamPanel {
		const followed = new TeamPanel(this.#services, panel, () => {
			followed.dispose();
			this.#panel = this.#panel === followed ? undefined : this.#panel;
		});
		return followed;
	}

	async #run(operation: string, sentence: string, work: () => Promise<void>): Promise<void> {
		await guardCommand({ logger: this.#services.logger, operation, sentence }, work);
	}
}
