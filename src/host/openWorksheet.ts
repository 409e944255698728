import * as vscode from 'vscode';
import { ViewType } from '../contributions';
import type { OffsetRange } from '../core';
import { toVsCodeRange } from './convert';

/** Shows a worksheet in the form. */
export async function openInForm(uri: vscode.Uri, column?: vscode.ViewColumn): Promise<void> {
	await vscode.commands.executeCommand('vscode.openWith', uri, ViewType.form, column);
}

/** Shows a document as text, where it is shown already or in `column`, with the cursor at the start of a range, if any. */
export async function openInText(
	document: vscode.TextDocument,
	range: OffsetRange | undefined,
	column?: vscode.ViewColumn,
): Promise<void> {
	const start = range && toVsCodeRange(document, range).start;
	const shown = vscode.window.visibleTextEditors.find(editor => editor.document === document);
	const viewColumn = shown?.viewColumn ?? column;
	await vscode.window.showTextDocument(document, {
		...(viewColumn !== undefined && { viewColumn }),
		...(start && { selection: new vscode.Range(start, start) }),
		preview: false,
	});
}
