import { isCalendarDate } from './dates';
import { at, endOfLine, startOfLine } from './edits';
import type { FieldSpec, Kind } from './kind';
import { changeList, toListSource } from './listEdits';
import type { Message } from './message';
import { listWords, message, shorten } from './message';
import { insertPair, setKey } from './pairEdits';
import type { TextEdit } from './range';
import { trustFactors } from './ratings';
import { getContainers, getRatingFields, getRootFields } from './readFrontmatter';
import { toElementSource, toScalarSource } from './scalarSource';
import { setPairValue } from './setPairValue';
import { normalise, readList, toComparableText, toWords } from './shownValues';
import { findPair, isEmpty } from './valueNode';
import type { MapNode, Pair } from './valueNode';
import { getItemOrder } from './worksheet';
import type { Item, Worksheet } from './worksheet';
import type { EditValue } from './worksheetEdit';

/** A key that is to get a value: written already, or not yet. */
export interface KeyPlace {
	readonly map: MapNode;
	readonly spec: FieldSpec;
	/** All keys of the mapping in the order in which they are written. */
	readonly order: readonly string[];
}

/** The place of a root key; `undefined` for keys that the kind does not know, and for those that hold ratings or items. */
export function findRootPlace({ root }: Worksheet, kind: Kind, key: string): KeyPlace | undefined {
	const specs = getRootFields(kind);
	const spec = specs.find(candidate => candidate.key === key && candidate.type !== 'kind');
	return spec && { map: root, spec, order: [...specs, ...getContainers(kind)].map(other => other.key) };
}

/** The place of a key of an item. */
export function findItemPlace(item: Item, key: string): KeyPlace | undefined {
	const spec = item.list.fields.find(candidate => candidate.key === key);
	return spec && { map: item.map, spec, order: getItemOrder(item) };
}

/** The edits that give a key a value in the style of what is there; a message where the value cannot stand there. */
export function setPlace(worksheet: Worksheet, place: KeyPlace, value: EditValue): readonly TextEdit[] | Message {
	const { map, order, spec } = place;
	const pair = findPair(map, spec.key);
	if (spec.type === 'list') {
		return setList(worksheet, place, pair, toWords(value));
	}
	if (Array.isArray(value)) {
		return message('Only one value fits here; choose one of them');
	}
	if (pair?.value && pair.value.type !== 'scalar') {
		return message(
			'What stands here is a list or has parts, which this field cannot show; open the worksheet as text and change it there',
		);
	}
	const text = normalise(String(value ?? ''));
	if (text === toComparableText(pair?.value)) {
		return [];
	}
	const source = toSource(text, spec, { text: worksheet.text, eol: worksheet.eol, map, pair });
	if (typeof source !== 'string') {
		return source;
	}
	return pair === undefined && source === '' ? [] : setKey(worksheet, map, { key: spec.key, source, order });
}

type Place = Parameters<typeof toScalarSource>[1];

function toSource(text: string, { type, values }: FieldSpec, place: Place): string | Message {
	if (text !== '' && (type === 'rating' || type === 'integer')) {
		return /^-?\d{1,15}$/.test(text)
			? String(Number(text))
			: message('Only a whole number fits here; write one such as 3, or leave it empty');
	}
	if (text !== '' && type === 'date' && !isCalendarDate(text)) {
		return message('This is no day of the calendar; write it with year, month and day, such as 2026-12-01');
	}
	if (text !== '' && type === 'choice' && values?.includes(text) !== true) {
		return message('`{0}` does not fit here; choose {1}', shorten(text), listWords(values ?? []));
	}
	return toScalarSource(text, place);
}

/** Elements that stay are not touched; a list is written anew where there is none yet. */
function setList(
	worksheet: Worksheet,
	{ map, order, spec }: KeyPlace,
	pair: Pair | undefined,
	values: readonly string[],
): readonly TextEdit[] | Message {
	const written = pair?.value;
	if (written?.type === 'map' || (written?.type === 'seq' && written.items.some(({ type }) => type !== 'scalar'))) {
		return message(
			'This list has parts other than words, which this field cannot show; open the worksheet as text and change it there',
		);
	}
	const texts = readList(written);
	if (texts.length === values.length && texts.every((text, index) => text === values[index])) {
		return [];
	}
	return (
		(written?.type === 'seq' ? changeList(worksheet, written, values) : undefined) ??
		setKey(worksheet, map, { key: spec.key, source: toListSource(values), order })
	);
}

/** What is rated: a competency, a practice or a trust factor. */
export interface RatingPlace {
	/** The root key that holds the ratings. */
	readonly container: 'ratings' | 'trust_factors';
	readonly slug: string;
	readonly column: string;
}

/** The edits that set what one side says; the rating, and the key that holds all of them, are made where they are missing. */
export function setRating(
	worksheet: Worksheet,
	kind: Kind,
	{ container, slug, column }: RatingPlace,
	value: EditValue,
): readonly TextEdit[] | Message {
	const specs = getRatingFields(kind);
	const order = specs.map(({ key }) => key);
	const spec = specs.find(({ key }) => key === column);
	const pair = findPair(worksheet.root, container);
	const ratings = pair?.value;
	const rating = ratings?.type === 'map' ? findPair(ratings, slug) : undefined;
	const isMisshapen = ratings && ratings.type !== 'map' && !isEmpty(ratings);
	if (!spec || isMisshapen || (container === 'trust_factors' && !trustFactors.includes(slug))) {
		return message(
			'What stands here has a shape that the form does not know; open the worksheet as text and change it there',
		);
	}
	if (rating?.value?.type === 'map') {
		return setPlace(worksheet, { map: rating.value, spec, order }, value);
	}
	const source = createRating(spec, value);
	if (typeof source !== 'string' || source === '') {
		return source === '' ? [] : source;
	}
	if (rating) {
		return isEmpty(rating.value)
			? setPairValue(worksheet.text, rating, source)
			: message(
					'What stands here has a shape that the form does not know; open the worksheet as text and change it there',
				);
	}
	return addRating(worksheet, kind, container, { key: toElementSource(slug), source, pair });
}

function createRating(spec: FieldSpec, value: EditValue): string | Message {
	const words = toWords(value);
	if (words.length === 0) {
		return '';
	}
	if (spec.type === 'list') {
		return `{ ${spec.key}: ${toListSource(words)} }`;
	}
	const [number = ''] = words;
	return !Array.isArray(value) && /^-?\d{1,15}$/.test(number)
		? `{ ${spec.key}: ${Number(number)} }`
		: message('Only a whole number fits here; write one such as 3, or leave it empty');
}

function addRating(
	worksheet: Worksheet,
	kind: Kind,
	container: string,
	{ key, source, pair }: { readonly key: string; readonly source: string; readonly pair: Pair | undefined },
): readonly TextEdit[] {
	const { eol, root, text } = worksheet;
	const ratings = pair?.value;
	if (ratings?.type === 'map' && (ratings.flow || ratings.pairs.length > 0)) {
		return insertPair(worksheet, ratings, { key, source, order: [] });
	}
	const order = [...getRootFields(kind), ...getContainers(kind)].map(spec => spec.key);
	if (root.flow || ratings) {
		return setKey(worksheet, root, { key: container, source: `{ ${key}: ${source} }`, order });
	}
	const first = (root.pairs[0] as Pair).keyRange.start;
	const line = `${eol}${' '.repeat(first - startOfLine(text, first) + 2)}${key}: ${source}`;
	return pair
		? [{ range: at(endOfLine(text, pair.keyRange.end)), newText: line }]
		: insertPair(worksheet, root, { key: container, source: '', order }).map(edit => {
				return { ...edit, newText: edit.newText + line };
			});
}
