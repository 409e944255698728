import { getItemsLike } from '../../itemRole';
import { describeOverdue, getOverdueFixes } from '../../overdueFixes';
import { findReachable, getNextRound } from '../../proposals';
import type { Rule } from '../../rule';
import { findDate } from '../../worksheet';

/**
 * The due date of an open goal has passed: decide, rather than let it fade. A new date, dropped with a reason, or done
 * with proof.
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     due: «2026-11-19»
 *     status: at-risk
 *
 * @flagged
 * end: 2026-10-31
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, due: «"2026-10-30"» }
 *
 * @fixed
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     due: 2026-11-20
 *   - id: G2
 *     title: Settle the dispute with Finance
 *     due: 2026-10-30
 *     status: done
 */
export const goalOverdue: Rule = {
	code: 'goal-overdue',
	description: 'the due date of an open goal has passed',
	severity: 'warning',
	pausable: true,
	check(context, report) {
		const { worksheet, today } = context;
		for (const item of getItemsLike(worksheet, 'goals').filter(({ isOpen }) => isOpen)) {
			const due = item.fields.get('due');
			if (!due || item.due === undefined || item.due >= today) {
				continue;
			}
			const newDate = findReachable(context, [findDate(worksheet, 'end')?.date]) ?? getNextRound(context);
			report({
				range: due.target,
				message: describeOverdue(item, item.due),
				fixes: getOverdueFixes(worksheet, item, newDate),
			});
		}
	},
};
