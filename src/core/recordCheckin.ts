import type { CalendarDate } from './dates';
import { message } from './message';
import type { Message } from './message';
import { parseWorksheet } from './parseWorksheet';
import { applyEdits } from './range';
import type { TextEdit } from './range';
import { getCheckinEdits } from './rhythm';
import { findDate } from './worksheet';
import type { Worksheet } from './worksheet';

/** A check-in that was noted. */
export interface RecordedCheckin {
	readonly edits: readonly TextEdit[];
	/** Where the writing starts in the text with the edits: at the first answer of the entry, if the kind keeps a log. */
	readonly cursor: number;
	/** The day of the next check-in, by the rhythm. */
	readonly next: CalendarDate;
}

const unreadable = message('The lines between the two `---` cannot be read, so nothing is changed; mend them first');
const unsafe = message(
	'A block of code or a comment is open in the text, so an entry would become part of it; close that block first',
);

/**
 * Notes a check-in of today: `last_checkin`, `next_checkin` by the rhythm, and an entry from its skeleton where the log
 * has none of that day. The result is read before anybody gets it.
 */
export function recordCheckin(
	worksheet: Worksheet,
	today: CalendarDate,
): RecordedCheckin | { readonly refusal: Message } {
	const { kind, kinds, problem, text } = worksheet;
	if (problem || !kind) {
		return { refusal: unreadable };
	}
	const { edits, next } = getCheckinEdits({ worksheet, kind, today });
	const result = parseWorksheet(applyEdits(text, edits), kinds);
	const keepsLog = kind.sections.some(({ log }) => log === 'checkin');
	const entry = result?.entries.find(({ date, section }) => section.spec?.log === 'checkin' && date === today);
	const isNoted = result && !result.problem && findDate(result, 'last_checkin')?.date === today && (entry || !keepsLog);
	if (!isNoted) {
		return { refusal: unsafe };
	}
	const cursor = entry ? findAnswer(result.text, entry.content.start, entry.content.end) : result.frontmatter.bodyStart;
	return { edits, cursor, next };
}

/** Behind the first question that nobody has answered, else behind the entry. */
function findAnswer(text: string, start: number, end: number): number {
	const question = /^[ \t]*- [^\r\n:]*:(?=[ \t]*$)/m.exec(text.slice(start, end));
	return question ? start + question.index + question[0].length : end;
}
