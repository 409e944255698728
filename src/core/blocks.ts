import MarkdownIt from 'markdown-it';
import { findLineEnds } from './lineIndex';
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

type Token = ReturnType<MarkdownIt['parse']>[number];
type StateBlock = InstanceType<MarkdownIt['block']['State']>;

const parser = createParser();
const opaqueTypes = new Set(['fence', 'code_block', 'html_block']);
const taskStart = /^\[[ xX]\](?:[ \t]+\S|[ \t]*\n)/;

/** markdown-it's block rules, brought into line with CommonMark and GitHub where they differ. */
function createParser(): MarkdownIt {
	const created = new MarkdownIt({ html: true });
	// Any destination makes a link reference definition.
	created.validateLink = () => true;
	created.normalizeLink = url => url;
	const [readTable] = created.block.ruler.getRules('');
	const readOwnTable: typeof readTable = (state, line, lastLine, silent) =>
		mayBeginTable(state, line, lastLine) && readTable?.(state, line, lastLine, silent) === true;
	created.block.ruler.at('table', readOwnTable, { alt: ['paragraph', 'reference'] });
	return created;
}

/** Dashes alone underline a heading, and a row that begins a list or a quote belongs to that. */
function mayBeginTable(state: StateBlock, line: number, lastLine: number): boolean {
	// Asked of nearly every line: the first character rules out most, which the rule itself would refuse.
	const first = state.src.charAt((state.bMarks[line + 1] ?? 0) + (state.tShift[line + 1] ?? 0));
	if (first !== '|' && first !== '-' && first !== ':') {
		return false;
	}
	const delimiterRow = state.src.slice(state.bMarks[line + 1], state.eMarks[line + 1]);
	return (
		/[|:]/.test(delimiterRow) &&
		!state.md.block.ruler.getRules('blockquote').some(beginsOther => beginsOther(state, line, lastLine, true))
	);
}

/**
 * Reads the blocks of the body in linear time, with markdown-it's block rules and no inline parsing. The reference is
 * {@link parseMdastBlocks}; a differential test holds the two equal. What is nested more than 100 levels deep (a list and
 * its item are two) is left out.
 */
export function parseBlocks(text: string, bodyStart: number): Blocks {
	const lines = new Lines(text, bodyStart);
	const tokens: Token[] = [];
	parser.block.parse(lines.normalised, parser, {}, tokens);
	const headings: Heading[] = [];
	const tasks: TaskBlock[] = [];
	const tables: Table[] = [];
	const opaque: OffsetRange[] = [];
	tokens.forEach((token, index) => {
		if (token.type === 'heading_open' && token.level === 0) {
			headings.push(toHeading(text, lines, token, tokens[index + 1]));
		} else if (token.type === 'table_open' && token.level === 0) {
			tables.push(toTable(text, lines, token));
		} else if (opensItem(tokens, index) && taskStart.test(token.content)) {
			tasks.push(toTask(lines, token));
		} else if (opaqueTypes.has(token.type)) {
			const [first, afterLast] = token.map ?? [0, 1];
			opaque.push(lines.range(first, afterLast - 1));
		}
	});
	return { headings, tasks, tables, opaque };
}

/** Where the Markdown begins: `bodyStart`, or after a byte order mark that stands there. */
export function skipByteOrderMark(text: string, bodyStart: number): number {
	return text.charCodeAt(bodyStart) === 0xfeff ? bodyStart + 1 : bodyStart;
}

/**
 * What markdown-it reads in its own way: characters that are white space in JavaScript but text in CommonMark, and a
 * pipe after an escaped backslash. A stand-in of the same length makes it read them as CommonMark does.
 */
function replaceMisread(found: string): string {
	return found < ' ' ? '\x01' : '\ufffd'.repeat(found.length);
}

/** Lines of the body with their place in the file; CR, LF and CRLF all end a line, as CommonMark has it. */
class Lines {
	readonly normalised: string;
	readonly #text: string;
	readonly #starts: number[];

	constructor(text: string, bodyStart: number) {
		const start = skipByteOrderMark(text, bodyStart);
		const body = text.slice(start);
		this.#text = text;
		const lines = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
		this.normalised = lines.replace(/[^\S \t\n]|\\\\/g, replaceMisread);
		this.#starts = [start, ...findLineEnds(body).map(end => start + end)];
	}

	/** From the first non-blank of line `first` to the last non-blank of line `last`. */
	range(first: number, last: number): OffsetRange {
		const start = this.#starts[first] ?? this.#text.length;
		const end = this.#starts[last + 1] ?? this.#text.length;
		return trimRange(this.#text, { start, end });
	}

	/** Where `content` begins, which ends line `line` but for blanks. */
	locate(line: number, content: string): number {
		const { start, end } = trimRange(content, { start: 0, end: content.length });
		return this.range(line, line).end - (end - start);
	}
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

function toHeading(text: string, lines: Lines, open: Token, inline: Token | undefined): Heading {
	const [first, afterLast] = open.map ?? [0, 1];
	const depth = Number(open.tag.slice(1));
	const range = lines.range(first, afterLast - 1);
	const title = inline?.content ?? '';
	if (open.markup === '=' || open.markup === '-') {
		return { depth, range, textRange: lines.range(first, afterLast - 2) };
	}
	// A title begins after the marker; where there is none, a closing sequence may follow (`## ##`).
	const start = title === '' ? range.end : trimRange(text, { start: range.start + depth, end: range.end }).start;
	return { depth, range, textRange: { start, end: start + title.length } };
}

/** As on GitHub, a box stands on the line of its item's marker. */
function opensItem(tokens: readonly Token[], index: number): boolean {
	const item = tokens[index - 2];
	const isParagraph = tokens[index - 1]?.type === 'paragraph_open';
	return isParagraph && item?.type === 'list_item_open' && item.map?.[0] === tokens[index]?.map?.[0];
}

function toTask(lines: Lines, inline: Token): TaskBlock {
	const [first, afterLast] = inline.map ?? [0, 1];
	const [firstLine = '', secondLine = ''] = inline.content.split('\n', 2);
	const start = lines.locate(first, firstLine);
	const afterBox = firstLine.slice(3).trim();
	const mark = inline.content.charAt(1);
	return {
		checked: mark === 'x' || mark === 'X',
		box: { start, end: start + 3 },
		textRange: {
			start: afterBox === '' ? lines.locate(first + 1, secondLine) : lines.locate(first, afterBox),
			end: lines.range(first, afterLast - 1).end,
		},
	};
}

function toTable(text: string, lines: Lines, open: Token): Table {
	const [first, afterLast] = open.map ?? [0, 2];
	const rows: TableRow[] = [];
	for (let line = first + 2; line < afterLast; line++) {
		rows.push(toTableRow(text, lines.range(line, line)));
	}
	return { range: lines.range(first, afterLast - 1), header: toTableRow(text, lines.range(first, first)), rows };
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
