import { replaceRange, replaceWord } from '../../edits';
import type { OffsetRange, TextEdit } from '../../range';
import type { Field, Worksheet } from '../../worksheet';

/** What stands where a date belongs, date or not. */
export interface DatePlace {
	readonly written: string;
	readonly range: OffsetRange;
	/** The edits that write a date in its place. */
	readonly change: (date: string) => readonly TextEdit[];
}

/** Every place where a date belongs and something is written: keys, evidence, actions and the headings of log entries. */
export function getDatePlaces({ text, fields, evidence, actions, entries }: Worksheet): readonly DatePlace[] {
	const cells = evidence.map(row => row.cells.get('date')?.range);
	const dues = actions.map(({ dueRange }) => dueRange && withMonthName(text, dueRange));
	const ranges = [...cells, ...dues, ...entries.map(({ dateRange }) => dateRange)];
	const inBody = ranges.flatMap((range): DatePlace[] => {
		const written = range ? text.slice(range.start, range.end) : '';
		return range && written !== '' ? [{ written, range, change: date => replaceRange(text, range, date) }] : [];
	});
	return [...fields.flatMap(field => findInField(text, field)), ...inBody];
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
		return [{ written, range, change: date => replaceWord(text, range, date) }];
	});
}

/** Takes in the month and the year where a due date is only the day of `11 December 2026`. */
function withMonthName(text: string, range: OffsetRange): OffsetRange {
	const words = /\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9} \d{4}\b/y;
	words.lastIndex = range.start;
	return words.test(text) ? { start: range.start, end: words.lastIndex } : range;
}
