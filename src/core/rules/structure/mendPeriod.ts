import { addDays, addMonths } from '../../dates';
import type { CalendarDate } from '../../dates';
import type { Fix } from '../../diagnostic';
import { replaceWord } from '../../edits';
import { message } from '../../message';
import type { TextEdit } from '../../range';
import type { Worksheet, WrittenDate } from '../../worksheet';
import { getDues, getSameDays } from './dues';

/**
 * Ways to bring an end after its start: swapped, or one of the two in another year. Those first that leave the fewest due
 * dates after the end, and none that leave one before the start.
 */
export function mendPeriod(worksheet: Worksheet, start: WrittenDate, end: WrittenDate): readonly Fix[] {
	const dues = getDues(worksheet).map(({ date }) => date);
	const countLate = (candidate: Candidate): number => dues.filter(due => due > candidate.end).length;
	const candidates = getCandidates(worksheet.text, start, end).filter(candidate =>
		dues.every(due => due >= candidate.start),
	);
	return candidates.sort((a, b) => countLate(a) - countLate(b)).map(({ fix }) => fix);
}

interface Candidate {
	readonly start: CalendarDate;
	readonly end: CalendarDate;
	readonly fix: Fix;
}

function getCandidates(text: string, start: WrittenDate, end: WrittenDate): Candidate[] {
	const swap: readonly TextEdit[] = [
		{ range: start.range, newText: end.source },
		{ range: end.range, newText: start.source },
	];
	const change = ({ range }: WrittenDate, key: string, date: CalendarDate): Fix => {
		return { title: message('Change {0} to {1}', key, date), edits: replaceWord(text, range, date) };
	};
	const swapped = { start: end.date, end: start.date, fix: { title: message('Swap start and end'), edits: swap } };
	const laterEnds = getSameDays(end.date, addDays(start.date, 1), addMonths(start.date, 12));
	const earlierStarts = getSameDays(start.date, addMonths(end.date, -12), addDays(end.date, -1));
	return [
		...(start.date === end.date ? [] : [swapped]),
		...laterEnds.map(date => ({ start: start.date, end: date, fix: change(end, 'end', date) })),
		...earlierStarts.map(date => ({ start: date, end: end.date, fix: change(start, 'start', date) })),
	];
}
