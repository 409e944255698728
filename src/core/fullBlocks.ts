import MarkdownIt from 'markdown-it';
import { skipByteOrderMark, toTableRow, trimRange } from './blocks';
import type { Blocks, Heading, Table, TableRow, TaskBlock } from './blocks';
import { findLineEnds } from './lineIndex';
import type { OffsetRange } from './range';

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
export function parseFullBlocks(text: string, bodyStart: number): Blocks {
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
