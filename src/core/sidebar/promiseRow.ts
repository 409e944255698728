import type { CalendarDate } from '../dates';
import { describeDue } from '../dueWords';
import { message } from '../message';
import type { DatedPromise } from '../promises';
import type { StableIds } from '../stableIds';
import { describeAction, describeItem } from './itemRows';
import { toLeaf } from './outline';
import { getOwnerName } from './people';
import { createRow, quiet, toRowId } from './row';
import type { RowLook, RowText, SidebarEntry, SidebarRow } from './row';
import { getName } from './standing';

/** What the row of a promise is made with. */
export interface PromiseRowContext {
	readonly entry: SidebarEntry;
	readonly ids: StableIds;
	readonly parent: SidebarRow;
	readonly today: CalendarDate;
	/** See {@link getWho}. */
	readonly who: string;
}

/** Whose promise it is: the person of the worksheet, else the worksheet. */
export function getWho(entry: SidebarEntry): string {
	return getOwnerName(entry.facts) ?? getName(entry);
}

/** The row of a promise; none of one that the facts do not hold. */
export function createPromiseRow(promise: DatedPromise, context: PromiseRowContext): readonly SidebarRow[] {
	const { entry, ids, parent, today, who } = context;
	const { actions, items } = entry.facts;
	const toRow = (name: string | undefined, createLook: () => RowLook): readonly SidebarRow[] => {
		return name === undefined
			? []
			: [createRow({ id: toRowId(entry.key, name), parent }, () => withWho(createLook(), who))];
	};
	switch (promise.type) {
		case 'checkin':
			return toRow('checkin', () => describeCheckinRow(entry, promise, today));
		case 'action': {
			const { index } = promise;
			const facts = actions[index];
			return facts ? toRow(ids.actions[index], () => describeAction(facts, index, { entry, today })) : [];
		}
		case 'item': {
			const { place } = promise;
			const facts = items[place];
			return facts ? toRow(ids.items[place], () => describeItem(toLeaf(facts, place), { entry, today })) : [];
		}
	}
}

/** Tells whose it is; the owner of an action is not told apart where that is the same person, "Ada" or "Ada Park". */
function withWho(look: RowLook, who: string): RowLook {
	const isSame = (part: RowText): boolean => typeof part === 'string' && `${who} `.startsWith(`${part} `);
	const add = (parts: readonly RowText[]): readonly RowText[] => [...parts.filter(part => !isSame(part)), who];
	return { ...look, description: add(look.description), spoken: [look.label, ...add(look.spoken.slice(1))] };
}

function describeCheckinRow(entry: SidebarEntry, { days, due }: DatedPromise, today: CalendarDate): RowLook {
	const label = message('Check-in: {0}', getName(entry));
	const description = [describeDue(due, today)];
	return {
		type: 'checkin',
		label,
		description,
		spoken: [label, ...description],
		icon: days < 0 ? 'late' : 'checkin',
		state: { ...quiet, isOverdue: days < 0 },
		expansion: 'none',
		place: { key: entry.key, target: { at: 'field', key: 'next_checkin' } },
	};
}
