import { setRootKey } from '../../itemEdits';
import { message } from '../../message';
import { computeNextCheckin } from '../../rhythm';
import type { Rule } from '../../rule';
import { findField } from '../../worksheet';

/**
 * No next check-in is planned: without a date there is no review.
 *
 * @flagged
 * «next_checkin»:
 *
 * @flagged
 * next_checkin: (absent)
 * «worksheet: career-development»
 *
 * @fixed
 * next_checkin: 2026-12-04
 */
export const checkinNotPlanned: Rule = {
	code: 'checkin-not-planned',
	description: 'an active worksheet has no `next_checkin`',
	severity: 'warning',
	pausable: true,
	check(context, report) {
		const { worksheet, kind } = context;
		const field = findField(worksheet, 'next_checkin');
		if (worksheet.status !== 'active' || !field || field.value) {
			return;
		}
		const next = computeNextCheckin(context);
		report({
			range: field.target,
			message: message('No next check-in is planned, and without a date there is no review; set `next_checkin`'),
			fixes: [{ title: message('Plan it on {0}', next), edits: setRootKey(worksheet, kind, 'next_checkin', next) }],
		});
	},
};
