import type { Nodes, Parents, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { skipByteOrderMark, trimRange } from './blocks';
import type { Blocks, Heading, Table, TableCell, TableRow, TaskBlock } from './blocks';
import type { OffsetRange } from './range';

type Find<Type> = Extract<Nodes, { type: Type }>;

/**
 * The longest Markdown that is parsed in full, in UTF-16 units. micromark takes seconds for a few kilobytes of hostile
 * text, so everything longer is read by {@link parseBlocks} alone.
 */
export const longestMdast = 600;

const processor = unified().use(remarkParse).use(taskListsAndTables);

function taskListsAndTables(this: Processor): void {
	const settings = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
	settings.micromarkExtensions = [gfmTable(), gfmTaskListItem()];
	settings.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()];
}

/** A full mdast tree of a short text; offsets are relative to it. `undefined` where it is longer than {@link longestMdast}. */
export function parseMdast(markdown: string): Root | undefined {
	return markdown.length > longestMdast ? undefined : processor.parse(markdown);
}

/** A link or image with its target, relative to the Markdown it was found in. */
export interface MarkdownLink {
	readonly url: string;
	readonly range: OffsetRange;
}

/** The links, images and autolinks of a short text, in order; code spans hold none. */
export function findLinks(markdown: string): readonly MarkdownLink[] {
	const links: MarkdownLink[] = [];
	visit(parseMdast(markdown), node => {
		if ((node.type === 'link' || node.type === 'image') && node.position) {
			links.push({ url: node.url, range: toRange(node) });
		}
	});
	return links;
}

/**
 * The same answer as `parseBlocks`, read from the mdast of the whole body. Unbounded, so only for tests and tools: it is
 * the reference that the fast reading is held to.
 */
export function parseMdastBlocks(text: string, bodyStart: number): Blocks {
	return new BlockReader(text, skipByteOrderMark(text, bodyStart)).read(processor.parse(text.slice(bodyStart)));
}

/** Collects the blocks of one tree, and turns its offsets, which count from the body, into file offsets. */
class BlockReader {
	readonly #text: string;
	readonly #bodyStart: number;
	readonly #blocks = {
		headings: [] as Heading[],
		tasks: [] as TaskBlock[],
		tables: [] as Table[],
		opaque: [] as OffsetRange[],
	};

	constructor(text: string, bodyStart: number) {
		this.#text = text;
		this.#bodyStart = bodyStart;
	}

	read(root: Root): Blocks {
		for (const node of root.children) {
			if (node.type === 'heading') {
				this.#blocks.headings.push(this.#toHeading(node));
			} else if (node.type === 'table') {
				const [header = { range: this.#range(node), cells: [] }, ...rows] = node.children.map(row => this.#toRow(row));
				this.#blocks.tables.push({ range: this.#range(node), header, rows });
			}
		}
		this.#readNested(root, 0);
		return this.#blocks;
	}

	#readNested(parent: Parents, quotes: number): void {
		const depth = parent.type === 'blockquote' ? quotes + 1 : quotes;
		for (const node of parent.children) {
			if (node.type === 'code' || node.type === 'html') {
				this.#blocks.opaque.push(this.#wholeLines(node));
			} else if (node.type === 'listItem' || node.type === 'list' || node.type === 'blockquote') {
				const task = node.type === 'listItem' ? this.#findTask(node, depth) : undefined;
				this.#blocks.tasks.push(...(task ? [task] : []));
				this.#readNested(node, depth);
			}
		}
	}

	/** A setext heading's own start is that of the link reference definitions before it. */
	#toHeading(heading: Find<'heading'>): Heading {
		const whole = this.#range(heading);
		const first = heading.children[0];
		const last = heading.children.at(-1);
		if (first === undefined || last === undefined) {
			return { depth: heading.depth, range: whole, textRange: { start: whole.end, end: whole.end } };
		}
		const textRange = this.#trim(this.#range(first).start, this.#range(last).end);
		const start = this.#text[whole.start] === '[' ? textRange.start : whole.start;
		return { depth: heading.depth, range: { start, end: whole.end }, textRange };
	}

	/** The tree also takes a line break or a tab for an open box, and a box below its item's marker; GitHub does not. */
	#findTask(item: Find<'listItem'>, quotes: number): TaskBlock | undefined {
		const paragraph = item.children.find(child => child.type === 'paragraph');
		if (typeof item.checked !== 'boolean' || paragraph?.type !== 'paragraph') {
			return undefined;
		}
		const content = this.#range(paragraph.children[0] ?? paragraph).start;
		const start = this.#text.lastIndexOf(']', content - 1) - 2;
		const box = { start, end: start + 3 };
		const upToBox = this.#text.slice(this.#range(item).start, box.end);
		const textRange = this.#trim(this.#skipQuoteMarkers(box.end, quotes), this.#range(paragraph).end);
		return /^.*\[[ xX]\]$/.test(upToBox) ? { checked: item.checked, box, textRange } : undefined;
	}

	/** Where the text goes on that follows `offset`, on this line or on the next one of a block that stands in quotes. */
	#skipQuoteMarkers(offset: number, quotes: number): number {
		const rest = this.#text.slice(offset);
		const markers = new RegExp(`^[ \\t]*[\\r\\n]+[ \\t]*(?:[ \\t]*>){0,${quotes}}`);
		return offset + (markers.exec(rest)?.[0].length ?? 0);
	}

	#toRow(row: Find<'tableRow'>): TableRow {
		const range = this.#range(row);
		return { range, cells: row.children.map(cell => this.#toCell(cell, range.end)) };
	}

	#toCell(cell: Find<'tableCell'>, rowEnd: number): TableCell {
		const first = cell.children[0];
		const last = cell.children.at(-1);
		if (first === undefined || last === undefined) {
			const start = toRange(cell).start + this.#bodyStart;
			const pipe = /^\|?[^|]?/.exec(this.#text.slice(start, rowEnd))?.[0] ?? '';
			return { text: '', range: { start: start + pipe.length, end: start + pipe.length } };
		}
		const range = this.#trim(this.#range(first).start, this.#range(last).end);
		return { text: this.#text.slice(range.start, range.end), range };
	}

	/** The node's range from the start of its first line on, where the markers of the containers it is in may stand. */
	#wholeLines(node: Nodes): OffsetRange {
		const { start, end } = this.#range(node);
		const before = this.#text.slice(this.#bodyStart, start);
		return this.#trim(this.#bodyStart + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1, end);
	}

	#range(node: Nodes): OffsetRange {
		const { start, end } = toRange(node);
		return this.#trim(start + this.#bodyStart, end + this.#bodyStart);
	}

	#trim(start: number, end: number): OffsetRange {
		return trimRange(this.#text, { start, end });
	}
}

function toRange(node: Nodes): OffsetRange {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function visit(node: Nodes | undefined, visitor: (node: Nodes) => void): void {
	if (node === undefined) {
		return;
	}
	visitor(node);
	if ('children' in node) {
		for (const child of node.children) {
			visit(child, visitor);
		}
	}
}
