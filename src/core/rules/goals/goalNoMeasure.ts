import { setItemKey } from '../../itemEdits';
import { getItemsLike } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import { message } from '../../message';
import { questions } from '../../questions';
import type { Rule } from '../../rule';

/**
 * A goal without a measure cannot be finished or disputed. The commonest fault of all.
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns that two partner teams plan against.
 *     «measure»:
 *
 * @flagged
 * goals:
 *   - { «id: G1», title: Write a strategy for Returns, due: 2027-01-29 }
 *
 * @fixed
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns that two partner teams plan against.
 *     measure: Adopted in the January planning round.
 */
export const goalNoMeasure: Rule = {
	code: 'goal-no-measure',
	description: 'a goal has no `measure`',
	severity: 'warning',
	check({ worksheet }, report) {
		for (const item of getItemsLike(worksheet, 'goals').filter(({ isOpen }) => isOpen)) {
			const measure = item.fields.get('measure');
			if (!measure || measure.value) {
				continue;
			}
			report({
				range: measure.target,
				message: message(
					'{0} has no measure, so nobody can tell when it is reached; write what somebody else will see',
					toFirstItemWords(item),
				),
				fixes: [
					{
						title: message('Insert a question to answer'),
						edits: setItemKey(worksheet, item, 'measure', questions.measure),
					},
				],
			});
		}
	},
};
