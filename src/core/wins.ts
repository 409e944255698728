import { appendToSection, getNewSectionLines, insertLinesAfter } from './bodyEdits';
import { isCalendarDate } from './dates';
import type { CalendarDate } from './dates';
import type { Kind, SectionSpec } from './kind';
import { questions } from './questions';
import type { TextEdit } from './range';
import { containsRange } from './range';
import type { RuleContext } from './rule';
import { getColumnUses } from './sectionRows';
import type { Section, Worksheet } from './worksheet';

/** What a worksheet celebrates. */
export interface Wins {
	/** The kind's section for it. */
	readonly spec: SectionSpec;
	/** The section, where the worksheet has it. */
	readonly section?: Section;
	/** The days that it names, up to today, in order. */
	readonly dates: readonly CalendarDate[];
	/** Something is celebrated, and nobody wrote when. */
	readonly isUndated: boolean;
	/** The words in it; ids are words. */
	readonly words: ReadonlySet<string>;
}

/** What is celebrated up to today; `undefined` where the kind has no place for it. */
export function readWins(worksheet: Worksheet, { sections }: Kind, today: CalendarDate): Wins | undefined {
	const spec = sections.find(({ purpose }) => purpose === 'wins');
	if (!spec) {
		return undefined;
	}
	const section = worksheet.sections.find(candidate => candidate.spec === spec);
	const source = section && !section.isEmpty ? worksheet.text.slice(section.content.start, section.content.end) : '';
	const text = source.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
	const dates = [...text.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)].map(([date]) => date).filter(isCalendarDate);
	const isTable = worksheet.blocks.tables.some(({ range }) => section && containsRange(section.range, range));
	return {
		spec,
		...(section && { section }),
		dates: dates.filter(date => date <= today).sort(),
		isUndated: text.trim() !== '' && dates.length === 0 && !isTable,
		words: new Set(text.match(/[\p{L}\p{N}_-]+/gu) ?? []),
	};
}

/** Adds a win of today with a question to answer, for a milestone where its id is given. */
export function addWin(
	{ worksheet, kind, today }: RuleContext,
	{ section, spec }: Wins,
	id?: string,
): readonly TextEdit[] {
	const words = id === undefined || id === '' ? questions.win : `${id} ${questions.win}`;
	const table = worksheet.blocks.tables.find(({ range }) => section && containsRange(section.range, range));
	const uses = table && spec.columns ? getColumnUses(table.header, spec.columns) : [];
	if (table && uses.includes('date') && uses.includes('what')) {
		const known = new Map([
			[uses.indexOf('date'), today],
			[uses.indexOf('what'), words],
		]);
		const cells = uses.map((_use, index) => (known.has(index) ? ` ${known.get(index)} ` : ' '));
		return insertLinesAfter(worksheet, table.range.end, [`|${cells.join('|')}|`]);
	}
	const line = `- ${today}: ${words}`;
	return section || spec.table.length === 0
		? appendToSection(worksheet, kind, spec, [line])
		: appendToSection(worksheet, kind, spec, [...getNewSectionLines(spec), '', line]);
}
