import { trimRange } from './blocks';
import { at } from './edits';
import { hasLetterOrDigit } from './oneLine';
import { blankComments } from './prose';
import { moveRange } from './range';
import type { OffsetRange } from './range';
import type { LogEntry, Worksheet } from './worksheet';

/** A line of an entry that opens with what it is about, such as `- Situation: the demo`. */
export interface LabelledLine {
	/** What stands before the colon, without marks around it. */
	readonly label: string;
	/** What is said on it: the rest of the line, and the lines below up to the next label. */
	readonly words: string;
	/** Where the words stand; empty, behind the colon, where nothing is said. */
	readonly wordsRange: OffsetRange;
	/** The blanks and the list marker that the line begins with. */
	readonly lead: string;
	/** From the label to the colon. */
	readonly labelRange: OffsetRange;
}

/** What an entry says below its heading. */
export interface EntryText {
	readonly lines: readonly LabelledLine[];
	/** Whether no word is said in it yet, beside labels and comments: it is laid out to be written. Dates come with that. */
	readonly isLaidOut: boolean;
}

const labelLine =
	/^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|#{4,6}[ \t]+)?)(?:[*_]{1,3})?(\p{L}[^:*\r\n|]{0,60}?)(?:[*_]{1,3})?:(?:[*_]{1,3})?(?=\s|$)/gmu;

/** Reads the labelled lines of an entry; comments say nothing. */
export function readEntryText({ text }: Worksheet, { content }: LogEntry): EntryText {
	const source = blankComments(text.slice(content.start, content.end));
	const found = [...source.matchAll(labelLine)];
	const lines = found.map((match, index): LabelledLine => {
		const [whole, lead = '', label = ''] = match;
		const after = match.index + whole.length;
		const said = trimRange(source, { start: after, end: found[index + 1]?.index ?? source.length });
		const isSaid = hasLetterOrDigit(source.slice(said.start, said.end));
		const range = isSaid ? said : at(after);
		return {
			label: label.trim(),
			words: source.slice(range.start, range.end).trim(),
			wordsRange: moveRange(range, content.start),
			lead,
			labelRange: moveRange({ start: match.index + lead.length, end: after }, content.start),
		};
	});
	const opening = source.slice(0, found[0]?.index ?? source.length);
	return { lines, isLaidOut: ![opening, ...lines.map(({ words }) => words)].some(words => /\p{L}/u.test(words)) };
}

/** Where the words of an entry's heading stand, with its date. */
export function getEntryTitleRange({ text }: Worksheet, { dateRange, headingRange }: LogEntry): OffsetRange {
	const title = text
		.slice(dateRange.start, headingRange.end)
		.trimEnd()
		.replace(/[ \t]+#+$/, '');
	return { start: dateRange.start, end: dateRange.start + title.length };
}
