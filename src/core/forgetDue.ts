import { findMarked } from './findMarked';
import { containsRange, moveRange } from './range';
import type { OffsetRange, TextEdit } from './range';

const dueWord = /[ \t]*[*_~`]*(?:\(due|due[*_~`]*:|by|📅\ufe0f?)[*_~`]*[ \t]*[*_~`[]*$/iu;

/** Enough for a word that names a date, with blanks and marks; a run of thousands is searched in vain. */
const longestWord = 40;

/** A mark of Markdown and the one that it belongs to. */
interface Mark {
	readonly range: OffsetRange;
	readonly partner: OffsetRange;
}

/** Takes the words out of a task that name its day, and the marks of Markdown that would be left around nothing. */
export function forgetDue(text: string, { end, start }: OffsetRange, within: OffsetRange): TextEdit {
	const marks = findMarks(text, within);
	const word = dueWord.exec(text.slice(Math.max(within.start, start - longestWord), start))?.[0] ?? '';
	const afterDate = skipClosing(text, end, marks);
	const isInBrackets = word.includes('(') && text.charAt(afterDate) === ')';
	const range = {
		start: start - word.length,
		end: isInBrackets ? skipClosing(text, afterDate + 1, marks) : afterDate,
	};
	const kept = marks.filter(mark => containsRange(range, mark.range) && !containsRange(range, mark.partner));
	return { range, newText: kept.map(mark => text.slice(mark.range.start, mark.range.end)).join('') };
}

function findMarks(text: string, { end, start }: OffsetRange): readonly Mark[] {
	const marks = findMarked(text.slice(start, end)).flatMap(marked => {
		const [opening, closing] = [moveRange(marked.opening, start), moveRange(marked.closing, start)];
		return [
			{ range: opening, partner: closing },
			{ range: closing, partner: opening },
		];
	});
	return marks.sort((a, b) => a.range.start - b.range.start);
}

/** Where the marks end that close right after the date, and the brackets of a link of notes, `[[2026-12-11]]`. */
function skipClosing(text: string, from: number, marks: readonly Mark[]): number {
	const end = marks.reduce((to, { partner, range }) => {
		return range.start === to && partner.start < from ? range.end : to;
	}, from);
	return end + (/^\]*/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}
