import { isCalendarDate } from '../../dates';
import type { CalendarDate } from '../../dates';
import { replaceRange, replaceWord } from '../../edits';
import type { OffsetRange, TextEdit } from '../../range';
import { isStruck } from '../../marks';
import { findDate } from '../../worksheet';
import type { Worksheet, WrittenDate } from '../../worksheet';

/** A due date that is written and is one, in the frontmatter or in an action. */
export interface Due {
	readonly date: CalendarDate;
	readonly range: OffsetRange;
	/** The edits that write another date in its place. */
	readonly change: (date: CalendarDate) => readonly TextEdit[];
}

/** The due dates of all items and actions, or those that are wanted; what was dropped or struck is due no more. */
export function getDues(
	{ actions, items, text }: Worksheet,
	isWanted: (date: CalendarDate) => boolean = () => true,
): readonly Due[] {
	const dues: Due[] = [];
	for (const { due: date, fields, status } of items) {
		const range = fields.get('due')?.target;
		if (date !== undefined && range !== undefined && status !== 'dropped' && isWanted(date)) {
			dues.push({ date, range, change: newDate => replaceWord(text, range, newDate) });
		}
	}
	for (const { due: date, dueRange: range, mirrors, text: words } of actions) {
		const isDue = date !== undefined && mirrors?.status !== 'dropped' && isWanted(date) && !isStruck(words);
		if (isDue && range !== undefined) {
			dues.push({ date, range, change: newDate => replaceRange(text, range, newDate) });
		}
	}
	return dues;
}

/** The period as far as it is written; nothing of it where its end is not after its start. */
export function findPeriod(worksheet: Worksheet): { readonly start?: WrittenDate; readonly end?: WrittenDate } {
	const start = findDate(worksheet, 'start');
	const end = findDate(worksheet, 'end');
	return start && end && end.date <= start.date ? {} : { ...(start && { start }), ...(end && { end }) };
}

/** The same day of other years, from `first` on and up to `last`: at most three, the earliest first. */
export function getSameDays(date: CalendarDate, first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
	const from = Number(first.slice(0, 4));
	const years = [0, 1, 2, 3].map(offset => String(from + offset).padStart(4, '0'));
	const days = years.map(year => `${year}${date.slice(4)}`);
	return days.filter(day => isCalendarDate(day) && day >= first && day <= last).slice(0, 3);
}
