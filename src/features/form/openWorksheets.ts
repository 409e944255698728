import * as vscode from 'vscode';
import { ContextKey } from '../../contributions';
import { isWorksheetText } from '../../core';
import { Disposable } from '../../host/dispose';
import { isMarkdownFile, isUserFile } from '../../host/files';

/** Keeps the context key of the open worksheets, for the button in the editor's title. */
export class OpenWorksheets extends Disposable {
	readonly #uris = new Map<string, vscode.Uri>();

	constructor() {
		super();
		this._register(vscode.workspace.onDidOpenTextDocument(document => this.#look(document)));
		this._register(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#look(document)));
		this._register(vscode.workspace.onDidCloseTextDocument(document => this.#set(document.uri, false)));
		vscode.workspace.textDocuments.forEach(document => this.#look(document));
		this.#publish();
	}

	#look(document: vscode.TextDocument): void {
		if (isUserFile(document.uri) && isMarkdownFile(document)) {
			this.#set(document.uri, isWorksheetText(document.getText()));
		}
	}

	#set(uri: vscode.Uri, isWorksheet: boolean): void {
		const key = uri.toString();
		if (this.#uris.has(key) !== isWorksheet) {
			if (isWorksheet) {
				this.#uris.set(key, uri);
			} else {
				this.#uris.delete(key);
			}
			this.#publish();
		}
	}

	/** As uris, not as text: a window on a remote machine calls a file by another name than its extension host does. */
	#publish(): void {
		void vscode.commands.executeCommand('setContext', ContextKey.openWorksheets, [...this.#uris.values()]);
	}
}
