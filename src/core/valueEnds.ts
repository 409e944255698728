import { endOfLine } from './edits';
import type { Pair, ValueNode } from './valueNode';

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

/** Where a pair ends in the text: after its value or, where none is written, after its colon, anchor and tag. */
export function getPairEnd(text: string, { keyRange, range, value }: Pair): number {
	const colon = /\s*:(?:[ \t]+[&!][^\s,[\]{}]*)*/y;
	colon.lastIndex = keyRange.end;
	return value === undefined && colon.test(text) ? colon.lastIndex : range.end;
}

/** Where the comma stands that only blanks keep from `offset`; `undefined` where there is none. */
export function findCommaAfterBlanks(text: string, offset: number): number | undefined {
	const blanks = /[ \t]+(?=,)/y;
	blanks.lastIndex = offset;
	return blanks.test(text) ? blanks.lastIndex : undefined;
}

/**
 * The end of the comment lines below an element of a block list that are indented deeper than its dash: they are part of
 * it. A comment at the column of the dash is about the next element, one further left about what comes after the list.
 *
 * @param end The end of the element's last line.
 * @param indentation The blanks before its dash.
 */
export function endOfOwnComments(text: string, end: number, indentation: string): number {
	const comments = new RegExp(`(?:(?:\\r?\\n[ \\t]*)*\\r?\\n${indentation}[ \\t]+#[^\\r\\n]*)*`, 'y');
	comments.lastIndex = end;
	return end + (comments.exec(text)?.[0].length ?? 0);
}
