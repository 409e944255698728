import type { TableCell } from '../../blocks';
import { isCalendarDate } from '../../dates';
import { replaceRange, replaceWord } from '../../edits';
import { unmark } from '../../marks';
import { moveRange } from '../../range';
import type { OffsetRange, TextEdit } from '../../range';
import type { Field, Worksheet } from '../../worksheet';

/** What stands where a date belongs and is none. */
export interface DatePlace {
	readonly written: string;
	readonly range: OffsetRange;
	/** The edits that write a date in its place. */
	readonly change: (date: string) => readonly TextEdit[];
}

/** Every place where a date belongs and something else stands: keys, evidence, actions and the headings of log entries. */
export function findWrongDates(worksheet: Worksheet): readonly DatePlace[] {
	const { text, fields } = worksheet;
	const inBody = findRangesInBody(worksheet).flatMap((range): DatePlace[] => {
		const written = text.slice(range.start, range.end);
		return written === '' ? [] : [{ written, range, change: date => replaceRange(text, range, date) }];
	});
	const isDated = ({ spec }: Field): boolean => spec.type === 'date' || spec.of === 'date';
	return [...fields.filter(isDated).flatMap(field => findInField(text, field)), ...inBody];
}

/** What has been read as a date is left out. */
function findRangesInBody({ text, evidence, actions, entries }: Worksheet): readonly OffsetRange[] {
	const cells = evidence.filter(({ date }) => date === undefined).map(({ cells }) => cells.get('date'));
	const dues = actions
		.filter(({ due, dueRange }) => due === undefined && dueRange !== undefined)
		.map(({ dueRange }) => dueRange && withMonthName(text, dueRange));
	const headings = entries.filter(({ date }) => !isCalendarDate(date)).map(({ dateRange }) => dateRange);
	const words = cells.map(cell => cell && withoutMarks(cell));
	return [...words, ...dues, ...headings].filter(range => range !== undefined);
}

function withoutMarks({ range, text }: TableCell): OffsetRange {
	const { toRange, words } = unmark(text);
	return moveRange(toRange({ start: 0, end: words.length }), range.start);
}

function findInField(text: string, { spec, value }: Field): readonly DatePlace[] {
	const isList = spec.of === 'date' && value?.type === 'seq';
	const nodes = isList ? value.items : spec.type === 'date' ? [value] : [];
	return nodes.flatMap((node): DatePlace[] => {
		if (node?.type !== 'scalar' || node.value === null) {
			return [];
		}
		const { range } = node;
		const written = typeof node.value === 'string' ? node.value : text.slice(range.start, range.end);
		return isCalendarDate(written) ? [] : [{ written, range, change: date => replaceWord(text, range, date) }];
	});
}

/** Takes in the month and the year where a due date is only the day of `11 December 2026`. */
function withMonthName(text: string, range: OffsetRange): OffsetRange {
	const words = /\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9} \d{4}\b/y;
	words.lastIndex = range.start;
	return words.test(text) ? { start: range.start, end: words.lastIndex } : range;
}
