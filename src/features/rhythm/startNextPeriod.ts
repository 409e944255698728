import * as vscode from 'vscode';
import { startNextPeriod, toFreeName } from '../../core';
import type { NextPeriod } from '../../core';
import { getToday } from '../../host/configuration';
import { localize, toWorkspaceEdit } from '../../host/convert';
import { findFolder, getFileName } from '../../host/files';
import { openInForm, openInText } from '../../host/openWorksheet';
import { findMeantDocument } from '../../host/worksheetDocuments';
import type { WorksheetReader } from '../../host/worksheetReader';

/** Writes the worksheet of the next period beside the one that is meant, closes that, and shows the new one as it was shown. */
export async function startNextPeriodOf(reader: WorksheetReader, argument: unknown): Promise<vscode.Uri | undefined> {
	const document = await findMeantDocument(argument);
	const worksheet = document && (await reader.read(document));
	if (!worksheet) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Open a worksheet first; this is about the one in front.'));
		return undefined;
	}
	const period = startNextPeriod(worksheet, getToday());
	if ('refusal' in period) {
		void vscode.window.showWarningMessage(localize(period.refusal));
		return undefined;
	}
	const { version } = document;
	const uri = await findFreeUri(document.uri, period);
	if (document.version !== version || !(await write(document, period, uri))) {
		void vscode.window.showWarningMessage(
			vscode.l10n.t('The next period could not be written, and nothing was changed; please try again.'),
		);
		return undefined;
	}
	return show(document, period, uri);
}

/** A file beside the worksheet, named after the month in which the period begins; none for one that was never saved. */
async function findFreeUri(uri: vscode.Uri, { start }: NextPeriod): Promise<vscode.Uri | undefined> {
	const folder = findFolder(uri);
	if (folder === undefined) {
		return undefined;
	}
	const [, stem = '', extension = ''] = /^(.*?)(?:-\d{4}-\d{2}(?:-\d+)?)?(\.[^.]*)?$/.exec(getFileName(uri)) ?? [];
	const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name.toLowerCase()));
	const name = toFreeName(`${stem}-${start.slice(0, 7)}${extension}`, candidate => taken.has(candidate.toLowerCase()));
	return vscode.Uri.joinPath(folder, name);
}

/** One step of undo for both files; the edit itself refuses a file that appeared meanwhile. */
async function write(
	document: vscode.TextDocument,
	{ closing, text }: NextPeriod,
	uri: vscode.Uri | undefined,
): Promise<boolean> {
	const edit = toWorkspaceEdit(document, closing);
	if (uri) {
		edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
	}
	return vscode.workspace.applyEdit(edit);
}

async function show(
	document: vscode.TextDocument,
	{ text }: NextPeriod,
	uri: vscode.Uri | undefined,
): Promise<vscode.Uri> {
	const isText = vscode.window.activeTextEditor?.document === document;
	const created = uri
		? await vscode.workspace.openTextDocument(uri)
		: await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
	if (isText) {
		await openInText(created, undefined);
	} else {
		await openInForm(created.uri);
	}
	return created.uri;
}
