import type * as vscode from 'vscode';
import { prepareRename, renameId } from '../../core';
import { localize, toVsCodeRange, toWorkspaceEdit } from '../../host/convert';
import type { WorksheetReader } from '../../host/worksheetReader';

/** Renames the id of an item or of evidence wherever the worksheet names it. VS Code shows what is thrown as it is. */
export class IdRenameProvider implements vscode.RenameProvider {
	readonly #reader: WorksheetReader;

	constructor(reader: WorksheetReader) {
		this.#reader = reader;
	}

	async prepareRename(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<{ range: vscode.Range; placeholder: string } | undefined> {
		const worksheet = await this.#reader.read(document);
		const found = worksheet && prepareRename(worksheet, document.offsetAt(position));
		if (found && 'refusal' in found) {
			throw new Error(localize(found.refusal));
		}
		return found && { range: toVsCodeRange(document, found.range), placeholder: found.id };
	}

	async provideRenameEdits(
		document: vscode.TextDocument,
		position: vscode.Position,
		newName: string,
	): Promise<vscode.WorkspaceEdit | undefined> {
		const worksheet = await this.#reader.read(document);
		const found = worksheet && prepareRename(worksheet, document.offsetAt(position));
		if (!found) {
			return undefined;
		}
		const outcome = 'refusal' in found ? found : renameId(worksheet, found.id, newName);
		if ('refusal' in outcome) {
			throw new Error(localize(outcome.refusal));
		}
		return toWorkspaceEdit(document, outcome.edits);
	}
}
