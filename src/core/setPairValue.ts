import { at, endOfLine, startOfLine } from './edits';
import { parseYaml } from './parseYaml';
import type { OffsetRange, TextEdit } from './range';
import { findCommaAfterBlanks, getPairEnd } from './valueEnds';
import type { Pair, ScalarNode, ValueNode } from './valueNode';

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

/** Replaces a block value by one on the key's own line; comments between the two stay, and so does one after the block. */
export function replaceBlock(text: string, block: OffsetRange, source: string): readonly TextEdit[] {
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
