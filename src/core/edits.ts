import { endOfOwnComments } from './elementComments';
import { parseYaml } from './parseYaml';
import type { OffsetRange, TextEdit } from './range';
import type { MapNode, Pair, ScalarNode, SeqNode, ValueNode } from './valueNode';
import type { Worksheet } from './worksheet';

/** What an edit needs to know of the file it is for, be it a worksheet or a ladder. */
export type EditedText = Pick<Worksheet, 'text' | 'eol'>;

/** Replaces a range; no edit where that changes nothing. */
export function replaceRange(text: string, range: OffsetRange, newText: string): readonly TextEdit[] {
	return text.slice(range.start, range.end) === newText ? [] : [{ range, newText }];
}

/** Puts a plain word (a date, an id, a slug) in the place of a value, in the quotes that it stands in. */
export function replaceWord(text: string, range: OffsetRange, word: string): readonly TextEdit[] {
	const quote = /["']/.exec(text.charAt(range.start))?.[0];
	return replaceRange(text, range, quote === undefined ? toYamlText(word) : `${quote}${word}${quote}`);
}

/**
 * Gives a written key another value. `source` is YAML, empty to clear the value; comments and blanks after it stay. No edit
 * where the value means the same already, however it is written.
 */
export function setPairValue(text: string, pair: Pair, source: string): readonly TextEdit[] {
	const { value } = pair;
	if (isSameValue(value, parseYaml(source).root)) {
		return [];
	}
	if (value === undefined) {
		return insertValue(text, pair, source);
	}
	if (value.type === 'scalar') {
		return replaceScalar(text, value, source);
	}
	return source === ''
		? [clearRange(text, value.range)]
		: value.flow
			? [{ range: value.range, newText: source }]
			: replaceBlock(text, value.range, source);
}

/** What follows a value on its line stays there: behind the value, behind the header of a block, or behind the colon. */
function replaceScalar(text: string, { range, style }: ScalarNode, source: string): readonly TextEdit[] {
	const written = text.slice(range.start, range.end);
	const rest = style === 'block' ? (/^[|>][-+\d]*([^\r\n]*)/.exec(written)?.[1] ?? '') : '';
	if (source === '') {
		return [{ ...clearRange(text, range), newText: rest }];
	}
	const { head, lines } = splitHead(source);
	return style === 'block'
		? [{ range, newText: head + rest + lines }]
		: placeLines(text, { range, newText: head }, lines);
}

/** The lines of a block begin below the line that its header is on. */
function placeLines(text: string, edit: TextEdit, lines: string): readonly TextEdit[] {
	const end = endOfLine(text, edit.range.end);
	return end === edit.range.end
		? [{ ...edit, newText: edit.newText + lines }]
		: [edit, ...(lines === '' ? [] : [{ range: at(end), newText: lines }])];
}

/** A value up to its first line break, which only the source of a block scalar has, and the rest. */
function splitHead(source: string): { readonly head: string; readonly lines: string } {
	const end = endOfLine(source, 0);
	return { head: source.slice(0, end), lines: source.slice(end) };
}

function clearRange(text: string, range: OffsetRange): TextEdit {
	const isBeforeComma = /^\s*,/.test(text.slice(range.end));
	return { range: isBeforeComma ? range : withBlanksBefore(text, range), newText: '' };
}

/** Whether two values mean the same. Goes no deeper than the second, so that aliases in the file cost nothing. */
function isSameValue(written: ValueNode | undefined, wanted: ValueNode | undefined): boolean {
	if (written?.type === 'seq' && wanted?.type === 'seq') {
		const { items } = written;
		return items.length === wanted.items.length && wanted.items.every((item, index) => isSameValue(items[index], item));
	}
	if (written?.type === 'map' && wanted?.type === 'map') {
		const { pairs } = written;
		const isSamePair = (pair: Pair | undefined, { key, value }: Pair): boolean =>
			pair?.key === key && isSameValue(pair.value, value);
		return pairs.length === wanted.pairs.length && wanted.pairs.every((pair, index) => isSamePair(pairs[index], pair));
	}
	const toComparable = (node: ValueNode | undefined): unknown =>
		node?.type === 'scalar' ? node.value : (node ?? null);
	return toComparable(written) === toComparable(wanted);
}

/** Puts a value where a key has none: before the comma that follows in `{ self: , manager: }`, else after the colon. */
function insertValue(text: string, pair: Pair, source: string): readonly TextEdit[] {
	const end = getPairEnd(text, pair);
	const comma = findCommaAfterBlanks(text, end);
	if (comma !== undefined) {
		return [{ range: at(comma), newText: source }];
	}
	const { head, lines } = splitHead(source);
	return placeLines(text, { range: at(end), newText: end === pair.keyRange.end ? `: ${head}` : ` ${head}` }, lines);
}

function findCommaAfterBlanks(text: string, offset: number): number | undefined {
	const blanks = /[ \t]+(?=,)/y;
	blanks.lastIndex = offset;
	return blanks.test(text) ? blanks.lastIndex : undefined;
}

/** Replaces a block value by one on the key's own line; comments between the two stay, and so does one after the block. */
function replaceBlock(text: string, block: OffsetRange, source: string): readonly TextEdit[] {
	const range = withBlanksBefore(text, block);
	const above = text.slice(startOfLine(text, range.start), range.start);
	if (!/(?:^|\s)#/.test(above)) {
		const lineEnd = endOfLine(text, range.start);
		const blanks = lineEnd < block.start ? text.slice(range.start, lineEnd) : '';
		return [{ range, newText: ` ${source}${blanks}` }];
	}
	const colon = findColonAbove(text, block.start);
	if (colon === undefined) {
		// Deeper than any key that it can belong to.
		return [{ range: block, newText: ` ${source}` }];
	}
	const end = endOfLine(text, block.end);
	const rest = text.slice(block.end, end).trimStart();
	const gone = rest === '' ? { start: range.start, end } : { start: block.start, end: end - rest.length };
	return [
		{ range: at(colon), newText: ` ${source}` },
		{ range: gone, newText: '' },
	];
}

/** Where a value would begin on the line of the key that a block below comments belongs to. */
function findColonAbove(text: string, block: number): number | undefined {
	let start = startOfLine(text, block);
	do {
		start = startOfLine(text, start - 1);
	} while (start > 0 && /^\s*(?:#|$)/.test(text.slice(start, endOfLine(text, start))));
	const key = /[^#\r\n]*?:(?:[ \t]+[&!][^\s]*)*(?=[ \t]*(?:[ \t]#|[\r\n]))/y;
	key.lastIndex = start;
	return key.test(text) ? key.lastIndex : undefined;
}

function withBlanksBefore(text: string, { start, end }: OffsetRange): OffsetRange {
	let first = start;
	while (/\s/.test(text.charAt(first - 1))) {
		first--;
	}
	return { start: first, end };
}

/** Where a pair ends in the text: after its value or, where none is written, after its colon, anchor and tag. */
function getPairEnd(text: string, { keyRange, range, value }: Pair): number {
	const colon = /\s*:(?:[ \t]+[&!][^\s,[\]{}]*)*/y;
	colon.lastIndex = keyRange.end;
	return value === undefined && colon.test(text) ? colon.lastIndex : range.end;
}

/** What to insert into a mapping, and where among its keys. */
export interface NewPair {
	readonly key: string;
	/** YAML of the value; empty for a key to be filled in. */
	readonly source: string;
	/** All keys of the mapping in the order in which they are written; the new one goes after those before it. */
	readonly order: readonly string[];
}

/** Adds a key to a mapping in its own style: a line at the right depth, or a part of `{ … }`. */
export function insertPair(worksheet: EditedText, map: MapNode, { key, source, order }: NewPair): readonly TextEdit[] {
	const { text } = worksheet;
	const line = source === '' ? `${key}:` : `${key}: ${source}`;
	const before = findPairBefore(map, key, order);
	if (before === undefined) {
		return map.flow ? [{ range: map.range, newText: `{ ${line} }` }] : [];
	}
	if (map.flow) {
		const end = getPairEnd(text, before);
		const comma = before.value ? end : findCommaAfterBlanks(text, end);
		return [{ range: at(comma ?? end), newText: `${comma === undefined ? ' ' : ''}, ${line}` }];
	}
	const end = endOfBlock(text, before.range.end, before.value);
	return [
		{ range: at(end), newText: worksheet.eol + getIndentation(text, (map.pairs[0] ?? before).keyRange.start) + line },
	];
}

/** The last of the pairs that are written before `key`; keys that have no place in the order say nothing about it. */
function findPairBefore({ pairs }: MapNode, key: string, order: readonly string[]): Pair | undefined {
	if (!order.includes(key)) {
		return pairs.at(-1);
	}
	const earlier = new Set(order.slice(0, order.indexOf(key)));
	return pairs.filter(pair => earlier.has(pair.key)).at(-1) ?? pairs[0];
}

/** Sets a key of a mapping, adding it where it is not written. */
export function setKey(worksheet: EditedText, map: MapNode, pair: NewPair): readonly TextEdit[] {
	const written = map.pairs.find(({ key }) => key === pair.key);
	return written ? setPairValue(worksheet.text, written, pair.source) : insertPair(worksheet, map, pair);
}

/** Takes some elements out of a list, with the comma, or the lines and comments, that belong to each. All gone: `[]`. */
export function removeElements(text: string, list: SeqNode, gone: ReadonlySet<ValueNode>): readonly TextEdit[] {
	const kept = list.items.filter(item => !gone.has(item));
	if (kept.length === list.items.length) {
		return [];
	}
	if (kept.length === 0) {
		return list.flow ? replaceRange(text, list.range, '[]') : replaceBlock(text, getBlockRange(text, list), '[]');
	}
	return list.items.flatMap((item, index): TextEdit[] => {
		if (!gone.has(item)) {
			return [];
		}
		const range = list.flow ? getFlowElementRange(text, list, index, gone) : getElementLines(text, list, index);
		return [{ range, newText: '' }];
	});
}

/** With the comma before it; the first ones that go, and those that follow a comment, with the comma after them. */
function getFlowElementRange(text: string, list: SeqNode, index: number, gone: ReadonlySet<ValueNode>): OffsetRange {
	const { range } = list.items[index] as ValueNode;
	const before = list.items[index - 1]?.range.end ?? range.start;
	const after = list.items[index + 1]?.range.start ?? range.end;
	const isLeading = list.items.slice(0, index).every(earlier => gone.has(earlier));
	if (text.slice(isLeading ? range.end : before, isLeading ? after : range.start).includes('#')) {
		return { start: range.start, end: range.end + (/^\s*,/.exec(text.slice(range.end))?.[0].length ?? 0) };
	}
	return isLeading && after > range.end ? { start: range.start, end: after } : { start: before, end: range.end };
}

/** A list in block style, with the comments below it that are part of its last element. */
function getBlockRange(text: string, { range }: SeqNode): OffsetRange {
	const lineEnd = endOfLine(text, range.end);
	const end = endOfOwnComments(text, lineEnd, getIndentation(text, range.start));
	return end === lineEnd ? range : { start: range.start, end };
}

/** The lines from an element's dash on, with the line break before them and the comments below that are part of it. */
function getElementLines(text: string, list: SeqNode, index: number): OffsetRange {
	const previous = list.items[index - 1];
	const indentation = getIndentation(text, list.range.start);
	const dash = new RegExp(`\\r?\\n${indentation}-(?=\\s)`, 'g');
	dash.lastIndex = previous ? previous.range.end : Math.max(0, startOfLine(text, list.range.start) - 2);
	const start = dash.exec(text)?.index ?? list.range.start;
	const end = endOfLine(text, Math.max((list.items[index] as ValueNode).range.end, dash.lastIndex));
	return { start, end: endOfOwnComments(text, end, indentation) };
}

/** Adds an element at the end of a list, in its style. An empty `[]` stays in flow style. */
export function appendElement(worksheet: EditedText, list: SeqNode, source: string): readonly TextEdit[] {
	const { eol, text } = worksheet;
	const last = list.items.at(-1);
	if (last === undefined) {
		return [{ range: list.range, newText: `[${source}]` }];
	}
	if (list.flow) {
		return [{ range: at(last.range.end), newText: `, ${source}` }];
	}
	const indentation = getIndentation(text, list.range.start);
	const end = endOfOwnComments(text, endOfBlock(text, last.range.end, last), indentation);
	return [{ range: at(end), newText: `${eol}${indentation}- ${source}` }];
}

const plainText = /^[\p{L}\p{N}](?:[^:#,[\]{}"'&*!|>%@`\p{Cc}\p{Cs}\u2028\u2029\ufeff]*[\p{L}\p{N}.)?])?$/u;

/** YAML for a text, on one line, safe in block and flow style; quoted only where it has to be. */
export function toYamlText(text: string): string {
	const parsed = plainText.test(text) ? parseYaml(text).root : undefined;
	const isPlain = parsed?.type === 'scalar' && parsed.value === text;
	return isPlain ? text : JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeCharacter);
}

/** JSON leaves characters as they are that some readers of YAML refuse. */
function escapeCharacter(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** An empty range: a place to insert at. */
export function at(offset: number): OffsetRange {
	return { start: offset, end: offset };
}

/** The end of the line that `offset` is in, before its line break. */
export function endOfLine(text: string, offset: number): number {
	const lineBreak = /\r?\n/g;
	lineBreak.lastIndex = offset;
	return lineBreak.exec(text)?.index ?? text.length;
}

/** The start of the line that `offset` is in. */
export function startOfLine(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the last line of a value that ends at `end`; blank lines that a `|+` keeps are part of it. */
export function endOfBlock(text: string, end: number, value: ValueNode | undefined): number {
	const lineEnd = endOfLine(text, end);
	const last = getLastScalar(value);
	if (last?.type !== 'scalar' || last.style !== 'block' || !/^[|>]\d?\+/.test(text.slice(last.range.start, end))) {
		return lineEnd;
	}
	return lineEnd + (/^(?:\r?\n[ \t]*(?=\r?\n|$))*/.exec(text.slice(lineEnd))?.[0].length ?? 0);
}

function getLastScalar(value: ValueNode | undefined): ValueNode | undefined {
	let last = value;
	while (last !== undefined && last.type !== 'scalar') {
		last = last.type === 'map' ? last.pairs.at(-1)?.value : last.items.at(-1);
	}
	return last;
}

/** The blanks up to the column of a block's keys or dashes; a first one may stand after a dash and an anchor. */
export function getIndentation(text: string, start: number): string {
	const before = /^ *(?:[-?:] +)*/.exec(text.slice(startOfLine(text, start), start));
	return ' '.repeat(before?.[0].length ?? 0);
}
