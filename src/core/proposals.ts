import { addDays, cadenceDays } from './dates';
import type { CalendarDate } from './dates';
import { findOwner } from './kind';
import type { Kind } from './kind';
import type { RuleContext } from './rule';
import { getText } from './valueNode';
import { findDate, findField } from './worksheet';
import type { Action, Item, Worksheet } from './worksheet';

type Day = Pick<RuleContext, 'worksheet' | 'today'>;

/** The days of one round of the worksheet's rhythm; absent where it names none. */
export function findCadenceDays(worksheet: Worksheet): number | undefined {
	return cadenceDays[getText(findField(worksheet, 'cadence')?.value) ?? ''];
}

/** The day after one round from today; a month where the worksheet names no rhythm. */
export function getNextRound({ worksheet, today }: Day): CalendarDate {
	return addDays(today, findCadenceDays(worksheet) ?? 31);
}

/** The first of some days that is neither past nor before the start of the worksheet. */
export function findReachable(
	{ worksheet, today }: Day,
	days: readonly (CalendarDate | undefined)[],
): CalendarDate | undefined {
	const start = findDate(worksheet, 'start')?.date ?? today;
	return days.find(day => day !== undefined && day >= today && day >= start);
}

/** A day for a promise that has none, or whose day has passed: the end, else the next round, never before the start. */
export function getPromiseDay(context: Day): CalendarDate {
	const { worksheet } = context;
	const round = getNextRound(context);
	const start = findDate(worksheet, 'start')?.date ?? round;
	return findReachable(context, [findDate(worksheet, 'end')?.date]) ?? (start > round ? start : round);
}

/** A day for an action that has none: when its goal is due, else at the next check-in, else at the end. */
export function findDueFor(context: Day, { goal }: Action): CalendarDate | undefined {
	const { worksheet } = context;
	const keys = ['next_checkin', 'end'].map(key => findDate(worksheet, key)?.date);
	return findReachable(context, [
		goal === undefined ? undefined : worksheet.items.find(({ id }) => id === goal)?.due,
		...keys,
	]);
}

/** A week from today, or from a start that is still to come; sooner where the item or the period ends before that. */
export function getSoon(context: Day, item: Item): CalendarDate {
	const { worksheet, today } = context;
	const start = findDate(worksheet, 'start')?.date ?? today;
	const week = addDays(start > today ? start : today, 7);
	const last = findReachable(context, [item.due, findDate(worksheet, 'end')?.date]);
	return last !== undefined && last < week ? last : week;
}

/** The first name of the person that a key names. */
export function findFirstName(worksheet: Worksheet, key: string | undefined): string | undefined {
	const name = key === undefined ? undefined : getText(findField(worksheet, key)?.value);
	return name === undefined ? undefined : /[^\s.,;:()]+/.exec(name)?.[0];
}

/** Who does an action as a rule: whoever supports for `support`, else the person whose worksheet it is. */
export function findDoer(worksheet: Worksheet, kind: Kind, type?: Action['type']): string | undefined {
	const own = findOwner(kind);
	return (
		(type === 'support' ? findFirstName(worksheet, kind.supportFrom) : undefined) ?? findFirstName(worksheet, own?.key)
	);
}

/** The words of a new action: what to do, who does it and by when. */
export function toActionWords(words: string, owner: string | undefined, due: CalendarDate): string {
	return [words, ...(owner === undefined ? [] : [`Owner: ${owner}.`]), `Due: ${due}`].join(' ');
}
