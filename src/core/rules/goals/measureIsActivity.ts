import { prependToText } from '../../itemEdits';
import { getItemsLike } from '../../itemRole';
import { toItemWords } from '../../itemWords';
import { message } from '../../message';
import { questions } from '../../questions';
import type { Rule } from '../../rule';
import { getText } from '../../valueNode';
import { beginsWithActivity } from '../../wording';

/**
 * A measure begins with attend, read, finish the course and the like: effort is not effect. What can others see
 * afterwards?
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     measure: «Attend two workshops on strategy.»
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, measure: «'Finish the course: "Strategy"'» }
 *
 * @fixed
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     measure: Adopted in the January planning round.
 */
export const measureIsActivity: Rule = {
	code: 'measure-is-activity',
	description: 'a measure begins with an activity such as attend, read or finish the course',
	severity: 'hint',
	check({ worksheet }, report) {
		for (const item of getItemsLike(worksheet, 'goals').filter(({ isOpen }) => isOpen)) {
			const measure = item.fields.get('measure');
			const text = getText(measure?.value);
			if (!measure || text === undefined || !beginsWithActivity(text)) {
				continue;
			}
			report({
				range: measure.target,
				message: message('The measure of {0} is an activity; write what others will see afterwards', toItemWords(item)),
				fixes: [
					{ title: message('Put a question before it'), edits: prependToText(worksheet, measure, questions.activity) },
				],
			});
		}
	},
};
