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
import { followActions } from './actionNames';
import {
	toActionKey,
	toCellKey,
	toFieldKey,
	toItemKey,
	toListKey,
	toPartKey,
	toPlainKey,
	toRatingKey,
	toRatingTarget,
	toSectionKey,
} from './keys';
import type { TextForm } from './texts';
import { joinWords } from './texts';

/** Something that can be changed: the name it keeps while the document changes, its place now, and what stands there. */
export interface Place {
	readonly key: string;
	readonly target: Target;
	readonly value: string;
	readonly form: TextForm;
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
function getForm({ options, type, value, values }: FieldView): TextForm {
	if (values) {
		return options || values.some(word => word.includes(',')) ? 'elements' : 'words';
	}
	if (type === 'integer' || type === 'rating') {
		return 'number';
	}
	return value.includes('\n') ? 'lines' : 'line';
}
