import { trimRange } from './blocks';
import { at, endOfLine, startOfLine } from './edits';
import type { Kind, SectionSpec } from './kind';
import { takePlaceOfQuestion } from './ownQuestions';
import type { TextEdit } from './range';
import type { Section, Worksheet } from './worksheet';

/** The standard section of a title, where the worksheet has it. */
export function findSection(worksheet: Worksheet, title: string): Section | undefined {
	return worksheet.sections.find(section => section.spec?.title === title);
}

/** The section of the kind whose dated entries are of a sort; absent where the kind keeps no such log. */
export function findLog(kind: Kind, log: 'checkin' | 'feedback'): SectionSpec | undefined {
	return kind.sections.find(section => section.log === log);
}

/**
 * Adds Markdown lines at the end of a standard section, after a blank line, or in the place of the kind's own question. A
 * section that is missing is made, in its place among the others. Lines come without line endings.
 */
export function appendToSection(
	worksheet: Worksheet,
	kind: Kind,
	spec: SectionSpec,
	lines: readonly string[],
): readonly TextEdit[] {
	const section = worksheet.sections.find(candidate => candidate.spec === spec);
	return section ? fillIn(worksheet, section.range.end, lines) : insertSection(worksheet, kind, spec, lines);
}

/** Adds Markdown lines below the line that `offset` is in, with nothing between: one more list item or table row. */
export function insertLinesAfter(worksheet: Worksheet, offset: number, lines: readonly string[]): readonly TextEdit[] {
	const newText = lines.map(line => worksheet.eol + line).join('');
	return [{ range: at(endOfLine(worksheet.text, offset)), newText }];
}

/** Adds Markdown lines below the last words before `offset`, as a block of their own with blank lines around it. */
export function insertBlock(worksheet: Worksheet, offset: number, lines: readonly string[]): readonly TextEdit[] {
	const { eol, text } = worksheet;
	const end = endOfLine(text, trimRange(text, { start: 0, end: offset }).end);
	const isBeforeBlank = /^(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(text.slice(end));
	return [{ range: at(end), newText: `${eol}${eol}${lines.join(eol)}${isBeforeBlank ? '' : eol}` }];
}

/** The same as {@link insertBlock}; the kind's own question, if nothing else is there, makes room for the lines. */
export function fillIn(worksheet: Worksheet, offset: number, lines: readonly string[]): readonly TextEdit[] {
	return takePlaceOfQuestion(worksheet, insertBlock(worksheet, offset, lines));
}

/** Makes a standard section with its heading, and `lines` in it, in its place among the sections that are there. */
export function insertSection(
	worksheet: Worksheet,
	kind: Kind,
	spec: SectionSpec,
	lines: readonly string[] = getNewSectionLines(spec),
): readonly TextEdit[] {
	const rank = (section: Section): number => (section.spec ? kind.sections.indexOf(section.spec) : -1);
	const wanted = kind.sections.indexOf(spec);
	const before = worksheet.sections.filter(section => section.spec && rank(section) < wanted).at(-1);
	const block = [`## ${spec.title}`, ...(lines.length > 0 ? ['', ...lines] : [])];
	if (before) {
		return insertBlock(worksheet, before.range.end, block);
	}
	const next = worksheet.sections.find(section => rank(section) > wanted);
	if (next) {
		const start = startOfLine(worksheet.text, next.range.start);
		const isBelowBlank = worksheet.text.slice(startOfLine(worksheet.text, start - 1), start).trim() === '';
		return [{ range: at(start), newText: [...(isBelowBlank ? [] : ['']), ...block, '', ''].join(worksheet.eol) }];
	}
	return insertBlock(worksheet, worksheet.text.trimEnd().length, block);
}

/** What a new section starts with: its table's header, or its first question as a comment. */
export function getNewSectionLines({ table, prompts }: SectionSpec): readonly string[] {
	if (table.length > 0) {
		return [`| ${table.join(' | ')} |`, `|${' --- |'.repeat(table.length)}`];
	}
	return prompts[0] === undefined ? [] : [`<!-- ${prompts[0]} -->`];
}
