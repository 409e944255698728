import type { CalendarDate } from '../dates';
import { message } from '../message';
import { groupWorksheets } from './groups';
import type { Group, SidebarGrouping } from './groups';
import { sortWorksheets } from './order';
import type { SidebarOrder } from './order';
import { createRow, quiet } from './row';
import type { RowLook, RowText, SidebarEntry, SidebarRow } from './row';
import { searchWorksheets, toSearchWords } from './search';
import { countOverdue, Standings } from './standing';
import type { Standing } from './standing';
import { createWorksheetRow } from './worksheetRow';

/** How somebody wants to see their worksheets. */
export interface WorksheetRowsOptions {
	readonly today: CalendarDate;
	readonly groupBy: SidebarGrouping;
	readonly sortBy: SidebarOrder;
	/** Words that must all be found, in any case; empty to see everything. */
	readonly filter: string;
	/** Whether closed worksheets are there too, and items and actions that are done or dropped. */
	readonly showsClosed: boolean;
	/** Whether groups are closed at first, as there are too many rows to show them all. */
	readonly areGroupsClosed?: boolean;
	/** What was counted already, of the same day. */
	readonly standings?: Standings;
}

/** The rows of all worksheets, in groups or, where they are not grouped, by themselves. */
export function createWorksheetRows(
	entries: readonly SidebarEntry[],
	options: WorksheetRowsOptions,
): readonly SidebarRow[] {
	const { filter, groupBy, showsClosed, standings = new Standings(options.today) } = options;
	const shown = entries
		.filter(({ facts }) => showsClosed || facts.status !== 'closed')
		.map(entry => standings.get(entry));
	const found = searchWorksheets(shown, toSearchWords(filter), showsClosed);
	return groupBy === 'none'
		? toRows(found, undefined, options)
		: groupWorksheets(found, groupBy).map(group => createGroupRow(group, groupBy, options));
}

function createGroupRow(group: Group, groupBy: SidebarGrouping, options: WorksheetRowsOptions): SidebarRow {
	const id = `group:${groupBy}:${group.key}`;
	return createRow(
		{ id, parent: undefined },
		() => describeGroup(group, options),
		row => toRows(group.members, row, options),
	);
}

function describeGroup({ label, members }: Group, { areGroupsClosed }: WorksheetRowsOptions): RowLook {
	const overdue = members.reduce((sum, standing) => sum + countOverdue(standing), 0);
	const description: readonly RowText[] = [
		members.length === 1 ? message('one worksheet') : message('{0} worksheets', members.length),
		...(overdue > 0 ? [message('{0} overdue', overdue)] : []),
	];
	return {
		type: 'group',
		label,
		description,
		spoken: [label, ...description],
		icon: 'group',
		state: { ...quiet, isOverdue: overdue > 0 },
		expansion: areGroupsClosed ? 'collapsed' : 'expanded',
	};
}

function toRows(
	standings: readonly Standing[],
	parent: SidebarRow | undefined,
	{ showsClosed, sortBy, today }: WorksheetRowsOptions,
): readonly SidebarRow[] {
	const uses = new Map<string, number>();
	for (const { name } of standings) {
		uses.set(name, (uses.get(name) ?? 0) + 1);
	}
	return sortWorksheets(standings, sortBy).map(standing => {
		const isAmbiguous = (uses.get(standing.name) ?? 0) > 1;
		return createWorksheetRow(standing, { today, showsClosed, isAmbiguous, parent });
	});
}
