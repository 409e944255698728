import { addMonths } from '../../dates';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { findPeriod, getDues, getSameDays } from './dues';

/**
 * Something is due before the worksheet starts. It cannot be met any more; as a rule the year is a slip of the pen.
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     due: «2026-01-29»
 *
 * @flagged
 * goals: [{ id: G1, title: Write a strategy for Returns, due: "2027-01-29" }]
 * ---
 * # 📈 Ada Park
 *
 * - [x] (experience) Draft two pages. Owner: Ada. Due: «2025-12-11»
 *
 * @fixed
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     due: 2027-01-29
 */
export const dueBeforeStart: Rule = {
	code: 'due-before-start',
	description: 'something is due before the worksheet starts',
	severity: 'error',
	check({ worksheet }, report) {
		const { start, end } = findPeriod(worksheet);
		if (!start) {
			return;
		}
		const last = end?.date ?? addMonths(start.date, 12);
		for (const due of getDues(worksheet, date => date < start.date)) {
			report({
				range: due.range,
				message: message(
					'Unexpected due date `{0}`, expected one from the start `{1}` on; perhaps the year is another one',
					due.date,
					start.date,
				),
				related: [{ range: start.range, message: message('The period starts here') }],
				fixes: getSameDays(due.date, start.date, last).map(date => ({
					title: message('Change to {0}', date),
					edits: due.change(date),
				})),
			});
		}
	},
};
