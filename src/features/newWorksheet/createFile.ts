import * as vscode from 'vscode';
import { createNewWorksheet, toFileName } from '../../core';
import type { Kind } from '../../core';
import { getNewWorksheetView, getToday } from '../../host/configuration';
import { openInForm } from '../../host/openWorksheet';
import { createFile, findFreeName } from '../../host/folderSteps';
import { rememberFolder } from './request';
import { loadRequestedLadder, nameLadder } from './requestedLadder';
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
	const [answers, ladder] = await Promise.all([nameLadder(known), loadRequestedLadder(known)]);
	const { text, cursor } = createNewWorksheet({ kind: known.kind, answers, ladder, today: getToday() });
	const document = await createDocument(known, text);
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

/** Where no folder is open, the document has no file yet. */
async function createDocument(
	{ answers, fileName, folder, kind }: KnownRequest,
	text: string,
): Promise<vscode.TextDocument | undefined> {
	return folder
		? createFile(folder, fileName || (await findFreeName(folder, toFileName(kind, answers))), text)
		: vscode.workspace.openTextDocument({ language: 'markdown', content: text });
}
