import { addMonths } from '../../dates';
import { replaceWord } from '../../edits';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { findField } from '../../worksheet';
import { findPeriod } from './dues';

/**
 * The period is over and the worksheet is still active. An ending that nobody marks is how plans fade.
 *
 * @flagged
 * end: «2026-11-19»
 *
 * @flagged
 * status: "active"
 * start: 2024-09-01
 * end: «'2025-03-31'»
 *
 * @fixed
 * end: 2026-11-20
 */
export const activePastEnd: Rule = {
	code: 'active-past-end',
	description: 'an active worksheet whose `end` has passed',
	severity: 'warning',
	pausable: true,
	check({ worksheet, kind, today }, report) {
		const { end } = findPeriod(worksheet);
		const status = findField(worksheet, 'status');
		if (!end || !status || end.date >= today || worksheet.status !== 'active') {
			return;
		}
		const months = kind.defaults.months;
		const later = addMonths(end.date, months);
		const extended = later > today ? later : addMonths(today, months);
		report({
			range: end.range,
			message: message(
				'Unexpected end `{0}` in the past while the status is `active`; close the worksheet, or agree on a new end',
				end.date,
			),
			related: [{ range: status.target, message: message('The status') }],
			fixes: [
				{ title: message('Close the worksheet'), edits: replaceWord(worksheet.text, status.target, 'closed') },
				{ title: message('Extend to {0}', extended), edits: replaceWord(worksheet.text, end.range, extended) },
			],
		});
	},
};
