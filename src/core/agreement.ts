import type { Table } from './blocks';
import { appendToSection, findSection, insertBlock, insertLinesAfter } from './bodyEdits';
import { at } from './edits';
import type { Kind, SectionSpec } from './kind';
import { blankComments } from './prose';
import { questions } from './questions';
import type { TextEdit } from './range';
import { containsRange } from './range';
import type { Section, Worksheet } from './worksheet';

/** Something that an agreement between two people should have a line on. */
export interface AgreementTopic {
	/** Words by which such a line is known. */
	readonly words: RegExp;
	/** What a new line on it is called, and asks, where the kind's own data has no such row and question. */
	readonly title: string;
	readonly question: string;
}

/** What stays between the two. */
export const confidentiality: AgreementTopic = {
	words:
		/\bconfiden|\bbetween (?:us|you|both|the two|ourselves)\b|\bprivate(?:ly)?\b|\bprivacy\b|\bsecre|\bdiscre|\bstays?\b/i,
	title: 'What stays between us',
	question: questions.confidentiality,
};

/** How it may end before its time. */
export const ending: AgreementTopic = {
	words:
		/\bend(?:s|ed|ing|ings)?\b|\bstop|\bclos(?:e|es|ed|ing|ure)\b|\b(?:does|do|is|are)(?:n[o'’]t| not) work|\bpart ways\b|\bquit|\bgoodbye\b/i,
	title: 'If it does not work',
	question: questions.ending,
};

/** What one person in two roles keeps apart. */
export const limits: AgreementTopic = {
	words: /\blimits?\b|\b(?:both|two) roles\b|\bmentor and (?:line )?manager\b|\bmanager and mentor\b/i,
	title: 'Limits of both roles',
	question: questions.limits,
};

/** What new lines of the kind's agreement ask; none where the kind has no agreement. */
export function getAgreementQuestions(kind: Kind): readonly string[] {
	const spec = findAgreementSpec(kind);
	return spec ? [confidentiality, ending, limits].map(topic => getQuestion(spec, topic)) : [];
}

/** The section that holds the kind's agreement, where the kind has one and the worksheet too. */
export function findAgreement(worksheet: Worksheet, kind: Kind): Section | undefined {
	return kind.agreement && findSection(worksheet, kind.agreement.section);
}

/** Whether a section says something on a topic: a line with one of its words, where an answer to it is not still to come. */
export function hasLineOn(worksheet: Worksheet, section: Section | undefined, topic: AgreementTopic): boolean {
	return findLinesOn(worksheet, section, topic).some(({ isAnswered }) => isAnswered);
}

interface AgreementLine {
	/** Where its words end. */
	readonly end: number;
	/** Whether more stands there than what it is about. */
	readonly isAnswered: boolean;
}

function findLinesOn({ text }: Worksheet, section: Section | undefined, { words }: AgreementTopic): AgreementLine[] {
	const { start, end } = section?.content ?? at(0);
	const said = blankComments(text.slice(start, end));
	const lines = [...said.matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== '');
	return lines.flatMap(({ 0: line, index }, place) =>
		words.test(line)
			? [{ end: start + index + line.trimEnd().length, isAnswered: isAnswered(line, lines[place + 1]?.[0] ?? '- ') }]
			: [],
	);
}

/** A row needs a second cell; a point of a list that ends in a colon, something below it. */
function isAnswered(line: string, next: string): boolean {
	if (line.trimStart().startsWith('|')) {
		return countCells(line) > 1;
	}
	const isNextPoint = /^\s*(?:[-*+]|\d{1,9}[.)]|#{1,6})\s/.test(next) && next.search(/\S/) <= line.search(/\S/);
	return !isNextPoint || !/^\s*[-*+]\s.*:[*_\s]*$/.test(line);
}

/** Adds a line with a question on each topic; the section is made where it is missing, with all that the kind proposes. */
export function addAgreementLines(
	worksheet: Worksheet,
	kind: Kind,
	topics: readonly AgreementTopic[],
): readonly TextEdit[] {
	const spec = findAgreementSpec(kind);
	if (spec === undefined || topics.length === 0) {
		return [];
	}
	const section = findAgreement(worksheet, kind);
	const table = worksheet.blocks.tables.find(({ range }) => section && containsRange(section.range, range));
	if (table) {
		return topics.flatMap(topic => addToTable(worksheet, spec, table, topic));
	}
	return section && !section.isEmpty
		? addToText(worksheet, spec, section, topics)
		: appendToSection(worksheet, kind, spec, getSkeleton(spec, topics));
}

/** In the line that waits for an answer, else in a line of its own. */
function addToText(
	worksheet: Worksheet,
	spec: SectionSpec,
	section: Section,
	topics: readonly AgreementTopic[],
): readonly TextEdit[] {
	const waiting = new Map(topics.map(topic => [topic, findLinesOn(worksheet, section, topic).at(0)]));
	const answers = topics.flatMap(topic => {
		const line = waiting.get(topic);
		return line ? [{ range: at(line.end), newText: ` ${getQuestion(spec, topic)}` }] : [];
	});
	const lines = topics
		.filter(topic => !waiting.get(topic))
		.map(topic => `- ${getTitle(spec, topic)}: ${getQuestion(spec, topic)}`);
	return [...answers, ...(lines.length > 0 ? insertBlock(worksheet, section.range.end, lines) : [])];
}

/** In the row that waits for an answer, else in a row of its own. */
function addToTable(worksheet: Worksheet, spec: SectionSpec, table: Table, topic: AgreementTopic): readonly TextEdit[] {
	const waiting = table.rows.find(({ cells }) => cells.length > 1 && topic.words.test(cells[0]?.text ?? ''));
	const cell = waiting?.cells.slice(1).every(candidate => candidate.text === '') ? waiting.cells[1] : undefined;
	const question = getQuestion(spec, topic);
	if (cell) {
		return [{ range: at(cell.range.start), newText: `${question} ` }];
	}
	const rest = ' |'.repeat(Math.max(0, table.header.cells.length - 2));
	const row = `| ${getTitle(spec, topic)} | ${question} |${rest}`;
	return insertLinesAfter(worksheet, table.range.end, [row]);
}

/** The kind's own rows, with a question in those that are about a topic. */
function getSkeleton(spec: SectionSpec, topics: readonly AgreementTopic[]): readonly string[] {
	const rows = (spec.entry ?? '')
		.trimEnd()
		.split('\n')
		.filter(line => line !== '');
	const lines = rows.map(row => {
		const topic = topics.find(({ words }) => words.test(row) && countCells(row) === 1);
		return topic ? row.replace(/\|\s*\|\s*$/, `| ${getQuestion(spec, topic)} |`) : row;
	});
	const isTable = lines.length > 1 && lines.every(line => line.startsWith('|'));
	const missing = topics.filter(topic => !lines.some(line => topic.words.test(line)));
	return [
		...lines,
		...missing.map(topic => {
			const [title, question] = [getTitle(spec, topic), getQuestion(spec, topic)];
			return isTable ? `| ${title} | ${question} |` : `- ${title}: ${question}`;
		}),
	];
}

function findAgreementSpec({ agreement, sections }: Kind): SectionSpec | undefined {
	return agreement && sections.find(({ title }) => title === agreement.section);
}

function getTitle({ entry }: SectionSpec, { words, title }: AgreementTopic): string {
	const row = entry?.split('\n').find(line => line.startsWith('|') && words.test(line));
	return row?.split('|')[1]?.trim() ?? title;
}

function getQuestion({ prompts }: SectionSpec, { words, question }: AgreementTopic): string {
	return prompts.find(prompt => words.test(prompt) && !prompt.includes('|')) ?? question;
}

function countCells(line: string): number {
	return line.split('|').filter(cell => cell.trim() !== '').length;
}
