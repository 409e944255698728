import { addMonths } from '../../dates';
import { setRootKey } from '../../itemEdits';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { findDate } from '../../worksheet';

/**
 * The period is longer than a year: interest drops. Close it with a good talk, and start anew if both want to.
 *
 * @flagged
 * @kind mentorship-goal
 * start: 2026-09-15
 * end: «2027-09-16»
 *
 * @fixed
 * @kind mentorship-goal
 * start: 2026-09-15
 * end: 2027-09-15
 */
export const tooLong: Rule = {
	code: 'too-long',
	description: 'a mentorship of more than 12 months',
	severity: 'information',
	check({ worksheet, kind }, report) {
		const start = findDate(worksheet, 'start');
		const end = findDate(worksheet, 'end');
		if (!start || !end || kind.longestMonths === undefined) {
			return;
		}
		const latest = addMonths(start.date, kind.longestMonths);
		if (end.date <= latest) {
			return;
		}
		report({
			range: end.range,
			message: message(
				'This period is longer than {0} months, and interest drops by then; end it by {1}, and start anew if you both want to',
				kind.longestMonths,
				latest,
			),
			related: [{ range: start.range, message: message('The period starts here') }],
			fixes: [{ title: message('Set the end to {0}', latest), edits: setRootKey(worksheet, kind, 'end', latest) }],
		});
	},
};
