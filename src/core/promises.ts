import { daysBetween } from './dates';
import type { CalendarDate } from './dates';
import type { ActionFacts, ItemFacts } from './itemFacts';
import { getCheckinOf } from './progress';
import type { WorksheetFacts } from './worksheetFacts';

/** Something open with a date: an item, a task that repeats none, or the next check-in. */
export type DatedPromise =
	| ({
			readonly type: 'item';
			/** Its place in `WorksheetFacts.items`. */
			readonly place: number;
			/** Where it stands in its list, as targets name it, and its id, empty where it has none. */
			readonly list: string;
			readonly index: number;
			readonly id: string;
			readonly title: string;
			readonly offset: number;
	  } & Due)
	| ({
			readonly type: 'action';
			/** As intents name it. */
			readonly index: number;
			readonly words: string;
			readonly offset: number;
			/** The item whose heading it stands below. */
			readonly parent?: ItemFacts;
	  } & Due)
	| ({ readonly type: 'checkin' } & Due);

interface Due {
	readonly due: CalendarDate;
	/** Days from today; negative where the date has passed. */
	readonly days: number;
}

/**
 * The open promises of a worksheet that have a date, and the next check-in, the earliest first. Whatever its status:
 * whoever shows them decides about worksheets that are paused or closed.
 */
export function getPromises(facts: WorksheetFacts, today: CalendarDate): readonly DatedPromise[] {
	const { actions, items } = facts;
	const { next } = getCheckinOf(facts, today);
	const promises = [
		...items.flatMap((item, place) => getItemPromise(item, place, today)),
		...actions.flatMap((action, index) => getActionPromise(action, index, { items, today })),
		...(next === null ? [] : [{ type: 'checkin' as const, ...toDue(next, today) }]),
	];
	return promises.sort((a, b) => a.days - b.days);
}

function getItemPromise(item: ItemFacts, place: number, today: CalendarDate): DatedPromise[] {
	const { due, id, index, list, offset, status, title } = item;
	const isOpen = status !== 'done' && status !== 'dropped';
	return isOpen && due !== undefined
		? [{ type: 'item', place, list, index, id, title, offset, ...toDue(due, today) }]
		: [];
}

function getActionPromise(
	{ due, isDone, mirrors, offset, parent: place, words }: ActionFacts,
	index: number,
	{ items, today }: Pick<WorksheetFacts, 'items'> & { readonly today: CalendarDate },
): DatedPromise[] {
	const parent = place === undefined ? undefined : items[place];
	return isDone || mirrors !== undefined || due === undefined
		? []
		: [{ type: 'action', index, words, offset, ...toDue(due, today), ...(parent && { parent }) }];
}

function toDue(due: CalendarDate, today: CalendarDate): Due {
	return { due, days: daysBetween(today, due) };
}
