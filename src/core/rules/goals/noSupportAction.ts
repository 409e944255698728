import { addAction, indexHeadings } from '../../actionEdits';
import { getItemsLike } from '../../itemRole';
import { message } from '../../message';
import { findFirstName, getSoon, toActionWords } from '../../proposals';
import { askFor, questions } from '../../questions';
import type { Rule } from '../../rule';
import { getText } from '../../valueNode';
import { findField } from '../../worksheet';

/**
 * A manager is named and the plan holds no `(support)` action: the manager's part decides whether plans work.
 *
 * @flagged
 * manager: «Sam Ruiz»
 * goals:
 *   - { id: G1, title: Write a strategy for Returns }
 *
 * @fixed
 * goals:
 *   - { id: G1, title: Write a strategy for Returns }
 * ---
 * ### G1 Write a strategy
 *
 * - [ ] (support) Put the strategy on the January agenda. Owner: Sam. Due: 2026-12-18
 */
export const noSupportAction: Rule = {
	code: 'no-support-action',
	description: 'a manager is named and no action is `support`',
	severity: 'hint',
	check(context, report) {
		const { worksheet, kind } = context;
		const field = kind.supportFrom === undefined ? undefined : findField(worksheet, kind.supportFrom);
		const name = getText(field?.value);
		const item = getItemsLike(worksheet, 'goals').find(({ id, isOpen }) => isOpen && id !== '');
		if (!field || name === undefined || !item || worksheet.actions.some(({ type }) => type === 'support')) {
			return;
		}
		const firstName = findFirstName(worksheet, kind.supportFrom) ?? name;
		const words = toActionWords(`(support) ${askFor(questions.support, firstName)}`, firstName, getSoon(context, item));
		const heading = indexHeadings(worksheet).get(item.id);
		report({
			range: field.target,
			message: message('No action is for {0}, whose part decides whether a plan works; add a `(support)` action', name),
			fixes: [
				{
					title: message('Insert a support action for {0}', firstName),
					edits: addAction(worksheet, kind, { item, heading, words }),
				},
			],
		});
	},
};
