import { prependToText } from '../../itemEdits';
import { getItemsLike } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import { message } from '../../message';
import { questions } from '../../questions';
import type { Rule } from '../../rule';
import { getText } from '../../valueNode';
import { isVague } from '../../wording';

/**
 * A goal says improve, better or more, and has no number, name or date: nobody can see when it is reached.
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: «Improve my communication with stakeholders»
 *
 * @flagged
 * goals:
 *   - { id: G1, title: «"Become a better listener"» }
 *
 * @fixed
 * goals:
 *   - id: G1
 *     title: Improve the weekly update until Finance and Support stop asking for a second one
 */
export const goalVague: Rule = {
	code: 'goal-vague',
	description: 'a goal says improve, better or more, and has no number, name or date',
	severity: 'hint',
	check({ worksheet }, report) {
		for (const item of getItemsLike(worksheet, 'goals').filter(({ isOpen }) => isOpen)) {
			const title = item.fields.get('title');
			const text = getText(title?.value);
			if (!title || text === undefined || !isVague(text)) {
				continue;
			}
			report({
				range: title.target,
				message: message(
					'{0} has no number, name or date, so nobody can see when it is reached; say what will be there',
					toFirstItemWords(item),
				),
				fixes: [
					{ title: message('Put a question before it'), edits: prependToText(worksheet, title, questions.vagueTitle) },
				],
			});
		}
	},
};
