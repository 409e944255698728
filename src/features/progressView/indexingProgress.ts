import * as vscode from 'vscode';
import { Command, ContextKey, View } from '../../contributions';
import { Disposable } from '../../host/dispose';
import type { WorksheetStore } from '../../host/worksheetStore';

/** Shows in the view that the workspace is being looked at, and lets a person end that. */
export class IndexingProgress extends Disposable {
	readonly #store: WorksheetStore;
	#isShown = false;

	constructor(store: WorksheetStore) {
		super();
		this.#store = store;
		this._register(store.onDidChangeIndexing(() => this.#show()));
		this._register(vscode.commands.registerCommand(Command.stopIndexing, () => store.cancel()));
	}

	#show(): void {
		if (this.#store.isIndexing && !this.#isShown) {
			this.#isShown = true;
			void vscode.commands.executeCommand('setContext', ContextKey.isIndexing, true);
			void vscode.window.withProgress({ location: { viewId: View.worksheets } }, async () => {
				await this.#store.whenReady();
				this.#isShown = false;
				await vscode.commands.executeCommand('setContext', ContextKey.isIndexing, false);
			});
		}
	}
}
