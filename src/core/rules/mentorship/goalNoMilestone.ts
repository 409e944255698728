import { toYamlText } from '../../edits';
import { getNextId } from '../../ids';
import { addItem } from '../../itemEdits';
import { message } from '../../message';
import { createGoalFinder, findHalfWay } from '../../milestones';
import { questions } from '../../questions';
import type { Rule } from '../../rule';
import { getItems } from '../../worksheet';

/**
 * No milestone leads to a goal: there is nothing to look at half-way.
 *
 * @flagged
 * @kind mentorship-goal
 * goals:
 *   - { id: «G1», type: skill, title: Run a discovery round alone, due: 2027-01-29 }
 *   - { id: G2, type: project, title: Write the interview guide }
 * milestones:
 *   - { id: M1, goal: G2, title: First draft read by a colleague }
 *   - { id: M2, goal: G1, title: Five interviews done, status: dropped }
 *
 * @flagged
 * @kind mentorship-goal
 * goals:
 *   - { id: «G1», type: skill, title: Run a discovery round alone }
 *
 * @fixed
 * @kind mentorship-goal
 * goals:
 *   - { id: G1, type: skill, title: Run a discovery round alone }
 * milestones:
 *   - { id: M1, title: Five interviews done }
 */
export const goalNoMilestone: Rule = {
	code: 'goal-no-milestone',
	description: 'a goal has no milestone',
	severity: 'information',
	check(context, report) {
		const { worksheet, kind } = context;
		const list = kind.items.find(
			({ key, fields }) => key === 'milestones' && fields.some(field => field.key === 'goal'),
		);
		const findGoal = createGoalFinder(worksheet);
		const milestones = getItems(worksheet, 'milestones').filter(({ status }) => status !== 'dropped');
		const isUnclear = milestones.some(milestone => milestone.fields.get('goal')?.value && !findGoal(milestone));
		if (!list || isUnclear) {
			return;
		}
		const served = new Set(milestones.map(milestone => findGoal(milestone)?.id));
		const goals = getItems(worksheet, 'goals').filter(({ id, isOpen }) => isOpen && id !== '' && !served.has(id));
		for (const goal of goals) {
			const due = findHalfWay(context, goal);
			const values = {
				title: toYamlText(questions.milestone),
				id: getNextId(worksheet, list.idPrefix),
				goal: toYamlText(goal.id),
				...(due && { due }),
			};
			const edits = addItem(worksheet, kind, list, { ...values, status: 'not-started' });
			report({
				range: goal.idRange,
				message: message('Goal `{0}` has no milestone, so there is nothing to look at half-way; add one', goal.id),
				fixes: edits.length === 0 ? [] : [{ title: message('Insert a milestone for `{0}`', goal.id), edits }],
			});
		}
	},
};
