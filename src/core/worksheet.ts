import type { Blocks, Table, TableCell, TableRow } from './blocks';
import type { Status } from './commonFields';
import { isCalendarDate } from './dates';
import type { CalendarDate } from './dates';
import type { Frontmatter } from './frontmatter';
import { findOwner } from './kind';
import type { FieldSpec, ItemList, Kind, Kinds, SectionSpec } from './kind';
import { shorten } from './message';
import type { YamlProblem } from './parseYaml';
import type { OffsetRange } from './range';
import { findPair, getText } from './valueNode';
import type { MapNode, Pair, ValueNode } from './valueNode';

/** A parsed worksheet: what the text says, with the place of everything. Independent of the ladder and of today. */
export interface Worksheet {
	readonly text: string;
	/** The line ending to write: that of the first line. */
	readonly eol: '\n' | '\r\n';
	readonly frontmatter: Frontmatter;
	/** Why the frontmatter cannot be trusted. Then only this is reported, and nothing is edited. */
	readonly problem?: YamlProblem;
	/** The frontmatter's mapping, as far as it could be read. */
	readonly root: MapNode;
	/** The `worksheet` key; where an absent key is reported. */
	readonly identity: OffsetRange;
	/** The kinds that it was read with; what becomes of it by an edit is read with the same. */
	readonly kinds: Kinds;
	/** Absent where the `worksheet` key names no known kind. */
	readonly kind?: Kind;
	/** `draft` where the key is absent or is none of the known words. */
	readonly status: Status;
	/**
	 * Every value of a known key, and every known key that is absent from the mapping where it belongs. Where nobody knows
	 * the kind, the keys that all kinds share.
	 */
	readonly fields: readonly Field[];
	/** Keys that the kind does not know. */
	readonly unknownKeys: readonly UnknownKey[];
	/** Values whose place asks for a mapping or a list and that are something else. */
	readonly misshapen: readonly Misshapen[];
	readonly items: readonly Item[];
	readonly ratings: readonly Rating[];
	/** The first H1 on one line; absent where there is none. */
	readonly title?: string;
	readonly sections: readonly Section[];
	readonly actions: readonly Action[];
	readonly entries: readonly LogEntry[];
	readonly evidence: readonly EvidenceRow[];
	readonly blocks: Blocks;
}

/** A known key in a mapping of the frontmatter, written or not. */
export interface Field {
	readonly spec: FieldSpec;
	/** The mapping it belongs to. */
	readonly map: MapNode;
	/** The item that the mapping is, if it is one. */
	readonly item?: Item;
	/** Absent where the key is not written. */
	readonly pair?: Pair;
	/** The value where one is written and is not empty. */
	readonly value?: ValueNode;
	/** What a person would change: the value, else the key, else the key that identifies the mapping. */
	readonly target: OffsetRange;
}

/** A key that the kind does not know, among those that it does. */
export interface UnknownKey {
	readonly pair: Pair;
	readonly knownKeys: readonly string[];
	/** The mapping it stands in. */
	readonly map: MapNode;
}

/** A value of a shape that cannot be read, and what was expected. */
export interface Misshapen {
	readonly value: ValueNode;
	readonly expected: 'list' | 'mapping' | 'item';
}

/** One entry of an item list, such as a goal. */
export interface Item {
	readonly list: ItemList;
	/** Place in its list, from 0. */
	readonly index: number;
	readonly map: MapNode;
	/** Empty where it has none. */
	readonly id: string;
	/** The id's value, else what identifies the item: its first key, else all of it. */
	readonly idRange: OffsetRange;
	readonly fields: ReadonlyMap<string, Field>;
	/** `not-started` where none is written. */
	readonly status: string;
	/** Neither done nor dropped. */
	readonly isOpen: boolean;
	/** Only where the due date is a date. */
	readonly due?: CalendarDate;
}

/** The ratings of one competency or practice. */
export interface Rating {
	/** The key as it is written; it may be an alias. */
	readonly slug: string;
	readonly pair: Pair;
	/** Whether it stands under `trust_factors`. */
	readonly isTrustFactor: boolean;
	/** The columns that hold something, by column key. */
	readonly columns: ReadonlyMap<string, RatingValue>;
	/** The evidence ids it names. */
	readonly evidence: readonly Reference[];
}

/** What one side says. */
export interface RatingValue {
	readonly field: Field;
	readonly range: OffsetRange;
	/** Only where a number is written, on the scale or not. */
	readonly value?: number;
}

/** An id that names something elsewhere in the file. */
export interface Reference {
	readonly id: string;
	readonly range: OffsetRange;
}

/** An H2 and what follows up to the next H2 or H1. */
export interface Section {
	readonly title: string;
	readonly titleRange: OffsetRange;
	/** The kind's section that it is, by title or alias. */
	readonly spec?: SectionSpec;
	/** From the heading to the end of the content. */
	readonly range: OffsetRange;
	readonly content: OffsetRange;
	/** Only comments and blank lines. */
	readonly isEmpty: boolean;
}

/** A task-list item of the body. */
export interface Action {
	readonly isDone: boolean;
	/** `[ ]` with its brackets. */
	readonly box: OffsetRange;
	/** As written, on one line. */
	readonly text: string;
	readonly textRange: OffsetRange;
	/** `experience`, `people`, `learning` or `support`, where the text opens with one. */
	readonly type?: string;
	readonly owner?: string;
	/** A due date that is written and is one. */
	readonly due?: CalendarDate;
	/** The due date's text, date or not. */
	readonly dueRange?: OffsetRange;
	/** Id that opens the nearest heading above it, where that is the id of an item. */
	readonly goal?: string;
	/** The frontmatter item it repeats; then it is not counted by itself. */
	readonly mirrors?: Item;
	/** The log entry it stands in. */
	readonly entry?: LogEntry;
}

/** A dated `###` entry of a log section. */
export interface LogEntry {
	readonly section: Section;
	/** As written; it may be no day of the calendar. */
	readonly date: string;
	readonly dateRange: OffsetRange;
	readonly headingRange: OffsetRange;
	readonly content: OffsetRange;
}

/** A row of the evidence table. */
export interface EvidenceRow {
	readonly id: string;
	readonly table: Table;
	readonly row: TableRow;
	/** Cells by what their column is for. */
	readonly cells: ReadonlyMap<EvidenceColumn, TableCell>;
	/** Only where the date cell holds a date. */
	readonly date?: CalendarDate;
	/** Slugs of the competencies or practices it shows, as written. */
	readonly shows: readonly string[];
}

/** What the columns of the evidence table are for; their headings may be worded otherwise. */
export type EvidenceColumn = 'id' | 'date' | 'shows' | 'what' | 'result' | 'witness' | 'link';

/** What the `worksheet` key says, a kind that there is or not; `undefined` where it says nothing that can be read. */
export function findWrittenKind({ root }: Worksheet): string | undefined {
	const value = findPair(root, 'worksheet')?.value;
	return value?.type === 'scalar' && value.value !== null ? String(value.value) : undefined;
}

/** The value of a root key as it was read. */
export function findField(worksheet: Worksheet, key: string): Field | undefined {
	const { fields, root } = worksheet;
	for (const field of fields) {
		if (field.spec.key === key && field.map === root) {
			return field;
		}
	}
	return undefined;
}

/** The name of the one whose worksheet it is, as it is written; absent where none is. */
export function findOwnName(worksheet: Worksheet): string | undefined {
	const owner = worksheet.kind && findOwner(worksheet.kind);
	return owner && getText(findField(worksheet, owner.key)?.value);
}

/** A date that is written and is one. */
export interface WrittenDate {
	readonly date: CalendarDate;
	readonly range: OffsetRange;
	/** As it stands in the file, with its quotes. */
	readonly source: string;
}

/** The valid date of a root key. */
export function findDate(worksheet: Worksheet, key: string): WrittenDate | undefined {
	return toWrittenDate(worksheet, findField(worksheet, key));
}

/** The valid date of a field. */
export function toWrittenDate({ text }: Worksheet, field: Field | undefined): WrittenDate | undefined {
	const date = getText(field?.value);
	return field && date !== undefined && isCalendarDate(date)
		? { date, range: field.target, source: text.slice(field.target.start, field.target.end) }
		: undefined;
}

/** The key that says where the person is now: the one that names a level and is not the target. */
export function findCurrentLevel(worksheet: Worksheet): Field | undefined {
	return worksheet.fields.find(
		({ map, spec }) => map === worksheet.root && spec.type === 'level' && spec.key !== 'target',
	);
}

/** The items of one list, in order. */
export function getItems(worksheet: Worksheet, list: string): readonly Item[] {
	return worksheet.items.filter(item => item.list.key === list);
}

/** The keys of an item in the order in which they are written. */
export function getItemOrder(item: Item): readonly string[] {
	return item.list.fields.map(field => field.key);
}

/** What to call an item in a message: its id, else its title, else its number in the list. */
export function getItemName({ fields, id, index }: Item): string {
	return id || shorten(getText(fields.get('title')?.value) ?? '', 40) || String(index + 1);
}
