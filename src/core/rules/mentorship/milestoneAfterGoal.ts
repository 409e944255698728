import { getItemsLike } from '../../itemRole';
import { toFirstItemWords, toItemWords } from '../../itemWords';
import { message } from '../../message';
import { createGoalFinder } from '../../milestones';
import type { Rule } from '../../rule';
import { toWrittenDate } from '../../worksheet';

/**
 * A milestone is due later than the goal it leads to: the order is wrong.
 *
 * @flagged
 * @kind mentorship-goal
 * goals:
 *   - id: G1
 *     type: skill
 *     title: Run a discovery round alone
 *     due: 2027-01-29
 * milestones:
 *   - { id: M1, goal: G1, title: Five interviews done, due: «'2027-02-15'» }
 *
 * @fixed
 * @kind mentorship-goal
 * goals:
 *   - { id: G1, type: skill, title: Run a discovery round alone, due: 2027-01-29 }
 * milestones:
 *   - { id: M1, goal: G1, title: Five interviews done, due: 2027-01-29 }
 */
export const milestoneAfterGoal: Rule = {
	code: 'milestone-after-goal',
	description: 'a milestone is due later than its goal',
	severity: 'warning',
	check({ worksheet }, report) {
		const findGoal = createGoalFinder(worksheet);
		for (const milestone of getItemsLike(worksheet, 'milestones').filter(({ isOpen }) => isOpen)) {
			const goal = findGoal(milestone);
			const due = toWrittenDate(worksheet, milestone.fields.get('due'));
			const goalDue = goal && goal.status !== 'dropped' ? toWrittenDate(worksheet, goal.fields.get('due')) : undefined;
			if (!goal || !due || !goalDue || due.date <= goalDue.date) {
				continue;
			}
			report({
				range: due.range,
				message: message(
					'{0} is due after its {1}, on {2}; it is there to be looked at on the way',
					toFirstItemWords(milestone),
					toItemWords(goal),
					goalDue.date,
				),
				related: [{ range: goalDue.range, message: message('The {0} is due here', goal.list.singular) }],
				fixes: [
					{
						title: message('Swap the two dates'),
						edits: [
							{ range: due.range, newText: goalDue.source },
							{ range: goalDue.range, newText: due.source },
						],
					},
				],
			});
		}
	},
};
