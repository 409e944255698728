import type {
	ActionView,
	FieldView,
	ItemView,
	PartView,
	RatingsView,
	SectionView,
	Target,
	WorksheetView,
} from '../src/protocol';
import { followActions, getActionNames } from './actionNames';
import type { TextForm } from './texts';
import { joinWords } from './texts';

/** Something that can be changed: the name it keeps while the document changes, its place now, and what stands there. */
export interface Place {
	readonly key: string;
	readonly target: Target;
	readonly value: string;
	readonly form: TextForm;
}

/** What a target is called while nothing moves; the keys of items and entries are better names. */
function toPlainKey(target: Target): string {
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

/** All places of one view. */
export class PlaceIndex {
	readonly #byKey = new Map<string, Place>();
	readonly #keys = new Map<string, string>();
	/** Tasks by what holds them. */
	readonly #actions = new Map<string, readonly ActionView[]>();
	readonly #before: ReadonlyMap<string, readonly ActionView[]> | undefined;

	/** @param before of the view before this one, whose tasks keep their names */
	constructor(view: WorksheetView, before?: PlaceIndex) {
		this.#before = before && before.#actions;
		this.#add('title', { at: 'title' }, view.title, 'line');
		[...view.people, ...view.about, ...view.period, ...view.more].forEach(field => this.#addField(field));
		[view.ratings, view.trustFactors].forEach(ratings => ratings && this.#addRatings(ratings));
		for (const list of view.lists) {
			list.items.forEach(item => this.#addItem(list.key, item));
		}
		view.sections.forEach(section => this.#addSection(section));
	}

	/** The place of a key; `undefined` where the document does not have it any more. */
	get(key: string): Place | undefined {
		return this.#byKey.get(key);
	}

	/**
	 * The one place of the same owner where a text stands now; `undefined` where that is nowhere, or more than once. A page
	 * that is made anew names the tasks by their number, whatever they were called before.
	 */
	findMoved(key: string, value: string): string | undefined {
		const owner = /^(.*action:)\d+$/s.exec(key)?.[1];
		if (owner === undefined) {
			return undefined;
		}
		const same = [...this.#byKey.values()].filter(place => place.value === value && place.key.startsWith(owner));
		return same.length === 1 ? same[0]?.key : undefined;
	}

	/**
	 * What the place of a key is called in a later index, where it was only named anew: another cell of its row, or the
	 * title of its section, has other words. `undefined` where something has come or gone, so that nobody can tell.
	 */
	findRenamed(key: string, later: PlaceIndex): string | undefined {
		const place = this.#byKey.get(key);
		const renamed = place && later.#byKey.get(later.#keys.get(toPlainKey(place.target)) ?? '');
		return renamed?.value === place?.value && this.#byKey.size === later.#byKey.size ? renamed?.key : undefined;
	}

	/** The key of the place, or of what holds it. */
	findKey(target: Target): string {
		const plain = toPlainKey(target);
		const holder =
			target.at === 'section' || target.at === 'cell'
				? toSectionKey(target.section)
				: target.at === 'item'
					? toListKey(target.list)
					: plain;
		return this.#keys.get(plain) ?? holder;
	}

	#add(key: string, target: Target, value = '', form: TextForm = 'lines'): void {
		this.#byKey.set(key, { key, target, value, form });
		const plain = toPlainKey(target);
		if (!this.#keys.has(plain)) {
			this.#keys.set(plain, key);
		}
	}

	#addField(field: FieldView, item?: ItemView): void {
		const form = getForm(field);
		const value = field.values ? joinWords(field.values, form) : field.value;
		this.#add(toFieldKey(field, item), field.target, value, form);
	}

	#addRatings({ columns, of, rows }: RatingsView): void {
		const at = toRatingTarget(of);
		for (const { evidence, slug, values } of rows) {
			this.#add(toRatingKey(of, slug), { at, slug });
			this.#addField(evidence);
			columns.forEach(({ key }, index) =>
				this.#add(toRatingKey(of, slug, key), { at, slug, column: key }, values[index], 'number'),
			);
		}
	}

	#addItem(list: string, item: ItemView): void {
		const owner = toItemKey(list, item);
		this.#add(owner, { at: 'item', list, index: item.index });
		item.fields.forEach(field => this.#addField(field, item));
		this.#addActions(owner, item.actions);
	}

	#addActions(owner: string, actions: readonly ActionView[]): void {
		const before = this.#before?.get(owner);
		if (before) {
			followActions(actions, before);
		}
		this.#actions.set(owner, actions);
		actions.forEach(({ index, text }, position) =>
			this.#add(toActionKey(owner, actions, position), { at: 'action', index }, text, 'line'),
		);
	}

	#addSection(section: SectionView): void {
		this.#add(toSectionKey(section.id), { at: 'section', section: section.id });
		for (const part of section.parts) {
			const key = toPartKey(section, part);
			if (part.type === 'table') {
				this.#addTable(key, part);
			} else {
				this.#add(key, part.target, part.text, 'lines');
				this.#addActions(`${key}/`, part.actions);
			}
		}
	}

	#addTable(key: string, { columns, part, rows, section }: Extract<PartView, { type: 'table' }>): void {
		this.#add(key, { at: 'section', section, part });
		rows.forEach((cells, row) =>
			columns.forEach((_, column) => {
				this.#add(toCellKey(key, rows, row, column), { at: 'cell', section, part, row, column }, cells[column], 'line');
			}),
		);
	}
}

/** How the words of a field are typed. */
export function getForm({ options, type, value, values }: FieldView): TextForm {
	if (values) {
		return options || values.some(word => word.includes(',')) ? 'elements' : 'words';
	}
	if (type === 'integer' || type === 'rating') {
		return 'number';
	}
	return value.includes('\n') ? 'lines' : 'line';
}
