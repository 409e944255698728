import { addDays, isCalendarDate } from '../../dates';
import { message } from '../../message';
import { questions } from '../../questions';
import type { Rule } from '../../rule';
import { getRowTarget, getSectionRows, isUnsaid, setCell } from '../../sectionRows';

/** Long enough to have written a line, and short enough to be remembered. */
const days = 14;

/**
 * Somebody was met more than two weeks ago and no follow-up is noted: a word of thanks, or the next step.
 *
 * @flagged
 * @kind mentorship-goal
 * ---
 * ## Network
 *
 * | Date | Person | Both agreed first | Follow-up |
 * | --- | --- | --- | --- |
 * | 2026-11-05 | «Research lead» | yes | |
 *
 * @fixed
 * @kind mentorship-goal
 * ---
 * ## Network
 *
 * | Date | Person | Both agreed first | Follow-up |
 * | --- | --- | --- | --- |
 * | 2026-11-05 | Research lead | yes | Thank-you sent |
 * | 2026-11-06 | Sales lead | yes | |
 * | | Somebody who knows pricing | | |
 */
export const contactNoFollowUp: Rule = {
	code: 'contact-no-follow-up',
	description: 'a contact is older than 14 days and has no follow-up',
	severity: 'hint',
	pausable: true,
	check({ worksheet, today }, report) {
		for (const row of getSectionRows(worksheet, ['date', 'followUp'])) {
			const date = row.cells.get('date')?.text ?? '';
			const followUp = row.cells.get('followUp');
			if (!followUp || !isUnsaid(followUp) || !isCalendarDate(date) || date >= addDays(today, -days)) {
				continue;
			}
			report({
				range: getRowTarget(row, followUp),
				message: message('You met on {0} and no follow-up is noted; a word of thanks is enough', date),
				fixes: [{ title: message('Insert a question to answer'), edits: [setCell(followUp, questions.followUp)] }],
			});
		}
	},
};
