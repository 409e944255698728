import type { OffsetRange } from './range';

/** The block structure of a worksheet's body, as far as the format gives it meaning. All ranges are file offsets. */
export interface Blocks {
	/** Headings that stand at the top level, in order. */
	readonly headings: readonly Heading[];
	/** Task-list items at any depth, in order. */
	readonly tasks: readonly TaskBlock[];
	/** Tables that stand at the top level, in order. */
	readonly tables: readonly Table[];
	/** Code and HTML blocks: text in them means nothing to a worksheet. */
	readonly opaque: readonly OffsetRange[];
}

/** A heading. `range` is its line (or lines), `textRange` the title in it. */
export interface Heading {
	readonly depth: number;
	readonly range: OffsetRange;
	readonly textRange: OffsetRange;
}

/** A task-list item. `box` is `[ ]` with its brackets, `textRange` the first paragraph after it. */
export interface TaskBlock {
	readonly checked: boolean;
	readonly box: OffsetRange;
	readonly textRange: OffsetRange;
}

/** A table: its header row and the rows below the delimiter row. */
export interface Table {
	readonly range: OffsetRange;
	readonly header: TableRow;
	readonly rows: readonly TableRow[];
}

/** One line of a table. */
export interface TableRow {
	readonly range: OffsetRange;
	readonly cells: readonly TableCell[];
}

/** A cell. `range` is its text without the blanks around it; empty, between its pipes, where nothing is written. */
export interface TableCell {
	readonly text: string;
	readonly range: OffsetRange;
}

/** Where the Markdown begins: `bodyStart`, or after a byte order mark that stands there. */
export function skipByteOrderMark(text: string, bodyStart: number): number {
	return text.charCodeAt(bodyStart) === 0xfeff ? bodyStart + 1 : bodyStart;
}

/** The range without the blanks and line breaks at both its ends. */
export function trimRange(text: string, range: OffsetRange): OffsetRange {
	let { start, end } = range;
	while (start < end && isBlank(text, start)) {
		start++;
	}
	while (end > start && isBlank(text, end - 1)) {
		end--;
	}
	return { start, end };
}

/** The same, but the first line keeps the blanks that it begins with: in Markdown they may mean something. */
export function trimLines(text: string, range: OffsetRange): OffsetRange {
	const { start: first, end } = trimRange(text, range);
	let start = first;
	while (first < end && start > range.start && /[ \t]/.test(text.charAt(start - 1))) {
		start--;
	}
	return { start, end };
}

function isBlank(text: string, offset: number): boolean {
	const code = text.charCodeAt(offset);
	return code === 32 || code === 9 || code === 10 || code === 13;
}

/** Splits one line of a table at its unescaped pipes. */
export function toTableRow(text: string, range: OffsetRange): TableRow {
	const start = text[range.start] === '|' ? range.start + 1 : range.start;
	const cells: TableCell[] = [];
	let cellStart = start;
	for (let offset = start; offset < range.end; offset++) {
		if (text[offset] === '\\') {
			offset++;
		} else if (text[offset] === '|') {
			cells.push(toTableCell(text, { start: cellStart, end: offset }));
			cellStart = offset + 1;
		}
	}
	if (cellStart < range.end || cells.length === 0) {
		cells.push(toTableCell(text, { start: cellStart, end: range.end }));
	}
	return { range, cells };
}

function toTableCell(text: string, between: OffsetRange): TableCell {
	const trimmed = trimRange(text, between);
	if (trimmed.start < trimmed.end) {
		return { text: text.slice(trimmed.start, trimmed.end), range: trimmed };
	}
	const middle = Math.min(between.start + 1, between.end);
	return { text: '', range: { start: middle, end: middle } };
}
