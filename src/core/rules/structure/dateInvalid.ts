import { readForeignDate } from '../../dates';
import { message, shorten } from '../../message';
import type { Rule } from '../../rule';
import { findWrongDates } from './writtenDates';

/**
 * A date in another notation, or of a day that does not exist. `03/04` is read differently by different people, and what
 * cannot be read reminds nobody.
 *
 * @flagged
 * start: «2026/9/1»
 * end: «"31 March 2027"»
 * last_checkin: «2026-02-30»
 * next_checkin: «20261211»
 *
 * @flagged
 * goals: [{ id: G1, title: Write a strategy for Returns, due: «03/04/2027» }]
 * ---
 * - [ ] (people) 🎯 Ask a principal PM. Owner: Ada. Due: «29.1.2027»
 *
 * ## Evidence
 *
 * | ID | Date | What happened |
 * | --- | --- | --- |
 * | E1 | «2026-10-16T09:00» | First draft |
 * | E2 | | Second draft |
 *
 * ## Reviews
 *
 * ### «2026-11-31»
 *
 * @fixed
 * start: 2026-09-01
 * end: '2027-03-31'
 */
export const dateInvalid: Rule = {
	code: 'date-invalid',
	description: 'a date is not `YYYY-MM-DD`, or there is no such day',
	severity: 'error',
	check({ worksheet }, report) {
		for (const { written, range, change } of findWrongDates(worksheet)) {
			const readings = readForeignDate(written.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
			const [date] = readings.length === 1 ? readings : [];
			const edits = date === undefined ? [] : change(date);
			const found = /^\d{4}-\d{2}-\d{2}$/.test(written)
				? message('Unexpected date `{0}`, expected a day that exists; check the month and the day', written)
				: message('Unexpected date `{0}`, expected `YYYY-MM-DD`, which everybody reads alike', shorten(written));
			report({
				range,
				message: found,
				fixes: date === undefined || edits.length === 0 ? [] : [{ title: message('Change to {0}', date), edits }],
			});
		}
	},
};
