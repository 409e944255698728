import { isResting } from '../commonFields';
import type { CalendarDate } from '../dates';
import { describeDue } from '../dueWords';
import type { ActionFacts, ItemFacts } from '../itemFacts';
import { getItemLabel } from '../itemLabel';
import { message } from '../message';
import { toPlainWords } from '../plainAction';
import type { StableIds } from '../stableIds';
import type { WorksheetFacts } from '../worksheetFacts';
import { isClosedStatus } from './outline';
import type { OutlineNode } from './outline';
import { createRow, quiet, toRing, toRowId } from './row';
import type { RowIcon, RowLook, RowState, RowText, SidebarEntry, SidebarRow } from './row';

/** What the rows of one worksheet's items and actions are made with. */
export interface ItemRowContext extends ItemLookContext {
	readonly ids: StableIds;
}

/** What such a row shows depends on. */
export interface ItemLookContext {
	readonly entry: SidebarEntry;
	readonly today: CalendarDate;
	/** True where search has left only what was looked for, which then shows at once. */
	readonly isSearched?: boolean;
}

/** Rows for nodes of a worksheet's outline, and below them for what is below those. */
export function createItemRows(
	nodes: readonly OutlineNode[],
	parent: SidebarRow,
	context: ItemRowContext,
): readonly SidebarRow[] {
	const { entry, ids } = context;
	return nodes.map(node => {
		return node.type === 'item'
			? createRow(
					{ id: toRowId(entry.key, ids.items[node.place] ?? ''), parent },
					() => describeItem(node, context),
					row => createItemRows(node.children, row, context),
				)
			: createRow({ id: toRowId(entry.key, ids.actions[node.place] ?? ''), parent }, () =>
					describeAction(node.facts, node.place, context),
				);
	});
}

/** What the row of an item shows. */
export function describeItem(
	{ below, children, facts }: OutlineNode & { readonly type: 'item' },
	context: ItemLookContext,
): RowLook {
	const { entry, isSearched } = context;
	const isDone = isClosedStatus(facts.status);
	const isOverdue = !isDone && isLate(facts.due, context);
	const said = [...describeStatus(facts.status), ...describeOpenDue(facts.due, isDone, context)];
	const label = getItemLabel(facts);
	const { done, total } = below;
	const hasBelow = total > 0;
	return {
		type: 'item',
		label,
		description: [...(hasBelow ? [message('{0} of {1}', done, total)] : []), ...said],
		spoken: [label, ...(hasBelow ? [message('{0} of {1} done below', done, total)] : []), ...said],
		icon: isOverdue ? 'late' : (findStatusIcon(facts.status) ?? (hasBelow ? toRing(done, total) : getOpenIcon(facts))),
		state: { ...quiet, isDone, isOverdue, canSetStatus: isEditable(entry.facts) },
		expansion: children.length === 0 ? 'none' : isSearched ? 'expanded' : 'collapsed',
		place: {
			key: entry.key,
			target: { at: 'item', list: facts.list, index: facts.index },
			offset: facts.offset,
		},
	};
}

/** What the row of an action shows; `index` is its place among all tasks of the body. */
export function describeAction(facts: ActionFacts, index: number, context: ItemLookContext): RowLook {
	const { entry } = context;
	const { due, isDone, offset, owner } = facts;
	const isOverdue = !isDone && isLate(due, context);
	const label = toPlainWords(facts);
	const description = [...describeOpenDue(due, isDone, context), ...(owner === undefined ? [] : [owner])];
	const state: RowState = { ...quiet, isDone, isOverdue, canTick: isEditable(entry.facts) };
	return {
		type: 'action',
		label,
		description,
		spoken: [label, isDone ? message('done') : message('open'), ...description],
		icon: isDone ? 'action-done' : isOverdue ? 'late' : 'action',
		state,
		expansion: 'none',
		place: { key: entry.key, target: { at: 'action', index }, offset },
	};
}

/** Whether edits are made at all; they are refused where the frontmatter cannot be read or nobody knows the kind. */
export function isEditable({ kindTitle, problem }: WorksheetFacts): boolean {
	return kindTitle !== undefined && problem === undefined;
}

/** Nothing of an item that was not begun; a word that nobody knows is shown as it is. */
function describeStatus(status: string): readonly RowText[] {
	switch (status) {
		case 'not-started':
			return [];
		case 'on-track':
			return [message('on track')];
		case 'at-risk':
			return [message('at risk')];
		case 'done':
			return [message('done')];
		case 'dropped':
			return [message('dropped')];
		default:
			return [status];
	}
}

function describeOpenDue(
	due: CalendarDate | undefined,
	isDone: boolean,
	{ entry, today }: ItemLookContext,
): readonly RowText[] {
	if (isDone || due === undefined) {
		return [];
	}
	return [isResting(entry.facts) ? message('due {0}', due) : describeDue(due, today)];
}

function isLate(due: CalendarDate | undefined, { entry, today }: ItemLookContext): boolean {
	return due !== undefined && due < today && !isResting(entry.facts);
}

function findStatusIcon(status: string): RowIcon | undefined {
	return status === 'done' || status === 'dropped' ? status : undefined;
}

function getOpenIcon({ parent }: ItemFacts): RowIcon {
	return parent === undefined ? 'item' : 'milestone';
}
