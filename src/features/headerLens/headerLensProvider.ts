import * as vscode from 'vscode';
import { Command } from '../../contributions';
import { addDays, describeCheckin, getProgress, isResting } from '../../core';
import type { Worksheet } from '../../core';
import { getCheckConfiguration, getSoonDays, getToday, showsCodeLenses } from '../../host/configuration';
import { localize, toVsCodeRange } from '../../host/convert';
import type { WorksheetContext } from '../../host/worksheetContext';
import type { WorksheetReader } from '../../host/worksheetReader';

/** Counts anew for every version of a document, when the day changes and when a setting does. */
export class HeaderLensProvider implements vscode.CodeLensProvider {
	readonly onDidChangeCodeLenses: vscode.Event<void>;
	readonly #reader: WorksheetReader;

	constructor({ onDidChange }: Pick<WorksheetContext, 'onDidChange'>, reader: WorksheetReader) {
		this.onDidChangeCodeLenses = onDidChange;
		this.#reader = reader;
	}

	async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
		const worksheet = showsCodeLenses(document.uri) ? await this.#reader.read(document) : undefined;
		if (!worksheet?.kind || worksheet.problem) {
			return [];
		}
		const title = worksheet.blocks.headings.find(({ depth }) => depth === 1);
		const range = toVsCodeRange(document, title?.range ?? worksheet.identity);
		const open = { command: Command.openForm, arguments: [document.uri] };
		const record = { command: Command.recordCheckin, arguments: [document.uri] };
		const words = describe(worksheet);
		return [
			...(words === '' ? [] : [new vscode.CodeLens(range, { ...open, title: words })]),
			new vscode.CodeLens(range, { ...open, title: vscode.l10n.t('Open form') }),
			...(isCheckinDue(document.uri, worksheet)
				? [new vscode.CodeLens(range, { ...record, title: vscode.l10n.t('Record check-in') })]
				: []),
		];
	}
}

/** Whether the next check-in is so near, or so long ago, that it may be the one of today. */
function isCheckinDue(uri: vscode.Uri, worksheet: Worksheet): boolean {
	const today = getToday();
	const { next } = getProgress(worksheet, today).checkin;
	const { graceDays } = getCheckConfiguration(uri).limits;
	return worksheet.status === 'active' && next !== null && next <= addDays(today, graceDays);
}

/** How much is done, what is overdue and when the next check-in is; that not of a worksheet that rests. */
function describe(worksheet: Worksheet): string {
	const today = getToday();
	const { checkin, done, overdue, total } = getProgress(worksheet, today, getSoonDays());
	const next = isResting(worksheet) ? null : checkin.next;
	return [
		total === 0 ? '' : vscode.l10n.t('{0} of {1} done', done, total),
		overdue === 0 || isResting(worksheet) ? '' : vscode.l10n.t('{0} overdue', overdue),
		next === null ? '' : localize(describeCheckin(next, today)),
	]
		.filter(part => part !== '')
		.join(' · ');
}
