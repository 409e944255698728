import type { Completion, Proposal } from '../completion/completion';
import { completeOptions, toCompletions, toLine } from '../completion/placeCompletions';
import { startOfLine, toYamlText } from '../edits';
import { message } from '../message';
import { findYamlPlace } from '../outline/findYamlPlace';
import type { PlaceOption, YamlPlace } from '../outline/findYamlPlace';
import { getDataKeyCompletions } from './dataKeyCompletions';
import { findShape, getNames, readDataOutline } from './dataOutline';
import type { DataOutline } from './dataOutline';
import type { DataName, DataShape, ListShape } from './dataShape';
import { DataSnippet } from './dataSnippet';

/** A file that somebody writes in, with the place. */
interface Writing {
	readonly text: string;
	readonly outline: DataOutline;
	readonly root: DataShape;
	readonly place: YamlPlace;
}

/**
 * What may be written at an offset of a ladder or kind file, the likeliest first. Works while the text cannot be parsed,
 * which is so for most of the time in which somebody types.
 *
 * @param root What may stand in the file.
 */
export function getDataCompletions(text: string, offset: number, root: DataShape): readonly Completion[] {
	const { place } = findYamlPlace(text, offset);
	if (place === undefined) {
		return [];
	}
	const writing: Writing = { text, outline: readDataOutline(text), root, place };
	return completeOptions(place, option => completeOption(writing, option));
}

function completeOption(writing: Writing, option: PlaceOption): readonly Completion[] {
	const shape = findShape(writing.root, option.path);
	if (shape === undefined) {
		return [];
	}
	switch (option.type) {
		case 'key':
			return completeKey(writing, shape, option);
		case 'value':
			return completeValue(writing, shape, option);
		case 'element':
		case 'newElement':
			return shape.is === 'list' ? completeElement(writing, shape, option) : [];
	}
}

function completeKey(
	{ outline, place, text }: Writing,
	shape: DataShape,
	option: Extract<PlaceOption, { type: 'key' }>,
): readonly Completion[] {
	return getDataKeyCompletions(outline, shape, { option, range: place.range, column: getColumn(text, place) });
}

/** The value of a key; where a list is due, a list of the one that is chosen. */
function completeValue(
	{ outline, place }: Writing,
	shape: DataShape,
	{ column }: Extract<PlaceOption, { type: 'value' }>,
): readonly Completion[] {
	return shape.is === 'list'
		? column === undefined
			? toCompletions(getProposals(outline, shape.of), place, source => `[${source}]`)
			: []
		: toCompletions(getProposals(outline, shape), place);
}

/** What a list does not have yet: a name or word, or a whole new element with its keys. */
function completeElement(
	{ outline, place, text }: Writing,
	list: ListShape,
	option: Extract<PlaceOption, { type: 'element' | 'newElement' }>,
): readonly Completion[] {
	const proposals = getProposals(outline, list.of).filter(({ value }) => !option.others.includes(value));
	const { dash, range } = option.type === 'newElement' ? toLine(option, place) : { range: place.range, dash: '' };
	if (list.of.is !== 'keys') {
		return toCompletions(proposals, { ...place, range }, source => dash + source);
	}
	const column = option.type === 'newElement' ? option.column + 2 : getColumn(text, place);
	const isFlow = option.type === 'element' && option.flow;
	const snippet = new DataSnippet(source => getNames(outline, source));
	const written = isFlow ? snippet.writeFlow(list.of) : snippet.writeKeys(list.of, ' '.repeat(column));
	const name = list.singular ?? '';
	const item: Completion = {
		label: dash === '' ? name : `- ${name}`,
		sort: 'item',
		detail: message('new {0}', name),
		documentation: [Object.keys(list.of.keys).join(', ')],
		range,
		snippet: dash + written,
		filter: `- ${name} ${Object.keys(list.of.keys)[0] ?? ''}`,
	};
	const key = { type: 'key', path: [...option.path, -1], others: [], flow: false, hasColon: false } as const;
	const isBehindDash = option.type === 'element' && !option.flow;
	return [item, ...(isBehindDash ? getDataKeyCompletions(outline, list.of, { option: key, range, column }) : [])];
}

/** The column of what is written at a place, from 0. */
function getColumn(text: string, { needsBlank, range }: YamlPlace): number {
	return range.start - startOfLine(text, range.start) + (needsBlank ? 1 : 0);
}

/** What may stand as one value; empty where that is free text. */
function getProposals(outline: DataOutline, shape: DataShape): readonly Proposal[] {
	switch (shape.is) {
		case 'choice':
			return shape.of.map(String).map(value => {
				const meaning = shape.meanings?.get(value);
				return { value, sort: 'word', ...(meaning && { detail: meaning }) };
			});
		case 'text':
			return shape.names
				? getNames(outline, shape.names).map(name => ({ ...toProposal(name), source: toYamlText(name.name) }))
				: [];
		case 'number':
			return shape.names ? getNames(outline, shape.names).map(toProposal) : [];
		default:
			return [];
	}
}

function toProposal({ name, text, title }: DataName): Proposal {
	return {
		value: name,
		sort: 'id',
		...(title !== undefined && { detail: title, filter: `${name} ${title}` }),
		documentation: text === undefined ? [] : [text],
	};
}
