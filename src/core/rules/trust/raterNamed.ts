import { endOfLine, startOfLine } from '../../edits';
import { findAskedEntries } from '../../entryLines';
import type { AskedEntry } from '../../entryLines';
import { message } from '../../message';
import { findRaterNames } from '../../raterNames';
import type { OffsetRange, TextEdit } from '../../range';
import type { Rule } from '../../rule';

const anonymous = /\banonym(?:ous(?:ly)?|i[sz]ed|ity)\b(?!\W*:\W*no\b)/i;
const notAnonymous = /\b(?:not|non|nothing|isn['’]t)[ -]anonymous/i;

/**
 * A round that is marked as anonymous tells a name or initials. It breaks the promise that was made to the raters.
 *
 * @flagged
 * @kind manager-review
 * ---
 * ## 360 feedback
 *
 * ### 2026-11-12 anonymous round
 *
 * - Raters per group: team 5, peers 4
 * - Themes: too many meetings; «Ada» said that planning is late; "no time for us" («NH»)
 * - Thanks: to all on 13 November
 *
 * @fixed
 * @kind manager-review
 * ---
 * ## 360 feedback
 *
 * ### 2026-11-12 anonymous round
 *
 * - Themes: too many meetings; somebody said that planning is late. Two said that Sam is hard to reach.
 * - [ ] (people) Ask whether they noticed. Owner: Sam. Due: 2027-01-15
 *
 * ### 2026-11-13
 *
 * - Themes: Ada said that planning is late, and may be named
 */
export const raterNamed: Rule = {
	code: 'rater-named',
	description: 'a name or initials in a feedback round that is marked as anonymous',
	severity: 'warning',
	check({ worksheet, kind }, report) {
		for (const asked of findAskedEntries(worksheet, 'raters')) {
			const prose = getWords(asked);
			const said = getHeading(worksheet.text, asked) + prose;
			const isPromised = anonymous.test(said) && !notAnonymous.test(said);
			for (const { start, end } of isPromised ? findRaterNames(worksheet, kind, prose) : []) {
				const offset = asked.entry.content.start;
				const range = { start: offset + start, end: offset + end };
				const name = worksheet.text.slice(range.start, range.end);
				report({
					range,
					message: message(
						'`{0}` can be known from this round, which is marked as anonymous; write it without names, as it was promised',
						name,
					),
					fixes: [{ title: message('Remove `{0}`', name), edits: [removeName(worksheet.text, range)] }],
				});
			}
		}
	},
};

function getHeading(text: string, { entry: { headingRange } }: AskedEntry): string {
	return `${text.slice(headingRange.start, headingRange.end)}\n`;
}

/** What the entry says, without tasks: whoever does something later is no rater. As long as before. */
function getWords({ prose }: AskedEntry): string {
	return prose.replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][^\r\n]*/gm, task => ' '.repeat(task.length));
}

/** In brackets, or before a colon, a name goes with them; elsewhere the sentence needs somebody. */
function removeName(text: string, { start, end }: OffsetRange): TextEdit {
	const before = text.slice(startOfLine(text, start), start);
	const after = text.slice(end, endOfLine(text, end));
	if (/\($/.test(before) && after.startsWith(')')) {
		return { range: { start: start - (/ \($/.test(before) ? 2 : 1), end: end + 1 }, newText: '' };
	}
	if (after.startsWith(':')) {
		return { range: { start, end: end + (after.startsWith(': ') ? 2 : 1) }, newText: '' };
	}
	const isFirst = /^\s*(?:[-*+]\s+)?$|[.:?!]\s+$/.test(before);
	return { range: { start, end }, newText: isFirst ? 'Somebody' : 'somebody' };
}
