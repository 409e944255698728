import * as vscode from 'vscode';
import { createNewWorksheet, toFileName } from '../../core';
import type { Kind } from '../../core';
import { getToday } from '../../host/configuration';
import { findFreeName, findNameProblem } from './folderSteps';
import { rememberFolder } from './request';
import type { WorksheetRequest } from './request';

/** A request whose kind is chosen. */
type KnownRequest = WorksheetRequest & { readonly kind: Kind };

/** Makes the worksheet, shows it and puts the cursor where the writing starts. A file that exists is never overwritten. */
export async function showNewWorksheet(
	request: WorksheetRequest,
	memory: vscode.Memento,
): Promise<vscode.Uri | undefined> {
	if (request.kind === undefined) {
		return undefined;
	}
	const known = { ...request, kind: request.kind };
	const { text, cursor } = createNewWorksheet({ ...known, today: getToday() });
	const editor = request.folder ? await showNewFile(known, request.folder, text) : await showUntitled(text);
	if (editor === undefined) {
		return undefined;
	}
	await rememberFolder(memory, request);
	const position = editor.document.positionAt(cursor);
	// The question that the writing answers is selected: the first key replaces it.
	editor.selection = new vscode.Selection(position, editor.document.lineAt(position.line).range.end);
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	return editor.document.uri;
}

async function showUntitled(text: string): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(
		await vscode.workspace.openTextDocument({ language: 'markdown', content: text }),
	);
}

/** Creates the file as an edit, so that it can be undone; the edit itself refuses a file that appeared meanwhile. */
async function showNewFile(
	request: KnownRequest,
	folder: vscode.Uri,
	text: string,
): Promise<vscode.TextEditor | undefined> {
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
	return vscode.window.showTextDocument(uri, { preview: false });
}
