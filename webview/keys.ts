import type { ActionView, FieldView, ItemView, PartView, RatingsView, SectionView, Target } from '../src/protocol';
import { getActionNames } from './actionNames';

/** What a target is called while nothing moves; the keys of items and entries are better names. */
export function toPlainKey(target: Target): string {
	switch (target.at) {
		case 'title':
			return 'title';
		case 'field':
			return `field/${target.key}`;
		case 'item':
			return target.index < 0
				? toListKey(target.list)
				: `item/${target.list}/${String(target.index)}/${target.key ?? ''}`;
		case 'rating':
		case 'trustFactor':
			return `${target.at}/${target.slug}/${target.column ?? ''}`;
		case 'action':
			return `action/${target.index}`;
		case 'section':
			return target.part === undefined
				? toSectionKey(target.section)
				: `${toSectionKey(target.section)}/${target.part}`;
		case 'cell':
			return `${toSectionKey(target.section)}/${target.part}/cell:${target.row},${target.column}`;
	}
}

/** The key of a whole section. */
export function toSectionKey(id: string): string {
	return `section/${id}`;
}

/** The key of a whole list. */
export function toListKey(list: string): string {
	return `list/${list}`;
}

/** The key of an item, and of one of its fields; it stays while items come, go and move. */
export function toItemKey(list: string, item: ItemView, field = ''): string {
	return `item/${list}/${item.name}/${field}`;
}

/** The key of a field of the root, of an item, or of what is rated. */
export function toFieldKey({ target }: FieldView, item?: ItemView): string {
	return target.at === 'item' && item ? toItemKey(target.list, item, target.key) : toPlainKey(target);
}

/** The key of what one side says of a row. */
export function toRatingKey(of: RatingsView['of'], slug: string, column = ''): string {
	return `${toRatingTarget(of)}/${slug}/${column}`;
}

/** What targets call the rows of these ratings. */
export function toRatingTarget(of: RatingsView['of']): 'rating' | 'trustFactor' {
	return of === 'trustFactor' ? 'trustFactor' : 'rating';
}

/** The key of a part; an entry keeps it while others come and go. */
export function toPartKey(section: SectionView, part: PartView): string {
	return `${toSectionKey(section.id)}/${partNames.get(section).get(part) ?? ''}`;
}

/** Names of the parts of a section: entries by their title, others by their place. */
const partNames = remember(({ parts }: SectionView): ReadonlyMap<PartView, string> => {
	const entries = parts.filter(part => part.type === 'entry');
	const names = numberSame(entries.map(({ title }) => title));
	return new Map([
		...parts.map((part, index): [PartView, string] => [part, String(index)]),
		...entries.map((part, index): [PartView, string] => [part, `entry:${names[index] ?? ''}`]),
	]);
});

type Rows = readonly (readonly string[])[];

/** Names of the rows of a table, by the cells of its first column and by those of its second. */
const rowNames = remember((rows: Rows): readonly (readonly string[])[] =>
	[0, 1].map(column => numberSame(rows.map(cells => cells[column] ?? ''))),
);

/** Words made unlike each other by how many before them are the same. */
function numberSame(words: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	return words.map(word => {
		const before = counts.get(word) ?? 0;
		counts.set(word, before + 1);
		return `${word}#${before}`;
	});
}

/** Computes something of a part of a view once: a view never changes, and each of its parts is asked for often. */
function remember<Source extends object, Found>(compute: (source: Source) => Found): { get(source: Source): Found } {
	const known = new WeakMap<Source, Found>();
	return {
		get: source => {
			const found = known.get(source) ?? compute(source);
			known.set(source, found);
			return found;
		},
	};
}

/**
 * The key of a cell of a table: its row is named by another cell of it, so that it keeps its name while rows come and go
 * and while it is typed into.
 */
export function toCellKey(part: string, rows: Rows, row: number, column: number): string {
	const name = rowNames.get(rows)[column === 0 ? 1 : 0]?.[row] ?? '';
	return `${part}/cell:${name},${column}`;
}

/** The key of a whole row, which is named by its first cell. */
export function toRowKey(part: string, rows: Rows, row: number): string {
	return `${part}/row:${rowNames.get(rows)[0]?.[row] ?? ''}`;
}

/** The key of a task below what `owner` names; it stays while others come, go and move, and when it is reworded. */
export function toActionKey(owner: string, actions: readonly ActionView[], position: number): string {
	return `${owner}action:${getActionNames(actions)[position] ?? ''}`;
}
