import { skipByteOrderMark, toTableRow, trimRange } from './blocks';
import type { Blocks, Heading, Table, TableRow, TaskBlock } from './blocks';
import { LineCursor } from './lineCursor';
import type { OffsetRange } from './range';

/** A list item that a line may still belong to: the columns of its marker and of its content. */
interface OpenItem {
	readonly indent: number;
	readonly content: number;
}

/** With any other first character a line is text. */
const firstOfBlocks = '-+*_=#:|<>`~0123456789';
const itemStart = /^(?:[-+*]|(\d{1,9})[.)]) {1,4}(?=[^ ])/;
/** What is no text or, where text stands above, may make a heading or a table of it. */
const opensBlock =
	/^(?:#{1,6}(?: |$)|[-+*](?: |$)|\d{1,9}[.)](?: |$)|\*[* ]*$|_[_ ]*$|=[= ]*$|[-:|][-:| ]*$|[<>]|```|~~~)/;
const fenceStart = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const thematicBreak = /^(?:-{3,}|\*{3,}|_{3,})$/;
/** Text in brackets, of which no colon makes a link reference definition. */
const label = /^\[[^\\[\]]*\](?!:)/;
const boxStart = /^\[[ xX]\](?: |$)/;
const delimiterRow = /\|(?: *:?-+:? *\|)+[ \r]*(?:\n|$)/y;

/** More is left to the full parser, which has limits of its own. */
const deepest = 20;
const mostCells = 60_000;

/**
 * Reads the Markdown that most worksheets are written in: headings after `#`, paragraphs, lists, and, at the top level,
 * tables between pipes, comments and fenced code; no tabs. Several times faster than the full parser, to which everything
 * else is left: then the answer is `undefined`. A differential test holds the two equal.
 */
export function parsePlainBlocks(text: string, bodyStart: number): Blocks | undefined {
	const start = skipByteOrderMark(text, bodyStart);
	// A tab moves columns, and a carriage return by itself ends a line.
	const isPlain = !text.includes('\t', start) && !(text.includes('\r', start) && /\r(?!\n)/.test(text.slice(start)));
	return isPlain ? new PlainBlockReader(text, start).read() : undefined;
}

/** Reads line by line. Where one is not plain, everything is refused: what was read, and is still read, does not count. */
class PlainBlockReader {
	readonly #text: string;
	readonly #line: LineCursor;
	readonly #headings: Heading[] = [];
	readonly #tasks: TaskBlock[] = [];
	readonly #tables: Table[] = [];
	readonly #opaque: OffsetRange[] = [];
	#isPlain = true;
	#items: OpenItem[] = [];
	/** Whether the next line of text goes on with a paragraph. If that is a box alone, it would make a task of it. */
	#paragraph: 'none' | 'open' | 'box' = 'none';
	/** The text of the task that the open paragraph is. */
	#taskText: { start: number; end: number } | undefined;

	constructor(text: string, start: number) {
		this.#text = text;
		this.#line = new LineCursor(text, start);
	}

	read(): Blocks | undefined {
		while (this.#isPlain && this.#line.step()) {
			this.#readLine();
		}
		return this.#isPlain
			? { headings: this.#headings, tasks: this.#tasks, tables: this.#tables, opaque: this.#opaque }
			: undefined;
	}

	#readLine(): void {
		const { from, to } = this.#line;
		if (from === to) {
			this.#closeParagraph();
		} else if (firstOfBlocks.includes(this.#text.charAt(from))) {
			this.#readLineOfBlock(this.#line.content);
		} else {
			this.#readText();
		}
	}

	#readLineOfBlock(line: string): void {
		const item = itemStart.exec(line);
		if (item) {
			this.#readItem(item[0].length, item[1]);
		} else if (opensBlock.test(line)) {
			this.#readBlock(line);
		} else {
			this.#readText();
		}
	}

	#closeParagraph(): void {
		this.#paragraph = 'none';
		this.#taskText = undefined;
	}

	#readText(): void {
		if (this.#paragraph === 'none') {
			this.#closeItems();
			this.#beginText();
		} else if (this.#paragraph === 'box') {
			this.#isPlain = false;
		} else if (this.#taskText) {
			this.#taskText.end = this.#line.to;
		}
	}

	/** Below a blank line, only what is indented like an item's content belongs to the item. */
	#closeItems(): void {
		const { indent } = this.#line;
		let innermost = this.#items.at(-1);
		while (innermost && indent < innermost.content) {
			this.#items.pop();
			innermost = this.#items.at(-1);
		}
		// Indented code.
		if (indent - (innermost?.content ?? 0) >= 4) {
			this.#isPlain = false;
		}
	}

	#beginText(): void {
		const first = this.#text.charAt(this.#line.from);
		if (first === '|' && this.#line.indent === 0 && this.#readTable()) {
			return;
		}
		if (first === '[' && !label.test(this.#line.content)) {
			this.#isPlain = false;
		}
		this.#paragraph = 'open';
	}

	#readItem(width: number, number: string | undefined): void {
		const { indent } = this.#line;
		const level = this.#items.findIndex(item => item.indent === indent);
		const outer = this.#items.at(-1)?.content ?? 0;
		const isChild = indent >= outer && indent < outer + 4 && this.#items.length < deepest;
		// A number that may belong to a sentence does not break it off.
		const isMarker = this.#paragraph === 'none' || number === undefined || Number(number) === 1;
		if (level === -1 && !(isChild && isMarker)) {
			this.#isPlain = false;
		}
		this.#items.length = level === -1 ? this.#items.length : level;
		this.#items.push({ indent, content: indent + width });
		this.#closeParagraph();
		this.#line.from += width;
		this.#readItemText(this.#line.content);
	}

	#readItemText(content: string): void {
		const isBlock = firstOfBlocks.includes(content.charAt(0)) && (itemStart.test(content) || opensBlock.test(content));
		if (isBlock || (content.startsWith('[') && !label.test(content))) {
			this.#isPlain = false;
		}
		const isTask = boxStart.test(content);
		this.#paragraph = isTask && content.length === 3 ? 'box' : 'open';
		if (isTask && content.length > 3) {
			this.#readTask();
		}
	}

	#readTask(): void {
		const { from: start, to } = this.#line;
		const box = { start, end: start + 3 };
		this.#taskText = trimRange(this.#text, { start: box.end, end: to });
		this.#tasks.push({ checked: this.#text[start + 1] !== ' ', box, textRange: this.#taskText });
	}

	/** A block of the top level ends all lists. */
	#readBlock(line: string): void {
		const fence = fenceStart.exec(line);
		if (this.#line.indent > 0) {
			this.#isPlain = false;
		} else if (line.startsWith('#')) {
			this.#readHeading(line);
		} else if (line.startsWith('<!--')) {
			this.#readComment();
		} else if (fence) {
			this.#readFence(fence[1] ?? fence[2] ?? '');
		} else if (!thematicBreak.test(line) || this.#paragraph !== 'none') {
			this.#isPlain = false;
		}
		this.#items = [];
		this.#closeParagraph();
	}

	#readHeading(line: string): void {
		const { range } = this.#line;
		const depth = line.search(/[^#]|$/);
		const closing = / #+$/.exec(line)?.index ?? line.length;
		const text = trimRange(this.#text, { start: range.start + depth, end: range.start + closing });
		const textRange = text.start === text.end ? { start: range.end, end: range.end } : text;
		this.#headings.push({ depth, range, textRange });
	}

	#readComment(): void {
		const { from: start } = this.#line;
		const close = this.#text.indexOf('-->', start);
		this.#line.next = close === -1 ? this.#text.length : close;
		this.#line.step();
		this.#addOpaque(start, close === -1 ? this.#text.length : this.#line.to);
	}

	/** Without a closing fence the code goes on to the end. */
	#readFence(marks: string): void {
		const { from: start } = this.#line;
		let isOpen = true;
		while (isOpen && this.#line.step()) {
			const { content, indent } = this.#line;
			isOpen = indent >= 4 || !content.startsWith(marks) || content !== marks.charAt(0).repeat(content.length);
		}
		this.#addOpaque(start, isOpen ? this.#text.length : this.#line.to);
	}

	#addOpaque(start: number, end: number): void {
		this.#opaque.push(trimRange(this.#text, { start, end }));
	}

	/** False where no delimiter row stands below: then the line is text. */
	#readTable(): boolean {
		delimiterRow.lastIndex = this.#line.next;
		const [delimiters] = delimiterRow.exec(this.#text) ?? [];
		if (delimiters === undefined) {
			return false;
		}
		const header = toTableRow(this.#text, this.#line.range);
		const columns = delimiters.split('|').length - 2;
		if (header.cells.length !== columns) {
			this.#isPlain = false;
		}
		this.#line.step();
		const { to } = this.#line;
		const rows = this.#readRows(columns);
		const range = { start: header.range.start, end: rows.at(-1)?.range.end ?? to };
		this.#tables.push({ range, header, rows });
		return true;
	}

	/** A table ends with a blank line or the text; what else ends one is not plain. */
	#readRows(columns: number): readonly TableRow[] {
		const rows: TableRow[] = [];
		while (this.#isPlain && this.#line.step() && this.#line.from < this.#line.to) {
			if (this.#line.indent > 0 || this.#text[this.#line.from] !== '|' || rows.length * columns > mostCells) {
				this.#isPlain = false;
			}
			rows.push(toTableRow(this.#text, this.#line.range));
		}
		return rows;
	}
}
