import * as vscode from 'vscode';
import type { WorksheetRowsOptions } from '../../core';
import { ContextKey } from '../../contributions';
import { Disposable } from '../../host/dispose';

/** How somebody wants to see the worksheets of a workspace. */
export type ViewOptions = Omit<WorksheetRowsOptions, 'today'>;

const memoryKey = 'sidebar.options';
const useKey = 'sidebar.isUsed';
const atFirst: ViewOptions = { groupBy: 'person', sortBy: 'nextDate', filter: '', showsClosed: false };

/** How the worksheets are shown, remembered per workspace. */
export class ViewOptionsKeeper extends Disposable {
	readonly #memory: vscode.Memento;
	readonly #onDidChange = this._register(new vscode.EventEmitter<void>());
	/** Somebody wants to see them otherwise. */
	readonly onDidChange = this.#onDidChange.event;

	constructor(memory: vscode.Memento) {
		super();
		this.#memory = memory;
		this.#publish();
	}

	/** As it was chosen last in this workspace. */
	get options(): ViewOptions {
		return { ...atFirst, ...this.#memory.get<Partial<ViewOptions>>(memoryKey) };
	}

	/** Whether anybody has seen the worksheets in this workspace, now or earlier. */
	get isUsed(): boolean {
		return this.#memory.get(useKey) === true;
	}

	/** Somebody sees them. */
	rememberUse(): void {
		if (!this.isUsed) {
			void this.#memory.update(useKey, true);
		}
	}

	/** Changes what is given and leaves the rest. */
	async change(part: Partial<ViewOptions>): Promise<void> {
		await this.#memory.update(memoryKey, { ...this.options, ...part });
		this.#publish();
		this.#onDidChange.fire();
	}

	/** The buttons of the view depend on it. */
	#publish(): void {
		const { filter, showsClosed } = this.options;
		void vscode.commands.executeCommand('setContext', ContextKey.isFiltered, filter !== '');
		void vscode.commands.executeCommand('setContext', ContextKey.showsClosed, showsClosed);
	}
}
