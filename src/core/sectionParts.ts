import type { Heading, Table } from './blocks';
import { trimLines } from './blocks';
import type { SectionSpec } from './kind';
import type { OffsetRange } from './range';
import { containsRange } from './range';
import { isBlankMarkdown } from './readBody';
import type { Section, Worksheet } from './worksheet';

/** A piece of a section that is shown, and changed, as one. */
export type SectionPart =
	/** Markdown without the blank lines around it; an empty range where something can be written. */
	| { readonly type: 'text'; readonly range: OffsetRange }
	/** An H3 of a log and what stands below it; `range` is empty, after the heading, where that is nothing. */
	| { readonly type: 'entry'; readonly title: string; readonly heading: Heading; readonly range: OffsetRange }
	| { readonly type: 'table'; readonly table: Table; readonly range: OffsetRange };

/**
 * What a section is called in targets: its standard title; for others, and for a second of the same title, the title and
 * how many before it have the same, so that it keeps its name while other sections come and go.
 */
export function getSectionId(worksheet: Worksheet, section: Section): string {
	const { spec, title } = section;
	const isFirst = spec && worksheet.sections.find(candidate => candidate.spec === spec) === section;
	return isFirst ? spec.title : `#${getNamesakes(worksheet, title).indexOf(section)} ${title}`;
}

function getNamesakes({ sections }: Worksheet, title: string): readonly Section[] {
	return sections.filter(section => section.title === title);
}

/** The section of an id; `undefined` where the worksheet has none. */
export function findSectionById(worksheet: Worksheet, id: string): Section | undefined {
	const [, number, title] = /^#(\d+) (.*)$/s.exec(id) ?? [];
	return title === undefined
		? worksheet.sections.find(({ spec }) => spec?.title === id)
		: getNamesakes(worksheet, title)[Number(number)];
}

/** The kind's section of an id, whether the worksheet has it or not; `undefined` for one that the kind does not know. */
export function findSpecById(worksheet: Worksheet, id: string): SectionSpec | undefined {
	return findSectionById(worksheet, id)?.spec ?? worksheet.kind?.sections.find(({ title }) => title === id);
}

/**
 * The parts of a section in order: a log is what stands above its entries, and the entries; a section that keeps a table
 * is its tables and the text around them; any other is one text. Text parts that hold nothing are left out where there
 * is another part.
 */
export function getSectionParts(worksheet: Worksheet, section: Section): readonly SectionPart[] {
	const { spec, content } = section;
	const parts = spec?.log
		? getLogParts(worksheet, section)
		: spec && spec.table.length > 0
			? getTableParts(worksheet, section)
			: [];
	const shown = parts.filter(part => part.type !== 'text' || !isBlankMarkdown(getSource(worksheet, part.range)));
	return shown.length > 0 ? shown : [{ type: 'text', range: content }];
}

/** What the file holds in a range. */
function getSource({ text }: Worksheet, { start, end }: OffsetRange): string {
	return text.slice(start, end);
}

function getLogParts(worksheet: Worksheet, section: Section): SectionPart[] {
	const { blocks, text } = worksheet;
	const headings = blocks.headings.filter(({ depth, range }) => depth === 3 && containsRange(section.content, range));
	const { start, end } = section.content;
	const intro = trimLines(text, { start, end: headings[0]?.range.start ?? end });
	const entries = headings.map((heading, index): SectionPart => {
		const after = heading.range.end;
		const below = trimLines(text, { start: after, end: headings[index + 1]?.range.start ?? end });
		const range = below.start < below.end ? below : { start: after, end: after };
		return { type: 'entry', title: getSource(worksheet, heading.textRange), heading, range };
	});
	return [{ type: 'text', range: intro }, ...entries];
}

function getTableParts(worksheet: Worksheet, section: Section): SectionPart[] {
	const { blocks, text } = worksheet;
	const parts: SectionPart[] = [];
	let { start } = section.content;
	for (const table of blocks.tables.filter(({ range }) => containsRange(section.content, range))) {
		parts.push({ type: 'text', range: trimLines(text, { start, end: table.range.start }) });
		parts.push({ type: 'table', table, range: table.range });
		start = table.range.end;
	}
	return [...parts, { type: 'text', range: trimLines(text, { start, end: section.content.end }) }];
}
