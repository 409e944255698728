import { daysBetween } from '../../core';
import type { Palette } from '../palette';
import type { ProgressReport, WorksheetProgress } from '../progressReport';
import { toVisible } from '../visible';
import { count } from '../words';

const barWidth = 8;

/** The report for people: a few lines for each worksheet, and one line that sums up. */
export function formatProgressText({ today, worksheets, lookedAt }: ProgressReport, palette: Palette): string {
	const blocks = worksheets.map(worksheet => formatWorksheet(worksheet, today, palette));
	const summary =
		worksheets.length === 0
			? `Found no worksheet in ${count(lookedAt, 'file')}`
			: `${count(worksheets.length, 'worksheet')}, ${sumUp(worksheets)}`;
	return [...blocks, `${palette.strong(summary)}\n`].join('\n');
}

function formatWorksheet(worksheet: WorksheetProgress, today: string, { strong, faint, alert }: Palette): string {
	const { title, path, worksheet: kind, status, filled, overdue, topGaps } = worksheet;
	const facts = [
		formatDone(worksheet),
		...(overdue > 0 ? [alert(`${overdue} overdue`)] : []),
		...(worksheet.nextDue === null ? [] : [`due ${worksheet.nextDue}`]),
		formatCheckin(worksheet, today, alert),
	];
	const gaps = topGaps.map(
		({ competency, assessed, expected }) => `${competency} ${assessed ?? '–'} of ${expected ?? '–'}`,
	);
	const lines = [
		strong(toVisible(title)),
		faint(`  ${toVisible([path, kind ?? 'unknown kind', status].join(' · '))} · ${filled}% filled in`),
		`  ${formatBar(worksheet)} ${facts.join(' · ')}`,
		...(gaps.length > 0 ? [`  Largest gaps: ${toVisible(gaps.join(', '))}`] : []),
	];
	return `${lines.join('\n')}\n`;
}

function formatBar({ done, total }: WorksheetProgress): string {
	const full = total === 0 ? 0 : Math.floor((done * barWidth) / total);
	return '█'.repeat(full) + '░'.repeat(barWidth - full);
}

function formatDone({ done, total }: WorksheetProgress): string {
	return total === 0 ? 'nothing to do yet' : `${done} of ${total}`;
}

function formatCheckin(
	{ status, checkin: { next, overdueDays } }: WorksheetProgress,
	today: string,
	alert: Palette['alert'],
): string {
	if (next === null || status === 'closed') {
		return status === 'closed' ? 'closed' : 'no check-in planned';
	}
	const days = daysBetween(today, next);
	if (overdueDays > 0) {
		return alert(`check-in was due ${count(overdueDays, 'day')} ago`);
	}
	return days === 0 ? 'check-in today' : `check-in in ${count(days, 'day')}`;
}

function sumUp(worksheets: readonly WorksheetProgress[]): string {
	const add = (pick: (worksheet: WorksheetProgress) => number): number => {
		return worksheets.reduce((sum, worksheet) => sum + pick(worksheet), 0);
	};
	return `${add(({ done }) => done)} of ${add(({ total }) => total)} done, ${add(({ overdue }) => overdue)} overdue`;
}
