import { commonFields, personField } from './commonFields';
import { isCalendarDate } from './dates';
import type { FieldSpec, ItemList, Kind } from './kind';
import { oncePer } from './oncePer';
import type { OffsetRange } from './range';
import { trustFactors } from './ratings';
import { findPair, getNumber, getPairTarget, getText, isEmpty } from './valueNode';
import type { MapNode, Pair, ValueNode } from './valueNode';
import type { Field, Item, Misshapen, Rating, RatingValue, Reference, UnknownKey } from './worksheet';

/** What the frontmatter of a worksheet says, key by key. */
export interface FrontmatterContent {
	readonly fields: readonly Field[];
	readonly unknownKeys: readonly UnknownKey[];
	readonly misshapen: readonly Misshapen[];
	readonly items: readonly Item[];
	readonly ratings: readonly Rating[];
}

/** Reads the frontmatter's mapping as its kind describes it. Reads what it can; what it cannot is in `misshapen`. */
export function readFrontmatter(root: MapNode, identity: OffsetRange, kind: Kind): FrontmatterContent {
	const reader = new Reader(identity);
	reader.readRoot(root, kind);
	return reader;
}

/** What the frontmatter says that needs no kind to be understood. Of the other keys nobody can tell what they mean. */
export function readSharedFields(root: MapNode, identity: OffsetRange): FrontmatterContent {
	const fields = [...commonFields, personField].map(spec => toField(spec, root, findPair(root, spec.key), identity));
	return { fields, unknownKeys: [], misshapen: [], items: [], ratings: [] };
}

/** The keys that may stand at the root besides ratings, trust factors and items, in the order in which they are written. */
export const getRootFields = oncePer(({ fields, people }: Kind): readonly FieldSpec[] => {
	const names = people.map(({ key, title, required, recommended }): FieldSpec => {
		return { key, title, description: `${title}: a name.`, type: 'text', required, recommended };
	});
	const [worksheet, schema, ...shared] = commonFields as [FieldSpec, FieldSpec, ...FieldSpec[]];
	return [worksheet, schema, ...names, ...fields, ...shared];
});

/** The keys that a mapping may hold. */
interface KnownKeys {
	readonly specs: readonly FieldSpec[];
	readonly keys: readonly string[];
	/** By key the place of its spec; where a kind describes one twice, of the first. */
	readonly places: ReadonlyMap<string, number>;
}

const getKnownKeys = oncePer((specs: readonly FieldSpec[]): KnownKeys => {
	const keys = specs.map(({ key }) => key);
	return { specs, keys, places: new Map(keys.map((key, place) => [key, place] as const).reverse()) };
});

/** All keys that may stand at the root, in the order in which they are written. */
export const getRootSpecs = oncePer((kind: Kind): readonly FieldSpec[] => [
	...getRootFields(kind),
	...getContainers(kind),
]);

/** The names of {@link getRootSpecs}. */
export function getRootKeys(kind: Kind): readonly string[] {
	return getKnownKeys(getRootSpecs(kind)).keys;
}

const getRootReaders = oncePer(({ items }: Kind) => {
	const lists = items.map((list): [string, ItemList] => [list.key, list]);
	return new Map<string, ItemList | 'ratings' | 'trust factors'>([
		['ratings', 'ratings'],
		['trust_factors', 'trust factors'],
		...lists,
	]);
});

/** A field that finds out which item it is of once all keys of the item are read. */
type NewField = Omit<Field, 'item'> & { item?: Item };

function toField(spec: FieldSpec, map: MapNode, pair: Pair | undefined, fallback: OffsetRange): NewField {
	if (pair === undefined) {
		return { spec, map, target: fallback };
	}
	const { value } = pair;
	const target = getPairTarget(pair);
	return value === undefined || isEmpty(value) ? { spec, map, target, pair } : { spec, map, target, pair, value };
}

class Reader implements FrontmatterContent {
	readonly fields: Field[] = [];
	readonly unknownKeys: UnknownKey[] = [];
	readonly misshapen: Misshapen[] = [];
	readonly items: Item[] = [];
	readonly ratings: Rating[] = [];
	readonly #identity: OffsetRange;

	constructor(identity: OffsetRange) {
		this.#identity = identity;
	}

	readRoot(root: MapNode, kind: Kind): void {
		const readers = getRootReaders(kind);
		for (const { spec, value } of this.#readMap(root, getRootSpecs(kind), this.#identity)) {
			const content = readers.get(spec.key);
			if (value === undefined || content === undefined) {
				continue;
			}
			if (typeof content === 'object') {
				this.#readItems(value, content);
			} else {
				this.#readRatings(value, kind, content === 'trust factors');
			}
		}
	}

	/** Reads one mapping; `fallback` is where an absent key is reported. */
	#readMap(map: MapNode, specs: readonly FieldSpec[], fallback: OffsetRange): readonly NewField[] {
		const { keys, places } = getKnownKeys(specs);
		const written: (Pair | undefined)[] = specs.map(() => undefined);
		for (const pair of map.pairs) {
			const place = places.get(pair.key);
			if (place === undefined) {
				this.unknownKeys.push({ pair, map, knownKeys: keys });
			} else {
				written[place] ??= pair;
			}
		}
		const fields = specs.map(spec => toField(spec, map, written[places.get(spec.key) ?? -1], fallback));
		this.fields.push(...fields);
		return fields;
	}

	#readItems(value: ValueNode, list: ItemList): void {
		if (value.type !== 'seq') {
			this.misshapen.push({ value, expected: 'list' });
			return;
		}
		value.items.forEach((node, index) => {
			if (node.type === 'map') {
				this.#readItem(node, list, index);
			} else {
				this.misshapen.push({ value: node, expected: 'item' });
			}
		});
	}

	#readItem(map: MapNode, list: ItemList, index: number): void {
		const idPair = findPair(map, 'id') ?? map.pairs[0];
		const fields = this.#readMap(map, list.fields, idPair?.range ?? map.range);
		const byKey = new Map(fields.map(field => [field.spec.key, field]));
		const due = getText(byKey.get('due')?.value);
		const status = getText(byKey.get('status')?.value) ?? 'not-started';
		const item: Item = {
			list,
			index,
			map,
			id: readId(byKey.get('id')?.value),
			idRange: byKey.get('id')?.value?.range ?? idPair?.keyRange ?? map.range,
			fields: byKey,
			status,
			isOpen: status !== 'done' && status !== 'dropped',
			...(due !== undefined && isCalendarDate(due) && { due }),
		};
		this.items.push(item);
		for (const field of fields) {
			field.item = item;
		}
	}

	#readRatings(value: ValueNode, kind: Kind, isTrustFactor: boolean): void {
		if (value.type !== 'map') {
			this.misshapen.push({ value, expected: 'mapping' });
			return;
		}
		const specs = getRatingFields(kind);
		for (const pair of value.pairs) {
			if (isTrustFactor && !trustFactors.includes(pair.key)) {
				this.unknownKeys.push({ pair, map: value, knownKeys: trustFactors });
			}
			if (pair.value?.type === 'map') {
				this.ratings.push({ slug: pair.key, pair, isTrustFactor, ...this.#readRating(pair, pair.value, specs) });
			} else {
				this.ratings.push({ slug: pair.key, pair, isTrustFactor, columns: new Map(), evidence: [] });
				if (pair.value && !isEmpty(pair.value)) {
					this.misshapen.push({ value: pair.value, expected: 'mapping' });
				}
			}
		}
	}

	#readRating(pair: Pair, map: MapNode, specs: readonly FieldSpec[]): Pick<Rating, 'columns' | 'evidence'> {
		const fields = this.#readMap(map, specs, pair.keyRange);
		const written = fields.filter(field => field.value && field.spec.type === 'rating');
		const columns = written.map((field): [string, RatingValue] => {
			const value = getNumber(field.value);
			return [field.spec.key, { field, range: field.target, ...(value !== undefined && { value }) }];
		});
		const evidence = readReferences(fields.find(field => field.spec.key === 'evidence')?.value);
		return { columns: new Map(columns), evidence };
	}
}

/** The keys of one rating: a number for each column, and what proves them. */
export const getRatingFields = oncePer(({ ratings }: Kind): readonly FieldSpec[] => {
	const columns = (ratings?.columns ?? []).map(({ key, title }): FieldSpec => {
		const description = `What ${title.toLowerCase()} says. Leave it empty where it was not observed.`;
		return { key, title, description, type: 'rating', required: false, recommended: false };
	});
	const evidence: FieldSpec = {
		key: 'evidence',
		title: 'Evidence',
		description: 'Ids of the rows under Evidence that show it.',
		type: 'list',
		of: 'reference',
		refersTo: 'evidence',
		required: false,
		recommended: false,
	};
	return [...columns, evidence];
});

/** The ids in a list of references, or in a single value where a list is due. */
export function readReferences(value: ValueNode | undefined): readonly Reference[] {
	const references: Reference[] = [];
	for (const node of value?.type === 'seq' ? value.items : value ? [value] : []) {
		const id = readId(node);
		if (id !== '') {
			references.push({ id, range: node.range });
		}
	}
	return references;
}

/** The keys of a kind that hold ratings or items, as specs of their own. */
export const getContainers = oncePer((kind: Kind): readonly FieldSpec[] => {
	const container = (key: string, title: string, required: boolean, recommended: boolean): FieldSpec => {
		return { key, title, description: `${title} of this worksheet.`, type: 'container', required, recommended };
	};
	return [
		...(kind.ratings ? [container('ratings', 'Ratings', false, kind.ratings.recommended)] : []),
		...(kind.trustFactors ? [container('trust_factors', 'Trust factors', false, false)] : []),
		...kind.items.map(list => container(list.key, list.title, list.required, list.recommended)),
	];
});

function readId(value: ValueNode | undefined): string {
	return value?.type === 'scalar' && value.value !== null ? String(value.value).trim() : '';
}
