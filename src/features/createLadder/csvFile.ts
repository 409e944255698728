import * as vscode from 'vscode';
import { importLadder } from '../../core';
import { localize } from '../../host/convert';
import { getFileName } from '../../host/files';

/** No table of behaviours is larger. */
const mostBytes = 5 * 1024 * 1024;

/** Asks for the CSV file; nothing on Escape. */
export async function chooseCsv(): Promise<vscode.Uri | undefined> {
	const files = await vscode.window.showOpenDialog({
		title: vscode.l10n.t('CSV with path, job title, key behaviour, competency and skill'),
		openLabel: vscode.l10n.t('Import'),
		filters: { CSV: ['csv', 'tsv', 'txt'] },
	});
	return files?.[0];
}

/** The text of a CSV that a ladder can be made of; what is wrong with another one is told, and nothing given. */
export async function readLadderCsv(uri: vscode.Uri): Promise<string | undefined> {
	const text = await readCsvText(uri);
	const outcome = text === undefined ? undefined : importLadder(text, { id: 'ladder', title: '' });
	const problem =
		outcome === undefined
			? vscode.l10n.t('It is no text in UTF-8; save it as "CSV UTF-8" and import it again')
			: typeof outcome === 'string'
				? undefined
				: localize(outcome);
	if (problem !== undefined) {
		void vscode.window.showErrorMessage(
			vscode.l10n.t('{0} was not imported, and nothing was written. {1}.', getFileName(uri), problem),
		);
	}
	return problem === undefined ? text : undefined;
}

/** Spreadsheets write UTF-8 or, as "Unicode text", UTF-16; of anything else nobody can tell the letters. */
async function readCsvText(uri: vscode.Uri): Promise<string | undefined> {
	const { size } = await vscode.workspace.fs.stat(uri);
	if (size > mostBytes) {
		return undefined;
	}
	const bytes = await vscode.workspace.fs.readFile(uri);
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) {
			return undefined;
		}
		throw error;
	}
}
