import { getItemsLike } from '../../itemRole';
import { createGoalFinder } from '../../milestones';
import { describeOverdue, getOverdueFixes } from '../../overdueFixes';
import { findReachable, getNextRound } from '../../proposals';
import type { Rule } from '../../rule';
import { findDate } from '../../worksheet';

/**
 * The due date of an open milestone has passed: decide on a new date, drop it, or mark it as done.
 *
 * @flagged
 * @kind mentorship-goal
 * milestones:
 *   - { id: M1, goal: G1, title: Five interviews done, due: «2026-11-19» }
 *   - id: M2
 *     title: Decision presented to the team
 *     due: «"2026-10-01"»
 *     status: on-track
 *
 * @fixed
 * @kind mentorship-goal
 * milestones:
 *   - { id: M1, goal: G1, title: Five interviews done, due: 2026-11-20 }
 *   - { id: M2, goal: G1, title: Decision presented to the team, due: 2026-10-01, status: dropped }
 */
export const milestoneOverdue: Rule = {
	code: 'milestone-overdue',
	description: 'the due date of an open milestone has passed',
	severity: 'warning',
	pausable: true,
	check(context, report) {
		const { worksheet, today } = context;
		const findGoal = createGoalFinder(worksheet);
		for (const item of getItemsLike(worksheet, 'milestones').filter(({ isOpen }) => isOpen)) {
			const due = item.fields.get('due');
			if (!due || item.due === undefined || item.due >= today) {
				continue;
			}
			const days = [findGoal(item)?.due, findDate(worksheet, 'end')?.date];
			report({
				range: due.target,
				message: describeOverdue(item, item.due),
				fixes: getOverdueFixes(worksheet, item, findReachable(context, days) ?? getNextRound(context)),
			});
		}
	},
};
