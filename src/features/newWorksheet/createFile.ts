import * as vscode from 'vscode';
import { createNewWorksheet, toFileName } from '../../core';
import type { Kind } from '../../core';
import { getNewWorksheetView, getToday } from '../../host/configuration';
import { openInForm } from '../../host/openWorksheet';
import { findFreeName, findNameProblem } from './folderSteps';
import { rememberFolder } from './request';
import type { WorksheetRequest } from './request';

/** A request whose kind is chosen. */
type KnownRequest = WorksheetRequest & { readonly kind: Kind };

/** Makes the worksheet and shows it, in text with the cursor where the writing starts. A file that exists is never overwritten. */
export async function showNewWorksheet(
	request: WorksheetRequest,
	memory: vscode.Memento,
): Promise<vscode.Uri | undefined> {
	if (request.kind === undefined) {
		return undefined;
	}
	const known = { ...request, kind: request.kind };
	const { text, cursor } = createNewWorksheet({ ...known, today: getToday() });
	const document = request.folder ? await createFile(known, request.folder, text) : await createUntitled(text);
	if (document === undefined) {
		return undefined;
	}
	await rememberFolder(memory, request);
	await show(document, cursor);
	return document.uri;
}

async function show(document: vscode.TextDocument, cursor: number): Promise<void> {
	const view = getNewWorksheetView(document.uri);
	if (view !== 'form') {
		await showText(document, cursor);
	}
	if (view !== 'text') {
		await openInForm(document.uri, view === 'both' ? vscode.ViewColumn.Beside : undefined);
	}
}

async function showText(document: vscode.TextDocument, cursor: number): Promise<void> {
	const editor = await vscode.window.showTextDocument(document, { preview: false });
	const position = document.positionAt(cursor);
	// The question that the writing answers is selected: the first key replaces it.
	editor.selection = new vscode.Selection(position, document.lineAt(position.line).range.end);
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function createUntitled(text: string): Promise<vscode.TextDocument> {
	return vscode.workspace.openTextDocument({ language: 'markdown', content: text });
}

/** Creates the file as an edit, so that it can be undone; the edit itself refuses a file that appeared meanwhile. */
async function createFile(
	request: KnownRequest,
	folder: vscode.Uri,
	text: string,
): Promise<vscode.TextDocument | undefined> {
	const name = request.fileName || (await findFreeName(folder, toFileName(request.kind, request.answers)));
	const uri = vscode.Uri.joinPath(folder, name);
	const problem = await findNameProblem(folder, name);
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
	if (problem !== undefined || !(await vscode.workspace.applyEdit(edit))) {
		const failed = vscode.l10n.t('{0} could not be created; choose another folder or name', name);
		void vscode.window.showErrorMessage(problem ?? failed);
		return undefined;
	}
	return vscode.workspace.openTextDocument(uri);
}
