import type { TableCell, TableRow } from './blocks';
import { appendToSection, findLog } from './bodyEdits';
import { getColumnName } from './columns';
import { at, endOfLine, startOfLine } from './edits';
import type { SectionSpec } from './kind';
import { hasLetterOrDigit } from './oneLine';
import { getProse } from './prose';
import { questions } from './questions';
import type { TextEdit } from './range';
import { isCalled } from './ratings';
import type { Subject } from './ratings';
import type { RuleContext } from './rule';
import type { Rating, Worksheet } from './worksheet';

const talkWord = /\btalk(?:s|ed|ing)?\b/i;
const question = questions.talk;

/**
 * Tells of which subjects the two sides have noted that they talk: in the cell of a column such as "What we talked
 * about", or in a line of text that names the subject and holds the word "talk". A row that shows other ratings than those
 * of today was about another talk.
 */
export function createTalkFinder(worksheet: Worksheet): (subject: Subject, rating: Rating) => boolean {
	let cells: readonly TalkCell[] | undefined;
	let lines: string | undefined;
	return (subject, rating) => {
		cells ??= findTalkCells(worksheet);
		const written = cells.some(({ name, cell, row }) => {
			return cell.text !== '' && isCalled(subject, name) && !isOutdated(row, rating);
		});
		return written || subject.names.some(name => mentions((lines ??= findTalkLines(worksheet)), name));
	};
}

/** Adds the question to talk about: in the table's cell that waits for it, else as a line in the section it belongs to. */
export function insertTalkNote({ worksheet, kind }: RuleContext, subject: Subject): readonly TextEdit[] {
	const empty = findTalkCells(worksheet).find(({ name, cell }) => cell.text === '' && isCalled(subject, name));
	if (empty) {
		return [{ range: at(empty.cell.range.start), newText: `${question} ` }];
	}
	const isAbout = ({ title, aliases }: SectionSpec): boolean =>
		[title, ...aliases].some(name => isCalled(subject, name));
	const spec =
		kind.sections.find(isAbout) ??
		kind.sections.find(({ table }) => table.some(header => talkWord.test(header))) ??
		findLog(kind, 'checkin') ??
		kind.sections[0];
	const line = `- Talk about ${subject.title}: ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
	return spec ? appendToSection(worksheet, kind, spec, [line]) : [];
}

interface TalkCell {
	readonly name: string;
	readonly cell: TableCell;
	/** The texts of its row, by the header's cells in lower case. */
	readonly row: ReadonlyMap<string, string>;
}

/**
 * Whether a row of a table shows a number for a side that rates otherwise by now: then it was about another rating.
 *
 * @param row The texts of its cells, by the names of their columns.
 */
export function isOutdated(row: ReadonlyMap<string, string>, { columns }: Rating): boolean {
	return [...columns].some(([column, { value }]) => {
		const text = row.get(column);
		return value !== undefined && text !== undefined && /^\d+$/.test(text) && Number(text) !== value;
	});
}

/** The texts of a row by the names of their columns. */
export function toTextsByHeader(header: TableRow, cells: readonly TableCell[]): ReadonlyMap<string, string> {
	const names = header.cells.map(getColumnName);
	return new Map(cells.map(({ text }, index) => [names[index] ?? '', text]));
}

/** The cells of talk columns, with what their row is about. */
function findTalkCells({ blocks }: Worksheet): readonly TalkCell[] {
	return blocks.tables.flatMap(({ header, rows }) => {
		const column = header.cells.findIndex(({ text }) => talkWord.test(text));
		return rows.flatMap(({ cells }) => {
			const [first, cell] = [cells[0], column > 0 ? cells[column] : undefined];
			return first && cell ? [{ name: first.text, cell, row: toTextsByHeader(header, cells) }] : [];
		});
	});
}

/** The lines of prose that hold the word, in lower case; those of tables mean something else. */
function findTalkLines(worksheet: Worksheet): string {
	const { blocks, frontmatter, text } = worksheet;
	const word = new RegExp(talkWord, 'gi');
	word.lastIndex = frontmatter.bodyStart;
	const prose = word.test(text) ? getProse(worksheet) : '';
	const lines: string[] = [];
	let next = 0;
	word.lastIndex = 0;
	for (let match = word.exec(prose); match; match = word.exec(prose)) {
		while ((blocks.tables[next]?.range.end ?? Infinity) <= match.index) {
			next++;
		}
		const end = endOfLine(prose, match.index);
		if ((blocks.tables[next]?.range.start ?? Infinity) > match.index) {
			lines.push(prose.slice(startOfLine(prose, match.index), end).toLowerCase());
		}
		word.lastIndex = end;
	}
	return lines.join('\n');
}

/** Whether a text holds a name as words of their own. */
function mentions(text: string, name: string): boolean {
	const isLetter = (character = ''): boolean => hasLetterOrDigit(character);
	for (let index = text.indexOf(name); name !== '' && index !== -1; index = text.indexOf(name, index + 1)) {
		if (!isLetter(text[index - 1]) && !isLetter(text[index + name.length])) {
			return true;
		}
	}
	return false;
}
