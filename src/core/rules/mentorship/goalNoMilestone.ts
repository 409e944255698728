import { toYamlText } from '../../edits';
import { getNextId } from '../../ids';
import { addItem, takesStatus } from '../../itemEdits';
import { findParentField } from '../../itemParents';
import { getRole } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import type { ItemList } from '../../kind';
import { message } from '../../message';
import { findGoalsWithout, findHalfWay } from '../../milestones';
import { questions } from '../../questions';
import type { TextEdit } from '../../range';
import type { Rule, RuleContext } from '../../rule';
import type { Item } from '../../worksheet';

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
		for (const list of kind.items.filter(candidate => getRole(candidate) === 'milestones')) {
			const field = findParentField(kind, list);
			for (const goal of field ? findGoalsWithout(worksheet, list, field) : []) {
				const edits = addMilestone(context, list, { about: field?.key ?? '', goal });
				report({
					range: goal.idRange,
					message: message(
						'{0} has no {1}, so there is nothing to look at half-way; add one',
						toFirstItemWords(goal),
						list.singular,
					),
					fixes:
						edits.length === 0 ? [] : [{ title: message('Insert one {0} for `{1}`', list.singular, goal.id), edits }],
				});
			}
		}
	},
};

function addMilestone(
	context: RuleContext,
	list: ItemList,
	{ about, goal }: { readonly about: string; readonly goal: Item },
): readonly TextEdit[] {
	const { worksheet, kind } = context;
	const due = findHalfWay(context, goal);
	return addItem(worksheet, kind, list, {
		title: toYamlText(questions.milestone),
		id: getNextId(worksheet, list.idPrefix),
		...(due && { due }),
		...(takesStatus(list, 'not-started') && { status: 'not-started' }),
		[about]: toYamlText(goal.id),
	});
}
