import { trimRange } from './blocks';
import { at } from './edits';
import type { EntryLines } from './kind';
import { collapseBlanks, hasLetterOrDigit } from './oneLine';
import { getProse } from './prose';
import { moveRange } from './range';
import type { OffsetRange, TextEdit } from './range';
import type { LogEntry, Worksheet } from './worksheet';

/** A line of an entry such as `- Told back on: 2026-11-03`. */
export interface EntryLine {
	/** The words before the colon. */
	readonly name: string;
	readonly nameRange: OffsetRange;
	/** What stands after it, with the lines below that are indented as part of it. */
	readonly text: string;
	/** Empty, right after the colon, where nothing does. */
	readonly range: OffsetRange;
}

/** Entries whose section asks for a line, with that line where it is written. */
export interface AskedEntry {
	readonly entry: LogEntry;
	readonly names: readonly string[];
	readonly line: EntryLine | undefined;
	/** What the entry says, as long as in the file and without code and comments. */
	readonly prose: string;
}

const lineStart = /^([ \t]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?[*_]{0,2})([^:|\r\n*_]{1,60})[*_]{0,2}:[*_]{0,2}/;

/** The entries of all sections that ask for a line of a sort. */
export function findAskedEntries(worksheet: Worksheet, sort: keyof EntryLines): readonly AskedEntry[] {
	const asked = worksheet.entries.flatMap(entry => {
		const names = entry.section.spec?.entryLines?.[sort] ?? [];
		return names.length > 0 ? [{ entry, names }] : [];
	});
	const prose = asked.length > 0 ? getProse(worksheet) : '';
	return asked.map(({ entry, names }) => {
		const own = prose.slice(entry.content.start, entry.content.end);
		return { entry, names, line: findLine(own, entry.content.start, names), prose: own };
	});
}

/** The line of the first name that says something, else the first that is there. */
function findLine(prose: string, offset: number, names: readonly string[]): EntryLine | undefined {
	const lines = readLines(prose, offset);
	const named = names.flatMap(name => lines.filter(line => line.name.toLowerCase() === name.toLowerCase()));
	return named.find(({ text }) => saysSomething(text)) ?? named[0];
}

function readLines(prose: string, offset: number): readonly EntryLine[] {
	const found: EntryLine[] = [];
	let start = 0;
	for (const line of prose.split(/(?<=\n)/)) {
		const [all = '', lead = '', name = ''] = lineStart.exec(line) ?? [];
		if (all !== '') {
			const nameRange = trimRange(prose, { start: start + lead.length, end: start + lead.length + name.length });
			const value = trimRange(prose, { start: start + all.length, end: findEnd(prose, start, line) });
			const range = value.start < value.end ? value : at(start + all.length);
			found.push({
				name: collapseBlanks(name),
				nameRange: moveRange(nameRange, offset),
				text: prose.slice(range.start, range.end),
				range: moveRange(range, offset),
			});
		}
		start += line.length;
	}
	return found;
}

/** Where the lines end that are indented deeper than the one that begins at `start`. */
function findEnd(prose: string, start: number, line: string): number {
	const indentation = line.search(/[^ \t]/);
	let end = start + line.length;
	for (const next of prose.slice(end).split(/(?<=\n)/)) {
		if (next.trim() === '' || next.search(/[^ \t]/) <= indentation) {
			break;
		}
		end += next.length;
	}
	return end;
}

const noAnswer =
	/^\W*(?:no|none|(?:none|nothing|nobody|not|not told|not done) yet|not told|not done|(?:still )?open|pending|later|tbd|todo)\W*$/iu;

/** Whether words are an answer: not blank, no dash, and no note that the answer is still to come. */
export function saysSomething(text: string): boolean {
	return hasLetterOrDigit(text) && !noAnswer.test(text);
}

/** Puts words behind the colon of a line, before what is written there. */
export function answerLine({ text }: Worksheet, { range }: EntryLine, words: string): TextEdit {
	const lead = /\s/.test(text.charAt(range.start - 1)) ? '' : ' ';
	const tail = range.start < range.end ? ' ' : '';
	return { range: at(range.start), newText: `${lead}${words}${tail}` };
}
