import * as vscode from 'vscode';
import { recordCheckin } from '../../core';
import { getToday } from '../../host/configuration';
import { localize, toWorkspaceEdit } from '../../host/convert';
import { findMeantDocument } from '../../host/worksheetDocuments';
import type { WorksheetReader } from '../../host/worksheetReader';

/** How long it is told in the status bar that a check-in was noted, in milliseconds. */
const timeToRead = 8000;

/** Notes a check-in of today in one step of undo, and leads to the first answer where the text is shown. */
export async function recordCheckinIn(reader: WorksheetReader, argument: unknown): Promise<void> {
	const document = await findMeantDocument(argument);
	const worksheet = document && (await reader.read(document));
	if (!worksheet) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Open a worksheet first; this is about the one in front.'));
		return;
	}
	const outcome = recordCheckin(worksheet, getToday());
	if ('refusal' in outcome) {
		void vscode.window.showWarningMessage(localize(outcome.refusal));
		return;
	}
	const { cursor, edits, next } = outcome;
	const isWritten = edits.length === 0 || (await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)));
	if (!isWritten) {
		void vscode.window.showWarningMessage(vscode.l10n.t('VS Code did not accept the change; is the file read-only?'));
		return;
	}
	showAnswer(document, cursor);
	vscode.window.setStatusBarMessage(vscode.l10n.t('Check-in noted. The next one is on {0}.', next), timeToRead);
}

function showAnswer(document: vscode.TextDocument, cursor: number): void {
	const editor = vscode.window.visibleTextEditors.find(shown => shown.document === document);
	const position = document.positionAt(cursor);
	if (editor) {
		editor.selection = new vscode.Selection(position, position);
		editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	}
}
