import * as vscode from 'vscode';
import { Command } from '../../contributions';
import { toTeamHtml } from '../../core';
import type { TeamLink, TeamSummary } from '../../core';
import { localize } from '../../host/convert';
import { editorColours } from '../../host/pageColours';

/** The only commands that the page may run. */
export const pageCommands: readonly string[] = [Command.exportTeamSummaryCsv, Command.exportTeamSummaryHtml];

const links: readonly TeamLink[] = [
	{ words: { template: 'Export as CSV…', values: [] }, href: `command:${Command.exportTeamSummaryCsv}` },
	{ words: { template: 'Export as HTML…', values: [] }, href: `command:${Command.exportTeamSummaryHtml}` },
];

/** The page of the panel, in the colours of the editor and with links to the exports. */
export function createTeamPage(summary: TeamSummary, isIndexing: boolean): string {
	return toTeamHtml(summary, {
		language: vscode.env.language,
		localize,
		colours: editorColours,
		...(summary.worksheets > 0 && { links }),
		...(isIndexing && {
			note: { template: 'Still looking for worksheets; more may come.', values: [] },
		}),
	});
}
