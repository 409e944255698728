import { trimRange } from '../blocks';
import { fillIn, insertLinesAfter, insertSection } from '../bodyEdits';
import type { CalendarDate } from '../dates';
import { startOfLine } from '../edits';
import { addItem } from '../itemEdits';
import type { Kind, SectionSpec } from '../kind';
import { placeEntry } from '../logEdits';
import { insertPair } from '../pairEdits';
import type { TextEdit } from '../range';
import { landsInOpenBlock } from '../rules/structure/openBlock';
import { getContainers, getRootFields } from '../readFrontmatter';
import type { Section, Worksheet } from '../worksheet';
import { adaptBody, adaptItem } from './adaptBody';
import type { BlockPlace } from './findBlocks';
import type { Block } from './catalogue';
import { findTableFor, fitRows, fitTable } from './fitTable';
import { toMark, toPlacedSnippet } from './snippetText';
import type { PlacedSnippet } from './snippetText';

/** A block that somebody has chosen, with the place it goes to. */
export interface BlockRequest {
	readonly block: Block;
	readonly place: BlockPlace;
	/** Where the cursor is; within the section that the block goes to, it stays near it. */
	readonly offset: number;
	readonly today: CalendarDate;
}

/**
 * Where a block goes, and how: after what is written there, in a log by its date, as a row where the table is there
 * already, with ids that are free. What is missing of its place is made. Absent where the worksheet cannot take it: its
 * frontmatter cannot be read, the list is full, every line of it is there, or it would end up in a block that is still open.
 */
export function placeBlock(worksheet: Worksheet, request: BlockRequest): PlacedSnippet | undefined {
	const { kind, text } = worksheet;
	if (!kind || worksheet.problem) {
		return undefined;
	}
	const { place } = request;
	if (place.at === 'list') {
		return placeItem(worksheet, kind, place.list, request.block);
	}
	if (place.at === 'key') {
		return placeKey(worksheet, kind, place.key, request.block);
	}
	const spec = kind.sections.find(({ title }) => title === place.section);
	const lines = spec ? adaptBody(worksheet, request.block) : [];
	const placed = spec && placeLines(worksheet, kind, spec, { ...request, lines });
	return placed && !landsInOpenBlock(worksheet, placed.edits)
		? toPlacedSnippet(text, placed.edits, [placed.lines.join('\n')])
		: undefined;
}

interface PlacedLines {
	readonly edits: readonly TextEdit[];
	readonly lines: readonly string[];
}

function placeLines(
	worksheet: Worksheet,
	kind: Kind,
	spec: SectionSpec,
	{ lines, offset, today }: BlockRequest & { readonly lines: readonly string[] },
): PlacedLines | undefined {
	const mark = [toMark(0)];
	const section = worksheet.sections.find(candidate => candidate.spec === spec);
	if (spec.log && lines[0]?.startsWith('### ') === true) {
		return { edits: placeEntry(worksheet, kind, spec, { date: today, lines: mark }), lines };
	}
	const table = section && findTableFor(worksheet, section, lines);
	if (table) {
		const rows = fitRows(table, lines);
		return rows.length > 0 ? { edits: insertLinesAfter(worksheet, table.range.end, mark), lines: rows } : undefined;
	}
	const fitted = fitTable(spec, lines);
	return section
		? { edits: addBelow(worksheet, findEnd(worksheet, section, offset), fitted), lines: fitted }
		: { edits: insertSection(worksheet, kind, spec, mark), lines: fitted };
}

/** List items go on where a list ends; anything else is a block of its own. */
function addBelow(worksheet: Worksheet, offset: number, lines: readonly string[]): readonly TextEdit[] {
	const { end } = trimRange(worksheet.text, { start: 0, end: offset });
	const lastLine = worksheet.text.slice(startOfLine(worksheet.text, end), end);
	const isList = lines.every(line => /^(?:- | {2})/.test(line)) && /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(lastLine);
	return isList ? insertLinesAfter(worksheet, end, [toMark(0)]) : fillIn(worksheet, offset, [toMark(0)]);
}

/**
 * The end of what a block is added to: of the part below the heading that the cursor is under; else of the newest entry of
 * a log, or of the section.
 */
function findEnd({ blocks, entries }: Worksheet, section: Section, offset: number): number {
	const { range } = section;
	if (offset >= range.start && offset <= range.end) {
		const next = blocks.headings.find(heading => heading.range.start > offset);
		return next && next.range.start < range.end ? next.range.start : range.end;
	}
	const own = entries.filter(entry => entry.section === section);
	const newest = own.reduce(
		(best, entry) => (entry.date > best.date ? entry : best),
		own[0] ?? { date: '', content: range },
	);
	return newest.content.end;
}

function placeItem(worksheet: Worksheet, kind: Kind, key: string, block: Block): PlacedSnippet | undefined {
	const list = kind.items.find(candidate => candidate.key === key);
	if (!list) {
		return undefined;
	}
	const sources = adaptItem(worksheet, kind, list, block);
	const values = Object.fromEntries([...sources.keys()].map((name, index) => [name, toMark(index)]));
	return toPlacedSnippet(worksheet.text, addItem(worksheet, kind, list, values), [...sources.values()]);
}

/** A mapping of the frontmatter with all that stands in it; each side of the kind has a place in each line. */
function placeKey(worksheet: Worksheet, kind: Kind, key: string, { body }: Block): PlacedSnippet | undefined {
	if (worksheet.root.flow) {
		return undefined;
	}
	const columns = kind.ratings?.columns ?? [];
	let stop = 0;
	const lines = body.slice(1).map(line => {
		const sides = columns.map(column => `${column.key}: \${${++stop}}`);
		return line.replace(/\{.*\}/, `{ ${sides.join(', ')} }`);
	});
	const order = [...getRootFields(kind), ...getContainers(kind)].map(spec => spec.key);
	const edits = insertPair(worksheet, worksheet.root, { key, source: '', order });
	const marked = edits.map(edit => ({ ...edit, newText: `${edit.newText}${toMark(0)}` }));
	return toPlacedSnippet(worksheet.text, marked, [['', ...lines].join('\n')]);
}
