import { daysBetween } from '../../dates';
import { message } from '../../message';
import { findCadenceDays } from '../../proposals';
import { findPlannedCheckin, getCheckinFix } from '../../rhythm';
import type { Rule } from '../../rule';

/**
 * A check-in is due within a week, or was planned within the last one: time to prepare. In a short rhythm only once less
 * than a whole round is left, as it would always be due otherwise.
 *
 * @flagged
 * next_checkin: «2026-11-27»
 *
 * @flagged
 * @kind mentorship-goal
 * next_checkin: «2026-11-13»
 *
 * @flagged
 * cadence: weekly
 * last_checkin: 2026-11-19
 * next_checkin: «2026-11-26»
 *
 * @fixed
 * next_checkin: 2026-11-28
 *
 * @fixed
 * cadence: weekly
 * last_checkin: 2026-11-20
 * next_checkin: 2026-11-27
 */
export const checkinDue: Rule = {
	code: 'checkin-due',
	description: '`next_checkin` is within 7 days',
	severity: 'information',
	pausable: true,
	check(context, report) {
		const planned = findPlannedCheckin(context);
		if (!planned) {
			return;
		}
		const { limits, today, worksheet } = context;
		const { next } = planned;
		const days = daysBetween(today, next.date);
		if (Math.abs(days) > limits.graceDays || days >= (findCadenceDays(worksheet) ?? Infinity)) {
			return;
		}
		report({
			range: next.range,
			message:
				days < 0
					? message('A check-in was planned on {0}; add what you talked about, and choose the next date', next.date)
					: message('A check-in is planned on {0}; a good time to look at what moved and what is stuck', next.date),
			fixes: [getCheckinFix(context)],
		});
	},
};
