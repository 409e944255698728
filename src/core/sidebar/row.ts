import type { Message } from '../message';
import type { Target } from '../worksheetEdit';
import type { WorksheetFacts } from '../worksheetFacts';

/** A worksheet as the sidebar is told of it. */
export interface SidebarEntry {
	/** Names the file, and no other one: its URI, without a fragment. */
	readonly key: string;
	/** Where it lies, as a person reads it; empty for the workspace folder itself. */
	readonly folder: string;
	/** Stands in for a title. */
	readonly fileName: string;
	readonly facts: WorksheetFacts;
}

/** Words of a row: a text of the user as it is, or words of ours to be translated. */
export type RowText = string | Message;

/**
 * The picture beside a row. A ring says how much is done, in eighths: empty only where nothing is, full only where
 * everything is.
 */
export type RowIcon =
	| `ring-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
	| 'group'
	/** A worksheet in which there is nothing to count. */
	| 'worksheet'
	| 'paused'
	| 'closed'
	/** A worksheet whose frontmatter cannot be read. */
	| 'broken'
	/** An open item with nothing below it; a milestone is one that leads to another item. */
	| 'item'
	| 'milestone'
	| 'done'
	| 'dropped'
	/** Open, and its day has passed. */
	| 'late'
	| 'action'
	| 'action-done'
	| 'checkin';

/** What can be done with a row, and what a menu depends on. */
export interface RowState {
	/** Done or dropped, ticked, or closed. */
	readonly isDone: boolean;
	/** Its own date has passed or, of a worksheet or a group, that of something in it. */
	readonly isOverdue: boolean;
	/** An action that `tickAction` can tick or untick. */
	readonly canTick: boolean;
	/** An item, or a worksheet, whose `status` can be set. */
	readonly canSetStatus: boolean;
}

/** What a row is about. */
export interface RowPlace {
	/** The worksheet's key. */
	readonly key: string;
	/** What edits name; absent where the row is the whole worksheet. */
	readonly target?: Target;
	/** Where it stood when the facts were read; absent where they do not tell. `findRangeOf` knows it of the text of now. */
	readonly offset?: number;
}

/** What a row shows. */
export interface RowLook {
	readonly type: 'group' | 'worksheet' | 'item' | 'action' | 'checkin';
	readonly label: RowText;
	/** Parts to be set apart by a dot. */
	readonly description: readonly RowText[];
	/** All that the row shows, in words, for somebody who does not see it. */
	readonly spoken: readonly RowText[];
	readonly icon: RowIcon;
	readonly state: RowState;
	/** Whether there are rows below it, and whether they show at first. */
	readonly expansion: 'none' | 'collapsed' | 'expanded';
	/** Absent for groups. */
	readonly place?: RowPlace;
}

/** A row of a tree. What it shows, and the rows below it, are made when they are first asked for, and stay the same. */
export interface SidebarRow {
	/** Each of them once in its view. It stays the same when rows are moved, sorted, grouped or filtered otherwise. */
	readonly id: string;
	readonly parent: SidebarRow | undefined;
	readonly getLook: () => RowLook;
	readonly getChildren: () => readonly SidebarRow[];
}

/** Makes a row; neither of the two functions is called before it is needed, nor twice. */
export function createRow(
	{ id, parent }: Pick<SidebarRow, 'id' | 'parent'>,
	createLook: () => RowLook,
	createChildren: (row: SidebarRow) => readonly SidebarRow[] = () => [],
): SidebarRow {
	let look: RowLook | undefined;
	let children: readonly SidebarRow[] | undefined;
	const row: SidebarRow = {
		id,
		parent,
		getLook: () => (look ??= createLook()),
		getChildren: () => (children ??= createChildren(row)),
	};
	return row;
}

/** The id of something in a worksheet. A key has no fragment, so that no other parts make the same. */
export function toRowId(key: string, name: string): string {
	return `${key}#${name}`;
}

/** The state of a row with which nothing can be done. */
export const quiet: RowState = { isDone: false, isOverdue: false, canTick: false, canSetStatus: false };

/** The ring for so many of so many. */
export function toRing(done: number, total: number): RowIcon {
	const eighths = Math.round((done * 8) / total);
	const shown = done === 0 ? 0 : done === total ? 8 : Math.min(7, Math.max(1, eighths));
	// A whole number from 0 to 8, which the compiler cannot see.
	return `ring-${shown as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;
}
