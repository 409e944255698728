import { at, endOfLine, startOfLine } from './edits';
import { appendElement } from './elementEdits';
import type { ItemList, Kind } from './kind';
import { insertPair, setKey } from './pairEdits';
import type { TextEdit } from './range';
import { getContainers, getRootFields } from './readFrontmatter';
import type { Pair, SeqNode } from './valueNode';
import { findField, getItemOrder } from './worksheet';
import type { Field, Item, Worksheet } from './worksheet';

/** Sets a root key to plain words or a date, in the quotes that its value has now; adds the key where it is not written. */
export function setRootKey(worksheet: Worksheet, kind: Kind, key: string, value: string): readonly TextEdit[] {
	const order = [...getRootFields(kind), ...getContainers(kind)].map(spec => spec.key);
	const source = keepQuotes(worksheet, findField(worksheet, key), value);
	return setKey(worksheet, worksheet.root, { key, source, order });
}

/** Sets a key of an item to plain words, a number or a date, in the quotes that its value has now. */
export function setItemKey(worksheet: Worksheet, item: Item, key: string, value: string): readonly TextEdit[] {
	const source = keepQuotes(worksheet, item.fields.get(key), value);
	return setKey(worksheet, item.map, { key, source, order: getItemOrder(item) });
}

/** Plain words, a number or a date as YAML, in the quotes of the value it is to replace. */
function keepQuotes({ text }: Worksheet, field: Field | undefined, value: string): string {
	const written = field?.pair?.value;
	const quote = written?.type === 'scalar' && written.style === 'quoted' ? text.charAt(written.range.start) : '';
	return `${quote}${value}${quote}`;
}

/**
 * Puts words before a text value, whose own words stay as they are. The words must be plain: letters, `?`, `,` and
 * blanks, with a letter first.
 */
export function prependToText({ text }: Worksheet, field: Field, words: string): readonly TextEdit[] {
	if (field.value?.type !== 'scalar') {
		return [];
	}
	const { range, style } = field.value;
	const content =
		style === 'block' ? text.slice(range.start, range.end).search(/(?<=\n\s*)\S/) : style === 'quoted' ? 1 : 0;
	return content === -1 ? [] : [{ range: at(range.start + content), newText: `${words} ` }];
}

/**
 * Adds an item at the end of its list, in the style of the last one; the list is made where it is missing or empty.
 * `values` are YAML by key; keys that the list does not have are left out. No edits where the list cannot be read, or
 * may hold no more.
 */
export function addItem(
	worksheet: Worksheet,
	kind: Kind,
	list: ItemList,
	values: Readonly<Record<string, string>>,
): readonly TextEdit[] {
	const pairs = list.fields.flatMap(({ key }) =>
		values[key] === undefined ? [] : [`${key}: ${values[key]}`.trimEnd()],
	);
	const field = findField(worksheet, list.key);
	const length = worksheet.items.filter(item => item.list === list).length;
	if (length >= (list.maximum ?? Infinity)) {
		return [];
	}
	if (field?.value) {
		return field.value.type === 'seq' ? appendItem(worksheet, field.value, pairs) : [];
	}
	return worksheet.root.flow
		? setRootKey(worksheet, kind, list.key, `[${toFlow(pairs)}]`)
		: startList(worksheet, kind, list, pairs);
}

function appendItem(worksheet: Worksheet, list: SeqNode, pairs: readonly string[]): readonly TextEdit[] {
	const last = list.items.at(-1);
	if (last === undefined || list.flow || (last.type === 'map' && last.flow)) {
		return appendElement(worksheet, list, toFlow(pairs));
	}
	const { start } = list.range;
	const indentation = ' '.repeat(start - startOfLine(worksheet.text, start) + 2);
	return appendElement(worksheet, list, pairs.join(worksheet.eol + indentation));
}

/** The first item of a list, below its key; in the place of an empty value that stands on a line of its own. */
function startList(worksheet: Worksheet, kind: Kind, list: ItemList, pairs: readonly string[]): readonly TextEdit[] {
	const { eol, root, text } = worksheet;
	const first = root.pairs[0] as Pair;
	const indentation = ' '.repeat(first.keyRange.start - startOfLine(text, first.keyRange.start) + 2);
	const lines = `${eol}${indentation}- ${pairs.join(`${eol}${indentation}  `)}`;
	const pair = findField(worksheet, list.key)?.pair;
	if (pair === undefined) {
		const order = [...getRootFields(kind), ...getContainers(kind)].map(({ key }) => key);
		return insertPair(worksheet, root, { key: list.key, source: '', order }).map(edit => {
			return { ...edit, newText: edit.newText + lines };
		});
	}
	const colon = text.indexOf(':', pair.keyRange.end) + 1;
	const { start, end } = pair.value?.range ?? { start: colon, end: colon };
	const lead = startOfLine(text, start);
	if (lead > colon) {
		return [{ range: { start, end }, newText: `- ${pairs.join(`${eol}${' '.repeat(start - lead)}  `)}` }];
	}
	const emptied = end > colon ? [{ range: { start: colon, end }, newText: '' }] : [];
	return [...emptied, { range: at(endOfComments(text, endOfLine(text, end))), newText: lines }];
}

/** Indented comments right below a list that is empty stay above its first item: below, they would be part of that. */
function endOfComments(text: string, lineEnd: number): number {
	const comments = /(?:\r?\n[ \t]+#[^\r\n]*)*/y;
	comments.lastIndex = lineEnd;
	return lineEnd + (comments.exec(text)?.[0].length ?? 0);
}

function toFlow(pairs: readonly string[]): string {
	return `{ ${pairs.join(', ')} }`;
}
