import { parseYaml } from './parseYaml';
import type { OffsetRange, TextEdit } from './range';
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

/** The blanks up to the column of a block's keys or dashes; a first one may stand after a dash and an anchor. */
export function getIndentation(text: string, start: number): string {
	const before = /^ *(?:[-?:] +)*/.exec(text.slice(startOfLine(text, start), start));
	return ' '.repeat(before?.[0].length ?? 0);
}
