import { trimLines } from './blocks';
import type { Blocks, Heading } from './blocks';
import { isCalendarDate } from './dates';
import type { Kind, SectionSpec } from './kind';
import { oncePer } from './oncePer';
import { unmark } from './marks';
import { collapseBlanks, joinLines } from './oneLine';
import type { OffsetRange } from './range';
import { containsRange, findLastBefore, moveRange } from './range';
import { readAction, readOpeningId } from './readAction';
import type { ActionContext } from './readAction';
import { readEvidence } from './readEvidence';
import type { Action, EvidenceRow, Item, LogEntry, Section } from './worksheet';

/** What the body of a worksheet says. */
export interface BodyContent {
	readonly title?: string;
	readonly sections: readonly Section[];
	readonly entries: readonly LogEntry[];
	readonly actions: readonly Action[];
	readonly evidence: readonly EvidenceRow[];
}

const comment = /<!--[\s\S]*?(?:-->|$)/g;

/** Gives the blocks of a body their meaning. Without a kind no section is a standard one and there are no logs. */
export function readBody(text: string, blocks: Blocks, kind: Kind | undefined, items: readonly Item[]): BodyContent {
	const heading = blocks.headings.find(({ depth }) => depth === 1);
	const title = heading ? joinLines(getTitle(text, heading)) : '';
	const sections = readSections(text, blocks.headings, kind);
	const entries = readEntries(text, blocks.headings, sections);
	const context = createContext(text, blocks.headings, entries, items);
	return {
		...(title !== '' && { title }),
		sections,
		entries,
		actions: blocks.tasks.map(task => readAction(task, context)),
		evidence: readEvidence(blocks.tables, sections),
	};
}

function createContext(
	text: string,
	headings: readonly Heading[],
	entries: readonly LogEntry[],
	items: readonly Item[],
): ActionContext {
	const index = new Map(items.map(item => [item.id, item] as const).reverse());
	index.delete('');
	const goals = headings.map(heading => {
		return { start: heading.range.start, goal: index.get(readOpeningId(getTitle(text, heading)))?.id };
	});
	return { text, items: index, headings: goals, entries };
}

function getTitle(text: string, { textRange }: Heading): string {
	return text.slice(textRange.start, textRange.end);
}

/** Whether Markdown holds only comments and blank lines. */
export function isBlankMarkdown(markdown: string): boolean {
	return markdown.trim() === '' || (markdown.includes('<!--') && markdown.replace(comment, '').trim() === '');
}

function readSections(text: string, headings: readonly Heading[], kind: Kind | undefined): Section[] {
	const specs = kind && getSectionsByTitle(kind);
	const breaks = headings.filter(heading => heading.depth <= 2);
	return breaks.flatMap((heading, index): Section[] => {
		if (heading.depth !== 2) {
			return [];
		}
		const content = getContent(text, heading, breaks[index + 1]);
		const title = getTitle(text, heading);
		const spec = specs?.get(foldTitle(title));
		return [
			{
				title,
				titleRange: heading.textRange,
				range: { start: heading.range.start, end: content.end },
				content,
				isEmpty: isBlankMarkdown(text.slice(content.start, content.end)),
				...(spec && { spec }),
			},
		];
	});
}

/** What stands between two headings, without the blank lines around it; nothing: an empty range right after the first. */
function getContent(text: string, heading: Heading, next: Heading | undefined): OffsetRange {
	const { end } = heading.range;
	const content = trimLines(text, { start: end, end: next?.range.start ?? text.length });
	return content.start < content.end ? content : { start: end, end };
}

const getSectionsByTitle = oncePer(({ sections }: Kind): ReadonlyMap<string, SectionSpec> => {
	const named = sections.flatMap(spec => [spec.title, ...spec.aliases].map(name => [foldTitle(name), spec] as const));
	return new Map(named);
});

/** A heading as headings are compared: without case, and blanks as one. */
export function foldTitle(title: string): string {
	return collapseBlanks(title).toLowerCase();
}

/** Dated H3 headings in log sections. A day that does not exist is kept: a rule says so. */
function readEntries(text: string, headings: readonly Heading[], sections: readonly Section[]): LogEntry[] {
	if (!sections.some(({ spec }) => spec?.log)) {
		return [];
	}
	const breaks = headings.filter(heading => heading.depth <= 3);
	return breaks.flatMap((heading, index): LogEntry[] => {
		const { words, toRange } = unmark(heading.depth === 3 ? getTitle(text, heading) : '');
		const [date] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(words) ?? [];
		const section = findLastBefore(sections, ({ range }) => range.start, heading.range.start);
		if (date === undefined || !section?.spec?.log || !containsRange(section.range, heading.range)) {
			return [];
		}
		const dateRange = moveRange(toRange({ start: 0, end: date.length }), heading.textRange.start);
		const content = getContent(text, heading, breaks[index + 1]);
		return [{ section, date, dateRange, headingRange: heading.range, content }];
	});
}

/** The newest of some dates that are days of the calendar. */
export function findNewest(dates: readonly (string | undefined)[]): string | undefined {
	return dates.reduce<string | undefined>((newest, date) => {
		return date !== undefined && isCalendarDate(date) && (newest === undefined || date > newest) ? date : newest;
	}, undefined);
}
