import { addDays, daysBetween } from './dates';
import type { CalendarDate } from './dates';
import { createParentFinder } from './itemParents';
import { getRole } from './itemRole';
import type { FieldSpec, ItemList } from './kind';
import { findReachable } from './proposals';
import type { RuleContext } from './rule';
import { findDate, getItems } from './worksheet';
import type { Item, Worksheet } from './worksheet';

/** Tells which goal a milestone leads to; one that names none leads to the only goal there is. */
export function createGoalFinder(worksheet: Worksheet): (milestone: Item) => Item | undefined {
	return createParentFinder(worksheet);
}

/** Open goals that no item of a list of milestones leads to; none where it is unclear what one of them leads to. */
export function findGoalsWithout(
	worksheet: Worksheet,
	list: ItemList,
	{ key, refersTo = '' }: FieldSpec,
): readonly Item[] {
	const findGoal = createGoalFinder(worksheet);
	const milestones = getItems(worksheet, list.key).filter(({ status }) => status !== 'dropped');
	if (milestones.some(milestone => milestone.fields.get(key)?.value && !findGoal(milestone))) {
		return [];
	}
	const served = new Set(milestones.map(milestone => findGoal(milestone)?.id));
	return getItems(worksheet, refersTo).filter(({ id, isOpen, list: parent }) => {
		return getRole(parent) === 'goals' && isOpen && id !== '' && !served.has(id);
	});
}

/** Half-way between today, or a start that is still to come, and the day by which the goal is to be reached. */
export function findHalfWay(context: RuleContext, { due }: Item): CalendarDate | undefined {
	const { worksheet, today } = context;
	const start = findDate(worksheet, 'start')?.date ?? today;
	const from = start > today ? start : today;
	const to = findReachable(context, [due, findDate(worksheet, 'end')?.date]);
	return to && addDays(from, Math.floor(daysBetween(from, to) / 2));
}
