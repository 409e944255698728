import { setItemKey } from '../../itemEdits';
import { listWords, message } from '../../message';
import type { Rule } from '../../rule';
import { getItemName } from '../../worksheet';

/**
 * It is not said what sort of goal this is: a skill, a career step or a project. The sort decides who can judge it.
 *
 * @flagged
 * @kind mentorship-goal
 * goals:
 *   - id: G1
 *     title: Run a discovery round alone
 *     «type»:
 *
 * @flagged
 * @kind mentorship-goal
 * goals:
 *   - { «id: G1», title: Run a discovery round alone }
 *
 * @fixed
 * @kind mentorship-goal
 * goals:
 *   - { id: G1, type: skill, title: Run a discovery round alone }
 */
export const goalTypeMissing: Rule = {
	code: 'goal-type-missing',
	description: 'a goal has no `type`',
	severity: 'warning',
	check({ worksheet }, report) {
		for (const item of worksheet.items) {
			const type = item.fields.get('type');
			const isAsked = type?.spec.type === 'choice' && type.spec.required !== true;
			if (!type || !isAsked || type.value || !item.isOpen) {
				continue;
			}
			const words = type.spec.values ?? [];
			report({
				range: type.target,
				message: message(
					'`{0}` has no type, which decides who can judge it; choose {1}',
					getItemName(item),
					listWords(words),
				),
				fixes: words.map(word => {
					return { title: message('Set type to {0}', word), edits: setItemKey(worksheet, item, 'type', word) };
				}),
			});
		}
	},
};
