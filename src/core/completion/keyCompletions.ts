import { describeType } from '../describeType';
import type { FieldSpec, ItemList } from '../kind';
import { message } from '../message';
import type { PlaceOption } from '../outline/findYamlPlace';
import type { OffsetRange } from '../range';
import { escapeSnippet } from './completion';
import type { Completion, CompletionContext } from './completion';
import { getFreeId, isSameSubject, toFlowItemSnippet, toItemSnippet, toRatingSnippet } from './itemSnippets';
import { findBelow } from './keySpecs';
import { getSubjectProposals, isChosen } from './valueProposals';

type KeyOption = Extract<PlaceOption, { type: 'key' }>;

/** Where a key is to stand. */
export interface KeyPosition {
	readonly range: OffsetRange;
	/** Of the key, from 0: what stands below it is indented deeper. */
	readonly column: number;
}

/** Keys that the kind knows and the mapping does not have yet: those first that it cannot do without. */
export function getKeyCompletions(
	context: CompletionContext,
	option: KeyOption,
	position: KeyPosition,
): readonly Completion[] {
	const below = findBelow(context.kind, option.path);
	if (below?.type === 'ratings') {
		return getSubjectKeys(context, option, { container: below.container, position });
	}
	if (below?.type !== 'fields') {
		return [];
	}
	const fields = below.fields.filter(({ key }) => !option.others.includes(key));
	const rank = ({ recommended, required }: FieldSpec): number => (required !== false ? 0 : recommended ? 1 : 2);
	return [0, 1, 2].flatMap(wanted =>
		fields
			.filter(field => rank(field) === wanted)
			.map(field => toKeyCompletion(context, field, { option, position, list: below.list })),
	);
}

interface KeyDetails {
	readonly option: KeyOption;
	readonly position: KeyPosition;
	/** The list whose item the mapping is, if it is one. */
	readonly list: ItemList | undefined;
}

function toKeyCompletion(context: CompletionContext, field: FieldSpec, details: KeyDetails): Completion {
	const { description, key, title } = field;
	const { hasColon } = details.option;
	const needed = field.required === true ? [message('A worksheet of this kind cannot do without it.')] : [];
	return {
		label: key,
		sort: 'key',
		detail: describeType(field),
		documentation: [title, description, ...(details.list ? [] : needed)],
		range: details.position.range,
		snippet: hasColon ? key : key + toValueSnippet(context, field, details),
		...(!hasColon && isChosen(context, field) && { isContinued: true }),
	};
}

/** What follows a key: a blank, brackets for a list, the first item or nothing yet. */
function toValueSnippet(context: CompletionContext, field: FieldSpec, { list, option, position }: KeyDetails): string {
	const indentation = ' '.repeat(position.column + 2);
	const items = context.kind?.items.find(({ key }) => key === field.key);
	if (field.type === 'list') {
		return ': [$0]';
	}
	if (field.type === 'id' && list) {
		return `: ${escapeSnippet(getFreeId(context, list))}`;
	}
	if (field.type !== 'container') {
		return ': $0';
	}
	if (option.flow) {
		return items ? `: [${toFlowItemSnippet(context, items)}]` : ': { $0 }';
	}
	return items ? `:\n${indentation}- ${toItemSnippet(context, items, `${indentation}  `)}` : `:\n${indentation}$0`;
}

/** What can be rated and is not there yet, each with its columns. */
function getSubjectKeys(
	context: CompletionContext,
	{ hasColon, others }: KeyOption,
	{ container, position }: { readonly container: string; readonly position: KeyPosition },
): readonly Completion[] {
	const rating = toRatingSnippet(context);
	return getSubjectProposals(context, container)
		.filter(({ value }) => !others.some(other => isSameSubject(context, value, other)))
		.map(({ detail, documentation, value }) => ({
			label: value,
			sort: 'key',
			...(detail !== undefined && { detail }),
			documentation: documentation ?? [],
			range: position.range,
			snippet: hasColon ? value : `${value}: ${rating}`,
			...(!hasColon && { isContinued: true }),
		}));
}
