import { trimRange } from './blocks';
import type { Heading } from './blocks';
import { appendToSection, fillIn, insertBlock, insertLinesAfter } from './bodyEdits';
import { at, startOfLine } from './edits';
import type { ItemList, Kind } from './kind';
import type { TextEdit } from './range';
import { readOpeningId } from './readAction';
import { getText } from './valueNode';
import type { Action, Item, Worksheet } from './worksheet';

/** Headings by the id that opens them, such as `### G1 …`; the tasks below one are that item's actions. */
export type HeadingsById = ReadonlyMap<string, Heading>;

/** The first heading of each id. */
export function indexHeadings({ blocks, text }: Worksheet): HeadingsById {
	const headings = new Map<string, Heading>();
	for (const heading of blocks.headings) {
		const id = readOpeningId(text.slice(heading.textRange.start, heading.textRange.end));
		if (id !== '' && !headings.has(id)) {
			headings.set(id, heading);
		}
	}
	return headings;
}

/** A new action: whose it is, the heading it goes below if there is one, and the task without its box. */
export interface NewAction {
	readonly item: Item;
	readonly heading: Heading | undefined;
	readonly words: string;
}

/** Adds an open task as the last one below its heading. Without one, `### G1 title` is made in the section for its list. */
export function addAction(worksheet: Worksheet, kind: Kind, { item, heading, words }: NewAction): readonly TextEdit[] {
	if (heading === undefined) {
		return addHeading(worksheet, kind, item, `- [ ] ${words}`);
	}
	const { actions, text } = worksheet;
	const end = getContentEnd(worksheet, heading);
	const last = actions.filter(({ box }) => box.start > heading.range.end && box.start < end).at(-1);
	const marker = last ? text.slice(startOfLine(text, last.box.start), last.box.start) : '';
	// After words or a quotation it is a block of its own.
	if (last?.textRange.end !== end || !/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/.test(marker)) {
		return fillIn(worksheet, end, [`- [ ] ${words}`]);
	}
	return insertLinesAfter(worksheet, end, [`${marker}[ ] ${words}`]);
}

/** The end of what stands below a heading, up to the next one. */
function getContentEnd({ blocks, text }: Worksheet, heading: Heading): number {
	const next = blocks.headings[blocks.headings.indexOf(heading) + 1];
	const content = trimRange(text, { start: heading.range.end, end: next?.range.start ?? text.length });
	return content.start < content.end ? content.end : heading.range.end;
}

function addHeading(worksheet: Worksheet, kind: Kind, item: Item, action: string): readonly TextEdit[] {
	const title = (getText(item.fields.get('title')?.value) ?? '')
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/[.:;,]$/, '');
	const lines = [`### ${item.id} ${title}`.trimEnd(), '', action];
	const spec = kind.sections.find(section => isFor(item.list, [section.title, ...section.aliases]));
	if (spec) {
		return appendToSection(worksheet, kind, spec, lines);
	}
	const section = worksheet.sections.find(candidate => isFor(item.list, [candidate.title]));
	return section
		? insertBlock(worksheet, section.range.end, lines)
		: insertBlock(worksheet, worksheet.text.trimEnd().length, [`## ${item.list.title}`, '', ...lines]);
}

/** Whether one of a section's names begins with the name of the list: "Goals and actions" is for goals. */
function isFor({ title }: ItemList, names: readonly string[]): boolean {
	return names.some(name => name.toLowerCase().startsWith(title.toLowerCase()));
}

/**
 * Adds decorations such as `Owner: Ada.` at the end of a task, after a full stop where its last word has none. A 📅 date
 * stays last, as other tools want it.
 */
export function completeAction(
	{ text }: Worksheet,
	{ textRange }: Action,
	parts: readonly string[],
): readonly TextEdit[] {
	const source = text.slice(textRange.start, textRange.end);
	const emoji = source.lastIndexOf('📅');
	const words = (emoji > 0 ? source.slice(0, emoji) : source).trimEnd();
	const stop = /[\p{L}\p{N}"'”’`*_~\]]$/u.test(words) ? '.' : '';
	return [{ range: at(textRange.start + words.length), newText: `${stop} ${parts.join(' ')}` }];
}
