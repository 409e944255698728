import { escapeSnippet } from '../completion/completion';
import { applyEdits } from '../range';
import type { OffsetRange, TextEdit } from '../range';

/** A tab stop at which one of some words is chosen; a bare one where there is nothing to choose from. */
export function toChoice(stop: string, words: readonly string[]): string {
	return words.length === 0
		? `\${${stop}}`
		: `\${${stop}|${words.map(word => word.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/** The cells of a row of a table in snippet syntax; a pipe in `${1|a,b|}` ends no cell. Empty for any other line. */
export function splitCells(line: string): readonly string[] {
	const cells: string[] = [];
	let depth = 0;
	let start = 1;
	for (let offset = 1; offset < line.length && line.startsWith('|'); offset++) {
		depth += line.startsWith('${', offset) ? 1 : line.charAt(offset) === '}' && depth > 0 ? -1 : 0;
		if (depth === 0 && line.charAt(offset) === '|') {
			cells.push(line.slice(start, offset).trim());
			start = offset + 1;
		}
	}
	return cells;
}

/** A row of a table. */
export function toRow(cells: readonly string[]): string {
	return `|${cells.map(cell => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

/** A snippet that takes the place of `range`. Its lines end with `\n`, and its blanks are to be kept. */
export interface PlacedSnippet {
	readonly range: OffsetRange;
	readonly snippet: string;
}

/** Stands for snippet syntax while edits are made; from the private use area, so that nobody writes it. */
export function toMark(index: number): string {
	return String.fromCharCode(0xe000 + index);
}

/**
 * Makes one snippet of edits: `parts` in the place of the marks in their new text, and all else as it is. Absent where
 * nothing is to be changed.
 */
export function toPlacedSnippet(
	text: string,
	edits: readonly TextEdit[],
	parts: readonly string[],
): PlacedSnippet | undefined {
	if (edits.length === 0) {
		return undefined;
	}
	const start = Math.min(...edits.map(({ range }) => range.start));
	const end = Math.max(...edits.map(({ range }) => range.end));
	const moved = edits.map(({ newText, range }) => {
		return { newText, range: { start: range.start - start, end: range.end - start } };
	});
	const written = applyEdits(text.slice(start, end), moved).replace(/\r\n?/g, '\n');
	const snippet = escapeSnippet(written).replace(
		/[\ue000-\ue0ff]/g,
		mark => parts[mark.charCodeAt(0) - 0xe000] ?? mark,
	);
	return { range: { start, end }, snippet };
}
