import { getNewSectionLines } from '../bodyEdits';
import { message } from '../message';
import { collapseBlanks } from '../oneLine';
import { toComparableText } from '../shownValues';
import type { Item, Section, Worksheet } from '../worksheet';
import type { BodyLine } from './bodyCompletions';
import { escapeSnippet } from './completion';
import type { Completion, CompletionContext } from './completion';

/**
 * Headings that are missing: the standard sections of the kind; with three hashes an entry of today in a log, elsewhere
 * the items that have none. On a blank line all of them.
 */
export function getHeadingCompletions(
	context: CompletionContext,
	worksheet: Worksheet,
	line: BodyLine,
): readonly Completion[] {
	const depth = /^#*/.exec(line.before)?.[0].length ?? 0;
	return [
		...(depth === 0 || depth === 3 ? [...getEntries(context, worksheet, line), ...getItems(worksheet, line)] : []),
		...(depth < 3 ? getSections(worksheet, line) : []),
	];
}

function getSections({ kind, sections }: Worksheet, line: BodyLine): readonly Completion[] {
	const missing = (kind?.sections ?? []).filter(spec => !sections.some(section => section.spec === spec));
	return missing.map(spec => {
		const { prompts, title } = spec;
		const lines = isRenamed(line) ? [] : ['', ...getNewSectionLines(spec), ''];
		return toHeading(line, { title, hashes: '##', lines, documentation: prompts.slice(0, 3) });
	});
}

/** Words behind the cursor are those of a heading that is there: then only the heading is meant. */
function isRenamed({ after, before }: BodyLine): boolean {
	return after.trim() !== '' || /^#+[ \t]+\S+[ \t]/.test(before);
}

/** An entry of today, in a log that has none of that day. */
function getEntries({ today }: CompletionContext, worksheet: Worksheet, line: BodyLine): readonly Completion[] {
	const section = findSectionAt(worksheet, line);
	const isThere = worksheet.entries.some(entry => entry.section === section && entry.date === today);
	if (!section?.spec?.log || isThere) {
		return [];
	}
	const [, ...lines] = (section.spec.entry ?? '### {{date}}').replaceAll('{{date}}', today).trimEnd().split('\n');
	return [toHeading(line, { title: today, hashes: '###', lines, documentation: [message('An entry of today.')] })];
}

/** Items that no heading names yet. Logs have no headings but those of their entries. */
function getItems(worksheet: Worksheet, line: BodyLine): readonly Completion[] {
	const { blocks, items, text } = worksheet;
	if (findSectionAt(worksheet, line)?.spec?.log) {
		return [];
	}
	const titles = blocks.headings
		.filter(({ range }) => range.start !== line.start)
		.map(({ textRange: { end, start } }) => text.slice(start, end));
	const isNamed = (id: string): boolean => titles.some(title => title === id || title.startsWith(`${id} `));
	return items
		.filter(({ id }) => id !== '' && !isNamed(id))
		.map(item => toHeading(line, { title: toTitle(item), hashes: '###', lines: [], documentation: [] }));
}

/** Its id and its title, without the full stop of a sentence. */
function toTitle({ fields, id }: Item): string {
	const title = collapseBlanks(toComparableText(fields.get('title')?.value) ?? '');
	return `${id} ${title.replace(/[\s.,;:!]+$/, '')}`.trimEnd();
}

function findSectionAt({ sections }: Worksheet, { offset }: BodyLine): Section | undefined {
	return sections.filter(({ range }) => range.start < offset).at(-1);
}

interface HeadingParts {
	readonly title: string;
	readonly hashes: string;
	/** Below the heading. */
	readonly lines: readonly string[];
	readonly documentation: Completion['documentation'];
}

function toHeading(line: BodyLine, { documentation, hashes, lines, title }: HeadingParts): Completion {
	const heading = `${hashes} ${title}`;
	return {
		label: heading,
		sort: 'section',
		documentation,
		range: { start: line.start, end: line.offset + line.after.trimEnd().length },
		snippet: escapeSnippet([heading, ...lines].join('\n')),
		filter: heading,
	};
}
