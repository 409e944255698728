import { message } from '../../message';
import type { Rule } from '../../rule';
import { findDate } from '../../worksheet';
import { mendPeriod } from './mendPeriod';

/**
 * `end` is not after `start`. Every figure about the period would be wrong.
 *
 * @flagged
 * start: 2026-09-01
 * end: «2026-08-31»
 *
 * @flagged
 * start: 2027-09-01
 * end: «"2027-03-31"»
 * ---
 * - [ ] Draft two pages. Due: 2026-12-11
 *
 * @flagged
 * start: 2026-09-01
 * end: «2026-09-01»
 *
 * @fixed
 * start: 2026-08-31
 * end: 2026-09-01
 */
export const endBeforeStart: Rule = {
	code: 'end-before-start',
	description: '`end` is not after `start`',
	severity: 'error',
	check({ worksheet }, report) {
		const start = findDate(worksheet, 'start');
		const end = findDate(worksheet, 'end');
		if (start && end && end.date <= start.date) {
			report({
				range: end.range,
				message: message('Unexpected end `{0}`, expected a day after the start `{1}`', end.date, start.date),
				related: [{ range: start.range, message: message('The period starts here') }],
				fixes: mendPeriod(worksheet, start, end),
			});
		}
	},
};
