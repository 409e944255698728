import { toTableRow } from './blocks';
import { insertSection } from './bodyEdits';
import { at, endOfLine, replaceRange, startOfLine } from './edits';
import type { Kind } from './kind';
import { isOwnQuestion } from './ownQuestions';
import type { OffsetRange, TextEdit } from './range';
import type { SectionPart } from './sectionParts';
import type { Section, Worksheet } from './worksheet';

/** Words as a part of a section keeps them: `\n` between lines, no blank lines before them and no blanks after them. */
export function normalisePart(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/^(?:[ \t]*\n)+/, '')
		.trimEnd();
}

/**
 * Gives a part of a section other words: the smallest stretch that differs is replaced, so that untouched lines keep
 * their bytes. The kind's own question, which a form shows elsewhere, makes room for the words that answer it.
 */
export function setPartText(
	worksheet: Worksheet,
	section: Section,
	part: Exclude<SectionPart, { type: 'table' }>,
	value: string,
): readonly TextEdit[] {
	const { eol, text } = worksheet;
	const words = normalisePart(value);
	const written = text.slice(part.range.start, part.range.end);
	if (written === '') {
		const newText = `${eol}${eol}${toLines(words, eol)}${getGapBelow(worksheet, part.range)}`;
		return words === '' ? [] : [{ range: at(part.range.start), newText }];
	}
	if (words === '') {
		return isOwnQuestion(written, section) ? [] : clearPart(worksheet, part);
	}
	return replaceDifference(worksheet, part.range, words);
}

/** A section that is missing is made, with the words in it. */
export function startSection(worksheet: Worksheet, kind: Kind, title: string, value: string): readonly TextEdit[] {
	const spec = kind.sections.find(candidate => candidate.title === title);
	const words = normalisePart(value);
	return spec && words !== '' ? insertSection(worksheet, kind, spec, words.split('\n')) : [];
}

function toLines(words: string, eol: string): string {
	return words.replaceAll('\n', eol);
}

/** Words right above an underlined heading would become part of it. */
function getGapBelow({ blocks, eol, text }: Worksheet, { end }: OffsetRange): string {
	const next = blocks.headings.find(({ range }) => range.start > end);
	const isClose = next && text.slice(end, next.range.start).split('\n').length === 2;
	return isClose && !text.startsWith('#', next.range.start) ? eol : '';
}

/** With the blanks above the words, so that what stands above and below keeps its distance. */
function clearPart({ text }: Worksheet, { range }: SectionPart): readonly TextEdit[] {
	let { start } = range;
	while (/\s/.test(text.charAt(start - 1))) {
		start--;
	}
	return [{ range: { start, end: range.end }, newText: '' }];
}

/** Replaces what differs. A line end is one character, whichever it is, and so is a pair of surrogates. */
function replaceDifference({ eol, text }: Worksheet, range: OffsetRange, words: string): readonly TextEdit[] {
	const start = skipEqual(text, range, words);
	const end = skipEqualBackwards(text, { start: start.old, end: range.end }, words.slice(start.wanted));
	const newText = words.slice(start.wanted, start.wanted + end.wanted);
	return replaceRange(text, { start: start.old, end: end.old }, toLines(newText, eol));
}

/** How far two texts are the same: an offset into the file, and one into the words. */
function skipEqual(text: string, range: OffsetRange, words: string): { old: number; wanted: number } {
	let old = range.start;
	let wanted = 0;
	while (old < range.end && wanted < words.length) {
		const length = text.startsWith('\r\n', old) ? 2 : 1;
		if (!isSameCharacter(text.charAt(old), words.charAt(wanted))) {
			break;
		}
		old += length;
		wanted++;
	}
	return isHighSurrogate(words, wanted - 1) ? { old: old - 1, wanted: wanted - 1 } : { old, wanted };
}

/** The same from the end; the offset into the words counts from their start. */
function skipEqualBackwards(text: string, range: OffsetRange, words: string): { old: number; wanted: number } {
	let old = range.end;
	let wanted = words.length;
	while (old > range.start && wanted > 0) {
		const length = text.startsWith('\r\n', old - 2) && old - 2 >= range.start ? 2 : 1;
		if (!isSameCharacter(text.charAt(old - length), words.charAt(wanted - 1))) {
			break;
		}
		old -= length;
		wanted--;
	}
	return wanted < words.length && isHighSurrogate(words, wanted - 1)
		? { old: old + 1, wanted: wanted + 1 }
		: { old, wanted };
}

function isSameCharacter(old: string, wanted: string): boolean {
	return old === wanted || (old === '\r' && wanted === '\n');
}

function isHighSurrogate(text: string, offset: number): boolean {
	const code = text.charCodeAt(offset);
	return code >= 0xd800 && code < 0xdc00;
}

/** What a cell says; an escaped pipe is a pipe. */
export function readCell(source: string): string {
	return source.replace(/\\\|/g, '|');
}

/** Words on one line, with their pipes escaped. */
export function toCellSource(value: string): string {
	return value
		.trim()
		.replace(/\s*[\r\n]+\s*/g, ' ')
		.replace(/\|/g, '\\|');
}

/** Gives a cell other words; a row that is too short gets the cells up to it. `undefined` where there is no such row. */
export function setCell(
	{ text }: Worksheet,
	{ table }: Extract<SectionPart, { type: 'table' }>,
	{ row, column }: { readonly row: number; readonly column: number },
	value: string,
): readonly TextEdit[] | undefined {
	const line = table.rows[row];
	if (line === undefined || column >= table.header.cells.length) {
		return undefined;
	}
	const source = toCellSource(value);
	const cell = line.cells[column];
	if (cell) {
		return readCell(cell.text) === readCell(source) ? [] : replaceCell(text, cell.range, source);
	}
	const missing = column - line.cells.length;
	const isClosed = toTableRow(text, line.range).cells.length > 0 && text.charAt(line.range.end - 1) === '|';
	const newText = `${isClosed ? '' : ' |'}${'  |'.repeat(missing)} ${source} |`;
	return source === '' ? [] : [{ range: at(line.range.end), newText }];
}

/** Takes the line of a row out, with the line end that makes it one. `undefined` where there is no such row. */
export function removeRow(
	{ text }: Worksheet,
	{ table }: Extract<SectionPart, { type: 'table' }>,
	row: number,
): readonly TextEdit[] | undefined {
	const line = table.rows[row];
	return line && [{ range: getWholeLine(text, line.range.start), newText: '' }];
}

/** A line with its line end; the last one of a file that ends without one takes that before it. */
function getWholeLine(text: string, offset: number): OffsetRange {
	const start = startOfLine(text, offset);
	const end = endOfLine(text, offset);
	const after = /^\r?\n/.exec(text.slice(end, end + 2))?.[0] ?? '';
	const before = after === '' ? (/\r?\n$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '') : '';
	return { start: start - before.length, end: end + after.length };
}

/** An empty cell without room gets a blank at either side. */
function replaceCell(text: string, range: OffsetRange, source: string): readonly TextEdit[] {
	const before = range.start === range.end && text.charAt(range.start - 1) === '|' ? ' ' : '';
	const after = range.start === range.end && text.charAt(range.end) === '|' ? ' ' : '';
	return [{ range, newText: `${before}${source}${after}` }];
}
