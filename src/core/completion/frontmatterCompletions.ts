import { startOfLine } from '../edits';
import type { FieldSpec, ItemList } from '../kind';
import { message } from '../message';
import { findYamlPlace } from '../outline/findYamlPlace';
import type { PlaceOption, YamlOutline, YamlPlace } from '../outline/findYamlPlace';
import type { OffsetRange } from '../range';
import { getItems } from '../worksheet';
import type { Completion, CompletionContext, Proposal, ValueSpec } from './completion';
import { getOtherEvidence } from './evidenceProposals';
import { getFreeId, toFlowItemSnippet, toItemSnippet } from './itemSnippets';
import { getKeyCompletions } from './keyCompletions';
import { findBelow } from './keySpecs';
import { completeOptions, toCompletions, toLine } from './placeCompletions';
import { getValueProposals } from './valueProposals';

/** Where somebody is writing in the frontmatter of a text. */
export interface FrontmatterPlace extends YamlPlace {
	readonly text: string;
}

/** What may be written at a place of the frontmatter. */
export function getFrontmatterCompletions(context: CompletionContext, place: FrontmatterPlace): readonly Completion[] {
	return completeOptions(place, option => getOptionCompletions(context, option, place));
}

/** Finds the place; `undefined` in comments, in blocks of text and where it cannot be told. */
export function findPlace(text: string, value: OffsetRange, offset: number): YamlOutline {
	return findYamlPlace(text.slice(value.start, value.end), offset, value.start);
}

function getOptionCompletions(
	context: CompletionContext,
	option: PlaceOption,
	place: FrontmatterPlace,
): readonly Completion[] {
	const { range, text } = place;
	const below = findBelow(context.kind, option.path);
	switch (option.type) {
		case 'key': {
			const column = range.start - startOfLine(text, range.start) + (place.needsBlank ? 1 : 0);
			return getKeyCompletions(context, option, { range, column });
		}
		case 'value':
			return below?.type === 'value' ? getValues(context, below.spec, { option, place }) : [];
		case 'element':
		case 'newElement':
			return below?.type === 'items'
				? getItemCompletions(context, below.list, { option, place })
				: below?.type === 'value' && below.spec.type === 'list'
					? getElements(context, below.spec, { option, place })
					: [];
	}
}

interface At<Type extends PlaceOption['type']> {
	readonly option: Extract<PlaceOption, { type: Type }>;
	readonly place: FrontmatterPlace;
}

/** The value of a key; where a list is due, a list of the one that is chosen. */
function getValues(context: CompletionContext, spec: FieldSpec, { option, place }: At<'value'>): readonly Completion[] {
	if (spec.type !== 'list') {
		return toCompletions(getProposals(context, spec, place), place);
	}
	const proposals = getProposals(context, { ...spec, type: spec.of ?? 'text' }, place);
	return option.column === undefined ? toCompletions(proposals, place, source => `[${source}]`) : [];
}

/** What may stand as a value; evidence also by the file that it is in. */
function getProposals(
	context: CompletionContext,
	spec: ValueSpec,
	{ range, text }: FrontmatterPlace,
): readonly Proposal[] {
	const own = getValueProposals(context, spec);
	return spec.type === 'reference' && spec.refersTo === 'evidence'
		? [...getOtherEvidence(context, text.slice(range.start, range.end)), ...own]
		: own;
}

/** What a list does not have yet. */
function getElements(
	context: CompletionContext,
	spec: FieldSpec,
	{ option, place }: At<'element' | 'newElement'>,
): readonly Completion[] {
	const proposals = getProposals(context, { ...spec, type: spec.of ?? 'text' }, place).filter(
		({ value }) => !option.others.includes(value),
	);
	if (option.type === 'element') {
		return toCompletions(proposals, place);
	}
	const line = toLine(option, place);
	return toCompletions(proposals, { ...place, range: line.range }, source => `${line.dash}${source}`);
}

/** A whole new item: with its dash, or without where that is there; and the keys that an item begins with. */
function getItemCompletions(
	context: CompletionContext,
	list: ItemList,
	{ option, place }: At<'element' | 'newElement'>,
): readonly Completion[] {
	const worksheet = context.getWorksheet();
	if (worksheet && getItems(worksheet, list.key).length >= (list.maximum ?? Infinity)) {
		return [];
	}
	const { needsBlank, range, text } = place;
	const own = range.start - startOfLine(text, range.start) + (needsBlank ? 1 : 0);
	const make = (label: string, where: OffsetRange, snippet: string): Completion => ({
		label,
		sort: 'item',
		detail: message('new {0}', list.singular),
		documentation: [list.fields.map(({ key }) => key).join(', ')],
		range: where,
		snippet,
		filter: `${label} ${list.singular} ${list.fields[0]?.key ?? ''}`,
	});
	const id = getFreeId(context, list);
	if (option.type === 'element') {
		const snippet = option.flow ? toFlowItemSnippet(context, list) : toItemSnippet(context, list, ' '.repeat(own));
		const path = [...option.path, -1];
		const keys = getKeyCompletions(
			context,
			{ type: 'key', path, others: [], flow: false, hasColon: false },
			{ range, column: own },
		);
		return [make(`${list.singular} ${id}`, range, snippet), ...(option.flow ? [] : keys)];
	}
	const line = toLine(option, place);
	const snippet = line.dash + toItemSnippet(context, list, ' '.repeat(option.column + 2));
	return [make(`- ${list.singular} ${id}`, line.range, snippet)];
}
