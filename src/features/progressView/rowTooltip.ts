import * as vscode from 'vscode';
import { createWorksheetView, findUsableLadder } from '../../core';
import type { RowLook, SidebarRow, Worksheet } from '../../core';
import { localize } from '../../host/convert';
import { readText } from '../../host/files';
import type { RatingAlone } from '../../host/ratingAlone';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import type { WorksheetReader } from '../../host/worksheetReader';
import { toWords } from './rowItem';

/** What tooltips are made with. */
export interface TooltipServices {
	readonly checker: WorksheetChecker;
	readonly reader: WorksheetReader;
	readonly ratingAlone: Pick<RatingAlone, 'has'>;
}

/** What is told of a worksheet when somebody stays on its row: who, how far, and the gaps to talk about first. */
export async function describeRow(
	row: SidebarRow,
	services: TooltipServices,
): Promise<vscode.MarkdownString | undefined> {
	const look = row.getLook();
	if (look.place === undefined) {
		return undefined;
	}
	const uri = vscode.Uri.parse(look.place.key);
	const text = look.type === 'worksheet' ? await readText(uri) : undefined;
	const worksheet = text === undefined ? undefined : await services.reader.parse(text);
	return worksheet
		? describeWorksheet(uri, worksheet, look, services)
		: new TooltipText().line(toWords(look.spoken, ', '));
}

async function describeWorksheet(
	uri: vscode.Uri,
	worksheet: Worksheet,
	look: RowLook,
	{ checker, ratingAlone }: TooltipServices,
): Promise<vscode.MarkdownString> {
	const tooltip = new TooltipText().heading(toWords([look.label]));
	if (worksheet.problem) {
		return tooltip.line(localize(worksheet.problem.message));
	}
	const options = await checker.getOptions(uri, worksheet);
	const ladder = findUsableLadder(worksheet, options);
	const view = createWorksheetView(worksheet, { today: options.today, ...(ladder && { ladder }) });
	if (!view) {
		return tooltip.line(toWords(look.description, ', '));
	}
	const { checkin, done, filled, total } = view.progress;
	tooltip.line(view.kindTitle, ...look.description.slice(total === 0 ? 0 : 1).map(part => toWords([part])));
	tooltip.line(
		total === 0 ? '' : vscode.l10n.t('{0} of {1} done', done, total),
		vscode.l10n.t('filled in {0} %', filled),
	);
	tooltip.line(
		checkin.last === null ? '' : vscode.l10n.t('last check-in {0}', checkin.last),
		checkin.next === null ? '' : vscode.l10n.t('next check-in {0}', checkin.next),
	);
	// Gaps tell what others have rated.
	const gaps = ratingAlone.has(uri) ? [] : (view.comparison?.topGaps ?? []);
	return tooltip.list(
		vscode.l10n.t('To talk about first:'),
		gaps.map(({ assessed, expected, name }) =>
			vscode.l10n.t('{0}: {1} now, {2} at the target', name, assessed, expected),
		),
	);
}

/** Markdown in which words of the file are words, whatever they hold. */
class TooltipText extends vscode.MarkdownString {
	heading(text: string): this {
		this.appendMarkdown('**').appendText(text).appendMarkdown('**\n\n');
		return this;
	}

	/** Parts with a dot between them; empty ones are left out. */
	line(...parts: readonly string[]): this {
		const words = parts.filter(part => part !== '').join(' · ');
		if (words !== '') {
			this.appendText(words).appendMarkdown('\n\n');
		}
		return this;
	}

	/** Nothing where there is nothing in it. */
	list(title: string, lines: readonly string[]): this {
		if (lines.length > 0) {
			this.line(title);
			lines.forEach(line => this.appendMarkdown('- ').appendText(line).appendMarkdown('\n'));
		}
		return this;
	}
}
