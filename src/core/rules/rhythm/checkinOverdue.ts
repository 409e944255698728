import { daysBetween } from '../../dates';
import { message } from '../../message';
import { findPlannedCheckin, getCheckinFix } from '../../rhythm';
import type { Rule } from '../../rule';

/**
 * The planned check-in is more than a week past: follow-up is what separates plans that work.
 *
 * @flagged
 * next_checkin: «2026-11-12»
 *
 * @flagged
 * cadence: weekly
 * last_checkin: (absent)
 * next_checkin: «"2026-09-08"»
 * ---
 * ## Reviews
 *
 * ### 2026-09-01
 *
 * - Moved: the first draft.
 *
 * @fixed
 * last_checkin: 2026-11-13
 * next_checkin: 2026-11-14
 */
export const checkinOverdue: Rule = {
	code: 'checkin-overdue',
	description: '`next_checkin` is more than 7 days past',
	severity: 'warning',
	pausable: true,
	check(context, report) {
		const planned = findPlannedCheckin(context);
		const days = planned ? daysBetween(planned.next.date, context.today) : 0;
		if (!planned || days <= context.limits.graceDays) {
			return;
		}
		report({
			range: planned.next.range,
			message: message(
				'This check-in was planned {0} days ago, and plans without follow-up fade; meet, or choose a new date',
				days,
			),
			fixes: [getCheckinFix(context)],
		});
	},
};
