import * as vscode from 'vscode';
import { giveQuestion } from '../../core';
import { toVsCodeRange } from '../../host/convert';
import type { WorksheetReader } from '../../host/worksheetReader';

/** Where a code lens asks for a question. By the section's title: the text may change before somebody clicks. */
export interface QuestionPlace {
	readonly uri: vscode.Uri;
	readonly section: string;
}

/** Puts a question into the section of the place, or of the cursor, and the cursor behind it. */
export async function insertQuestion(reader: WorksheetReader, argument: unknown): Promise<void> {
	const place = isPlace(argument) ? argument : undefined;
	const editor = place ? findEditor(place.uri) : vscode.window.activeTextEditor;
	if (!editor || !(await write(reader, editor, place))) {
		const words = vscode.l10n.t(
			'Put the cursor into a section of a worksheet that has questions, such as its first one.',
		);
		void vscode.window.showInformationMessage(words);
	}
}

function isPlace(argument: unknown): argument is QuestionPlace {
	return typeof argument === 'object' && argument !== null && 'uri' in argument && 'section' in argument;
}

/** Of several editors on one file the one in front. */
function findEditor(uri: vscode.Uri): vscode.TextEditor | undefined {
	const { activeTextEditor, visibleTextEditors } = vscode.window;
	return [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors].find(
		({ document }) => document.uri.toString() === uri.toString(),
	);
}

async function write(
	reader: WorksheetReader,
	editor: vscode.TextEditor,
	place: QuestionPlace | undefined,
): Promise<boolean> {
	const worksheet = await reader.read(editor.document);
	const { document, selection } = editor;
	const section = worksheet?.sections.find(({ spec }) => spec !== undefined && spec.title === place?.section);
	const offset = place ? section?.titleRange.end : document.offsetAt(selection.active);
	const given = worksheet && offset !== undefined ? giveQuestion(worksheet, offset) : undefined;
	if (!given) {
		return false;
	}
	const range = toVsCodeRange(document, given.edit.range);
	const isWritten = await editor.edit(builder => builder.replace(range, given.edit.newText));
	const cursor = document.positionAt(given.cursor);
	editor.selection = new vscode.Selection(cursor, cursor);
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	return isWritten;
}
