import type { OffsetRange } from './range';
import type { Pair, ScalarNode, ValueNode } from './valueNode';

/** A key that is a plain word. */
export interface PlainKey {
	readonly key: string;
	readonly keyRange: OffsetRange;
}

/** A pair of what was read. */
export function toPair({ key, keyRange }: PlainKey, value: ValueNode | undefined): Pair {
	const range = { start: keyRange.start, end: value?.range.end ?? keyRange.end };
	return value ? { key, keyRange, range, value } : { key, keyRange, range };
}

const keywords = new Map<string, boolean | null>([
	['null', null],
	['true', true],
	['false', false],
]);

/** The value of a plain YAML text whose type needs no look at the full grammar; `undefined` where it does. */
export function readPlainScalar(text: string): ScalarNode['value'] | undefined {
	if (/^[0-9]/.test(text)) {
		const isText = text.includes(' ') || /^\d{4}-\d\d-\d\d$/.test(text);
		return isText ? text : /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
	}
	return isKeyword(text) ? keywords.get(text) : text;
}

const plainWords = /^[\p{L}\p{N}](?:[\p{L}\p{N} -]*[\p{L}\p{N}])?$/u;

/**
 * Reads a text that is nothing but one value: words, a number or a date, as edits write them. Everything else is left to
 * the full parser: then the answer is `undefined`. A differential test holds the two equal.
 *
 * @param start Where `source` begins in the file.
 */
export function parsePlainScalar(source: string, start = 0): ScalarNode | undefined {
	const value = plainWords.test(source) ? readPlainScalar(source) : undefined;
	const range = { start, end: start + source.length };
	return value === undefined ? undefined : { type: 'scalar', range, value, style: 'plain' };
}

/** Words that YAML takes for something else, in any spelling. */
export function isKeyword(text: string): boolean {
	return text.length <= 5 && /^(?:null|true|false)$/i.test(text);
}

/** The text without the spaces at its end. */
export function trimSpaces(text: string): string {
	let end = text.length;
	while (text[end - 1] === ' ') {
		end--;
	}
	return text.slice(0, end);
}
