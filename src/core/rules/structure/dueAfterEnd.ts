import { replaceWord } from '../../edits';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { findPeriod, getDues } from './dues';

/**
 * Something is due after the worksheet ends. The last review would come too early to see it.
 *
 * @flagged
 * end: 2027-03-31
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     due: «2027-04-30»
 *
 * @flagged
 * end: '2027-03-31'
 * ---
 * - [ ] (support) Put the strategy on the agenda. Owner: Sam. Due: «2027-04-30»
 *
 * @fixed
 * end: 2027-03-31
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     due: 2027-03-31
 */
export const dueAfterEnd: Rule = {
	code: 'due-after-end',
	description: 'something is due after the worksheet ends',
	severity: 'warning',
	check({ worksheet }, report) {
		const { end } = findPeriod(worksheet);
		if (!end) {
			return;
		}
		for (const due of getDues(worksheet, date => date > end.date)) {
			report({
				range: due.range,
				message: message(
					'Unexpected due date `{0}`, expected one up to the end `{1}`, so that the last review can look at it',
					due.date,
					end.date,
				),
				related: [{ range: end.range, message: message('The period ends here') }],
				fixes: [
					{ title: message('Move it to the end, {0}', end.date), edits: due.change(end.date) },
					{
						title: message('Move the end to {0}', due.date),
						edits: replaceWord(worksheet.text, end.range, due.date),
					},
				],
			});
		}
	},
};
