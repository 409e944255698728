import { addDays, daysBetween } from './dates';
import type { CalendarDate } from './dates';
import { createParentFinder } from './itemParents';
import { findReachable } from './proposals';
import type { RuleContext } from './rule';
import { findDate } from './worksheet';
import type { Item, Worksheet } from './worksheet';

/** Tells which goal a milestone leads to; one that names none leads to the only goal there is. */
export function createGoalFinder(worksheet: Worksheet): (milestone: Item) => Item | undefined {
	return createParentFinder(worksheet);
}

/** Half-way between today, or a start that is still to come, and the day by which the goal is to be reached. */
export function findHalfWay(context: RuleContext, { due }: Item): CalendarDate | undefined {
	const { worksheet, today } = context;
	const start = findDate(worksheet, 'start')?.date ?? today;
	const from = start > today ? start : today;
	const to = findReachable(context, [due, findDate(worksheet, 'end')?.date]);
	return to && addDays(from, Math.floor(daysBetween(from, to) / 2));
}
