import type { Table, TableRow } from './blocks';
import { readList, toComparableText } from './shownValues';
import type { Item, Worksheet } from './worksheet';
import type { MentionView } from './worksheetView';

type Sort = 'actions' | 'evidence' | 'rows';

/** Tells what mentions an item, by its id. Reads the worksheet once, however many items ask. */
export function createMentionFinder(worksheet: Worksheet): (item: Item) => readonly MentionView[] {
	const references = countReferences(worksheet);
	const words = countWords(worksheet);
	return ({ id, list }) => {
		if (id === '') {
			return [];
		}
		const counts = words.get(id) ?? new Map<Sort, number>();
		return [
			...[...(references.get(toName(list.key, id)) ?? [])].map(([key, count]): MentionView => {
				return { type: 'items', list: key, count };
			}),
			...[...counts].map(([type, count]): MentionView => ({ type, count })),
		];
	};
}

type Counts<Key> = Map<string, Map<Key, number>>;

function add<Key>(counts: Counts<Key>, id: string, key: Key): void {
	const found = counts.get(id) ?? new Map<Key, number>();
	counts.set(id, found.set(key, (found.get(key) ?? 0) + 1));
}

function toName(list: string, id: string): string {
	return `${list} ${id}`;
}

/** Items of other lists that refer to one, such as the milestones of a goal. */
function countReferences({ items }: Worksheet): Counts<string> {
	const counts: Counts<string> = new Map();
	for (const { fields, list } of items) {
		const named = list.fields.flatMap(({ key, of, refersTo = '', type }) => {
			const value = fields.get(key)?.value;
			const ids = type === 'reference' ? [toComparableText(value) ?? ''] : of === 'reference' ? readList(value) : [];
			return ids.map(id => toName(refersTo, id));
		});
		new Set(named).forEach(name => add(counts, name, list.key));
	}
	return counts;
}

/** Tasks and rows of tables by the words in them; ids are words. */
function countWords(worksheet: Worksheet): Counts<Sort> {
	const counts: Counts<Sort> = new Map();
	const count = (words: readonly string[], sort: Sort): void => new Set(words).forEach(word => add(counts, word, sort));
	for (const { goal = '', mirrors, text } of worksheet.actions) {
		count([goal, mirrors?.id ?? '', ...toWords(text)], 'actions');
	}
	const evidence = new Set(worksheet.evidence.map(({ row }) => row));
	const rows = worksheet.blocks.tables.flatMap(({ rows }: Table): readonly TableRow[] => rows);
	// Those of the evidence first, as they are told first.
	for (const isEvidence of [true, false]) {
		for (const row of rows.filter(candidate => evidence.has(candidate) === isEvidence)) {
			count(
				row.cells.flatMap(({ text }) => toWords(text)),
				isEvidence ? 'evidence' : 'rows',
			);
		}
	}
	return counts;
}

function toWords(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}_-]+/gu) ?? [];
}
