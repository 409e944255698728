import type { Completion } from '../completion/completion';
import { escapeSnippet } from '../completion/completion';
import { toYamlText } from '../edits';
import { message } from '../message';
import type { PlaceOption } from '../outline/findYamlPlace';
import type { OffsetRange } from '../range';
import { getNames, getWritten } from './dataOutline';
import type { DataOutline } from './dataOutline';
import { isDue } from './dataShape';
import type { DataKey, DataShape, KeysShape, TableShape } from './dataShape';
import { DataSnippet } from './dataSnippet';
import { describeShape } from './describeShape';

/** Where a key is to stand. */
interface KeyPlace {
	readonly option: Extract<PlaceOption, { type: 'key' }>;
	readonly range: OffsetRange;
	/** Of the key, from 0. */
	readonly column: number;
}

/** Keys that a mapping may have and does not have yet: those first that it cannot do without. */
export function getDataKeyCompletions(outline: DataOutline, shape: DataShape, place: KeyPlace): readonly Completion[] {
	switch (shape.is) {
		case 'keys':
			return getKnownKeys(outline, shape, place);
		case 'table':
			return getNamedKeys(outline, shape, place);
		default:
			return [];
	}
}

function getKnownKeys(
	outline: DataOutline,
	{ dependencies = [], keys }: KeysShape,
	place: KeyPlace,
): readonly Completion[] {
	const { others, path } = place.option;
	const missing = Object.entries(keys).filter(([name]) => !others.includes(name));
	const ranked = missing.map(([name, key]) => {
		const dependency = dependencies.find(each => each.key === name);
		const due = dependency && isDue(dependency, other => getWritten(outline, [...path, other]));
		return { name, key, rank: due === undefined ? getRank(key) : due ? 0 : undefined };
	});
	return [0, 1, 2].flatMap(wanted =>
		ranked
			.filter(({ rank }) => rank === wanted)
			.map(({ key, name }) => toCompletion(outline, place, { name, key, isNeeded: wanted === 0 })),
	);
}

/** 0: cannot be left out. 1: most files have it. */
function getRank({ isRequired, isUsual }: DataKey): number {
	return isRequired ? 0 : isUsual ? 1 : 2;
}

function toCompletion(
	outline: DataOutline,
	{ column, option, range }: KeyPlace,
	{ isNeeded, key, name }: { readonly name: string; readonly key: DataKey; readonly isNeeded: boolean },
): Completion {
	const { description, shape } = key;
	const snippet = new DataSnippet(source => getNames(outline, source));
	const written = option.flow
		? `${name}: ${snippet.writeFlow(shape)}`
		: snippet.writeKey(name, shape, ' '.repeat(column));
	return {
		label: name,
		sort: 'key',
		detail: describeShape(shape),
		documentation: [description, ...(isNeeded ? [message('It cannot be left out here.')] : [])],
		range,
		snippet: option.hasColon ? name : written,
		...(!option.hasColon && isChosen(shape) && { isContinued: true }),
	};
}

/** Whether there is anything to choose from once a key is written. */
function isChosen(shape: DataShape): boolean {
	const value = shape.is === 'list' ? shape.of : shape;
	return value.is === 'choice' || ((value.is === 'text' || value.is === 'number') && value.names !== undefined);
}

/** The names of the file that a table has no line for yet. */
function getNamedKeys(outline: DataOutline, table: TableShape, { option, range }: KeyPlace): readonly Completion[] {
	return getNames(outline, table.names)
		.filter(({ name }) => !option.others.includes(name))
		.map(({ name, text, title }) => {
			const snippet = new DataSnippet(source => getNames(outline, source));
			const written = escapeSnippet(toYamlText(name));
			return {
				label: name,
				sort: 'key',
				...(title !== undefined && { detail: title }),
				documentation: text === undefined ? [] : [text],
				range,
				snippet: option.hasColon ? written : `${written}: ${snippet.writeFlow(table.of)}`,
			};
		});
}
