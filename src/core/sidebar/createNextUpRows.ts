import type { CalendarDate } from '../dates';
import { message } from '../message';
import { getPromises } from '../promises';
import type { DatedPromise } from '../promises';
import { getStableIds } from '../stableIds';
import type { StableIds } from '../stableIds';
import { compareNames, compareText } from './order';
import { createPromiseRow, getWho } from './promiseRow';
import { createRow, quiet } from './row';
import type { RowLook, RowText, SidebarEntry, SidebarRow } from './row';
import { Standings } from './standing';
import type { Standing } from './standing';

/** When "soon" ends. */
export interface NextUpOptions {
	readonly today: CalendarDate;
	/** Days ahead that count as soon, as in the limits. */
	readonly soonDays: number;
	/** Whether all groups are closed at first, as there are too many rows to show them all. */
	readonly areGroupsClosed?: boolean;
	/** What was counted already, of the same day. */
	readonly standings?: Standings;
}

interface Upcoming {
	readonly entry: SidebarEntry;
	readonly promise: DatedPromise;
}

interface Period {
	readonly id: string;
	readonly label: RowText;
	/** The first and the last of its days, counted from today. */
	readonly from: number;
	readonly until: number;
	readonly isCollapsed?: true;
}

/**
 * What is open and has a date, and the check-ins, of all worksheets that are neither paused nor closed: in groups by how
 * near the date is, the earliest first. A group in which there is nothing is left out.
 */
export function createNextUpRows(entries: readonly SidebarEntry[], options: NextUpOptions): readonly SidebarRow[] {
	const { soonDays, standings = new Standings(options.today) } = options;
	const all = entries.map(entry => standings.get(entry));
	return getPeriods(soonDays).flatMap(period => {
		const count = countDates(all, period);
		return count === 0 ? [] : [createPeriodRow(period, { all, count, options })];
	});
}

/** How many dates of worksheets that are neither paused nor closed have passed. */
export function countOverdueDates(entries: readonly SidebarEntry[], standings: Standings): number {
	return countDates(
		entries.map(entry => standings.get(entry)),
		overdue,
	);
}

function countDates(standings: readonly Standing[], period: Pick<Period, 'from' | 'until'>): number {
	let count = 0;
	// Without lists in between: there may be a hundred thousand dates.
	for (const { getDays } of standings) {
		for (const days of getDays()) {
			count += isWithin(days, period) ? 1 : 0;
		}
	}
	return count;
}

function isWithin(days: number, { from, until }: Pick<Period, 'from' | 'until'>): boolean {
	return days >= from && days <= until;
}

const overdue: Period = { id: 'overdue', label: message('Overdue'), from: -Infinity, until: -1 };

/** This week is today and the six days after it. */
function getPeriods(soonDays: number): readonly Period[] {
	const soon = soonDays === 14 ? message('Next two weeks') : message('Next {0} days', soonDays);
	const untilSoon = Math.max(6, soonDays);
	return [
		overdue,
		{ id: 'week', label: message('This week'), from: 0, until: 6 },
		{ id: 'soon', label: soon, from: 7, until: untilSoon },
		{ id: 'later', label: message('Later'), from: untilSoon + 1, until: Infinity, isCollapsed: true },
	];
}

/** What the row of a period is made with. */
interface PeriodContext {
	readonly all: readonly Standing[];
	/** How many dates of all are in it. */
	readonly count: number;
	readonly options: NextUpOptions;
}

function createPeriodRow(period: Period, { all, count, options }: PeriodContext): SidebarRow {
	const { today } = options;
	return createRow(
		{ id: `group:${period.id}`, parent: undefined },
		() => describePeriod(period, count, options),
		parent => toRows(findMembers(all, period, today), parent, today),
	);
}

function findMembers(all: readonly Standing[], period: Period, today: CalendarDate): readonly Upcoming[] {
	return all
		.filter(({ getDays }) => getDays().some(days => isWithin(days, period)))
		.flatMap(({ entry }) => getPromises(entry.facts, today).map((promise): Upcoming => ({ entry, promise })))
		.filter(({ promise: { days } }) => isWithin(days, period));
}

function describePeriod(
	{ id, isCollapsed, label }: Period,
	count: number,
	{ areGroupsClosed }: NextUpOptions,
): RowLook {
	const dates = count === 1 ? message('one date') : message('{0} dates', count);
	return {
		type: 'group',
		label,
		description: [dates],
		spoken: [label, dates],
		icon: 'group',
		state: { ...quiet, isOverdue: id === overdue.id },
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
