import * as vscode from 'vscode';
import { createTeamSummary, toTeamCsv, toTeamHtml } from '../../core';
import type { TeamEntry, TeamSummary } from '../../core';
import { getToday } from '../../host/configuration';
import { localize } from '../../host/convert';
import { exists, getFileName } from '../../host/files';
import { collectEntries } from './collectEntries';
import type { TeamServices } from './services';
import { waitForIndex } from './waitForIndex';

/** What a summary can be written as. */
export interface ExportFormat {
	readonly extension: string;
	/** As the save dialog names such files. */
	readonly name: string;
	readonly write: (summary: TeamSummary) => string;
}

/** For spreadsheets. Excel takes a file for UTF-8 only where it begins with a byte order mark. */
export const csvFormat: ExportFormat = {
	extension: 'csv',
	name: 'CSV',
	write: summary => `\uFEFF${toTeamCsv(summary)}`,
};

/** For a browser, or a printer. */
export const htmlFormat: ExportFormat = {
	extension: 'html',
	name: 'HTML',
	write: summary => toTeamHtml(summary, { language: vscode.env.language, localize }),
};

/**
 * Writes the summary to a file that the person chooses, and tells so.
 *
 * @param target A file that the caller has chosen; then nothing is asked, and one that exists is left alone.
 */
export async function exportSummary(services: TeamServices, format: ExportFormat, target?: vscode.Uri): Promise<void> {
	if (!(await waitForIndex(services.store))) {
		return;
	}
	const entries = target ? await collectEntries(services) : await chooseEntries(await collectEntries(services));
	if (entries === undefined) {
		return;
	}
	const today = getToday();
	const file = target ?? (await chooseFile(format, today));
	if (file && (file !== target || (await isFree(file)))) {
		const text = format.write(createTeamSummary(entries, today, services.reader.kinds.kinds));
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
		// Whoever called goes on while this is read.
		void tellOf(file);
	}
}

/** A file that is passed on reaches people who were not meant to read all of it, so that is asked; nothing on Escape. */
async function chooseEntries(entries: readonly TeamEntry[]): Promise<readonly TeamEntry[] | undefined> {
	const shared = entries.filter(({ facts }) => facts.sharing === 'team');
	const { forPair, worksheets } = createTeamSummary(entries, getToday());
	const forTeam = worksheets - forPair;
	if (forPair === 0 || forTeam === 0) {
		return entries;
	}
	const team = {
		label: vscode.l10n.t('Worksheets shared with the team'),
		description: String(forTeam),
		entries: shared,
	};
	const all = {
		label: vscode.l10n.t('All worksheets of the summary'),
		description: String(worksheets),
		detail: vscode.l10n.t('{0} of them are meant for two people only', forPair),
		entries,
	};
	const placeHolder = vscode.l10n.t('Which worksheets are to be in the file?');
	return (await vscode.window.showQuickPick([team, all], { placeHolder }))?.entries;
}

async function chooseFile({ extension, name }: ExportFormat, today: string): Promise<vscode.Uri | undefined> {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	return vscode.window.showSaveDialog({
		...(folder && { defaultUri: vscode.Uri.joinPath(folder, `team-summary-${today}.${extension}`) }),
		filters: { [name]: [extension] },
		title: vscode.l10n.t('Export Team Summary'),
		saveLabel: vscode.l10n.t('Export'),
	});
}

async function isFree(file: vscode.Uri): Promise<boolean> {
	const isTaken = (await exists(file)) !== false;
	if (isTaken) {
		void vscode.window.showErrorMessage(vscode.l10n.t('{0} exists already; choose another name', getFileName(file)));
	}
	return !isTaken;
}

async function tellOf(file: vscode.Uri): Promise<void> {
	const open = vscode.l10n.t('Open');
	const words = vscode.l10n.t('The team summary is in {0}.', getFileName(file));
	if ((await vscode.window.showInformationMessage(words, open)) === open) {
		await vscode.commands.executeCommand('vscode.open', file);
	}
}
