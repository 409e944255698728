import type { CalendarDate } from '../dates';
import { message } from '../message';
import { getPromises } from '../promises';
import type { DatedPromise } from '../promises';
import { getStableIds } from '../stableIds';
import type { StableIds } from '../stableIds';
import { isResting } from '../commonFields';
import { compareNames, compareText } from './order';
import { createPromiseRow, getWho } from './promiseRow';
import { createRow, quiet } from './row';
import type { RowLook, RowText, SidebarEntry, SidebarRow } from './row';

/** When "soon" ends. */
export interface NextUpOptions {
	readonly today: CalendarDate;
	/** Days ahead that count as soon, as in the limits. */
	readonly soonDays: number;
	/** Whether all groups are closed at first, as there are too many rows to show them all. */
	readonly areGroupsClosed?: boolean;
}

interface Upcoming {
	readonly entry: SidebarEntry;
	readonly promise: DatedPromise;
}

interface Period {
	readonly id: string;
	readonly label: RowText;
	/** The last of its days, counted from today. */
	readonly until: number;
	readonly isCollapsed?: true;
}

/**
 * What is open and has a date, and the check-ins, of all worksheets that are neither paused nor closed: in groups by how
 * near the date is, the earliest first. A group in which there is nothing is left out.
 */
export function createNextUpRows(entries: readonly SidebarEntry[], options: NextUpOptions): readonly SidebarRow[] {
	const { soonDays, today } = options;
	const upcoming = entries
		.filter(({ facts }) => !isResting(facts))
		.flatMap(entry => getPromises(entry.facts, today).map((promise): Upcoming => ({ entry, promise })));
	const periods = getPeriods(soonDays);
	return periods.flatMap((period, index) => {
		const from = periods[index - 1]?.until ?? -Infinity;
		const members = upcoming.filter(({ promise: { days } }) => days > from && days <= period.until);
		return members.length === 0 ? [] : [createPeriodRow(period, members, options)];
	});
}

/** This week is today and the six days after it. */
function getPeriods(soonDays: number): readonly Period[] {
	const soon = soonDays === 14 ? message('Next two weeks') : message('Next {0} days', soonDays);
	return [
		{ id: 'overdue', label: message('Overdue'), until: -1 },
		{ id: 'week', label: message('This week'), until: 6 },
		{ id: 'soon', label: soon, until: Math.max(6, soonDays) },
		{ id: 'later', label: message('Later'), until: Infinity, isCollapsed: true },
	];
}

function createPeriodRow(period: Period, members: readonly Upcoming[], options: NextUpOptions): SidebarRow {
	const id = `group:${period.id}`;
	return createRow(
		{ id, parent: undefined },
		() => describePeriod(period, members.length, options),
		parent => toRows(members, parent, options.today),
	);
}

function describePeriod(
	{ id, isCollapsed, label }: Period,
	members: number,
	{ areGroupsClosed }: NextUpOptions,
): RowLook {
	const count = members === 1 ? message('one date') : message('{0} dates', members);
	return {
		type: 'group',
		label,
		description: [count],
		spoken: [label, count],
		icon: 'group',
		state: { ...quiet, isOverdue: id === 'overdue' },
		expansion: isCollapsed || areGroupsClosed ? 'collapsed' : 'expanded',
	};
}

/** The earliest first; on one day those of one person, and of one worksheet, together. */
function toRows(members: readonly Upcoming[], parent: SidebarRow, today: CalendarDate): readonly SidebarRow[] {
	const known = new Map<SidebarEntry, StableIds>();
	return sortUpcoming(members).flatMap(({ entry, promise, who }) => {
		const ids = known.get(entry) ?? getStableIds(entry.facts);
		known.set(entry, ids);
		return createPromiseRow(promise, { entry, ids, parent, today, who });
	});
}

function sortUpcoming(members: readonly Upcoming[]): readonly (Upcoming & { readonly who: string })[] {
	const named = members.map(upcoming => ({ ...upcoming, who: getWho(upcoming.entry) }));
	return named.sort((a, b) => {
		const days = a.promise.days - b.promise.days;
		return days || compareNames(a.who, b.who) || compareText(a.entry.key, b.entry.key);
	});
}
