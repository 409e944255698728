import * as vscode from 'vscode';
import { Command, displayName, PanelType } from '../../contributions';
import { Disposable } from '../../host/dispose';
import { guardCommand } from '../../host/errors';
import type { LadderCatalogue } from '../../host/ladderCatalogue';
import { createPanel, PagePanel } from '../../host/pagePanel';
import type { WorksheetContext } from '../../host/worksheetContext';
import type { WorksheetReader } from '../../host/worksheetReader';
import { createLevelsPage, pageCommands } from './levelsPage';
import { findPreset, readRequest } from './request';
import type { LevelsRequest } from './request';
import { askLevels } from './steps';

/** What levels are compared with. */
export interface CompareLevelsServices {
	readonly ladders: Pick<LadderCatalogue, 'list'>;
	readonly reader: Pick<WorksheetReader, 'read'>;
	readonly context: Pick<WorksheetContext, 'onDidChange'>;
	readonly logger: Pick<vscode.LogOutputChannel, 'error'>;
}

const memoryKey = 'compareLevels';

/**
 * The panel that shows two levels of a ladder side by side.
 *
 * @param memory Where it is kept what the panel shows, for the next start of the window.
 */
export function registerCompareLevels(memory: vscode.Memento, services: CompareLevelsServices): vscode.Disposable {
	const controller = new LevelsController(memory, services);
	return vscode.Disposable.from(
		controller,
		vscode.window.registerWebviewPanelSerializer(PanelType.levels, {
			deserializeWebviewPanel: panel => controller.restore(panel),
		}),
		vscode.commands.registerCommand(Command.compareLevels, (argument?: unknown) => controller.show(argument)),
	);
}

/** Has at most one panel; other levels take the place of those in it. */
class LevelsController extends Disposable {
	readonly #memory: vscode.Memento;
	readonly #services: CompareLevelsServices;
	#request: LevelsRequest;
	#panel: PagePanel | undefined;

	constructor(memory: vscode.Memento, services: CompareLevelsServices) {
		super();
		this.#memory = memory;
		this.#services = services;
		this.#request = readRequest(memory.get(memoryKey));
	}

	override dispose(): void {
		this.#panel?.dispose();
		super.dispose();
	}

	/** Asks what is not given, and shows it. */
	async show(argument: unknown): Promise<void> {
		await this.#run(async () => {
			const given = readRequest(argument);
			const { ladders, reader } = this.#services;
			const request = await askLevels(given, await findPreset(reader), () => ladders.list());
			if (request && !this.isDisposed) {
				this.#request = request;
				await this.#memory.update(memoryKey, request);
				this.#panel ??= this.#follow(createPanel(PanelType.levels, vscode.l10n.t('Compare Levels')));
				await this.#panel.show();
			}
		});
	}

	/** Takes over the panel that was there when the window was closed. */
	async restore(panel: vscode.WebviewPanel): Promise<void> {
		await this.#run(async () => {
			this.#panel?.dispose();
			this.#panel = this.#follow(panel);
			await this.#panel.draw();
		});
	}

	#follow(panel: vscode.WebviewPanel): PagePanel {
		const source = {
			commands: pageCommands,
			draw: () => createLevelsPage(this.#request),
			changes: [this.#services.context.onDidChange],
			operation: 'Comparing levels',
			logger: this.#services.logger,
		};
		const followed = new PagePanel(source, panel, () => {
			followed.dispose();
			this.#panel = this.#panel === followed ? undefined : this.#panel;
		});
		return followed;
	}

	async #run(work: () => Promise<void>): Promise<void> {
		const sentence = vscode.l10n.t('The levels could not be compared. The output "{0}" says why.', displayName);
		await guardCommand({ logger: this.#services.logger, operation: 'Comparing levels', sentence }, work);
	}
}
