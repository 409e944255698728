import { addAction, indexHeadings } from '../../actionEdits';
import { getItemsLike } from '../../itemRole';
import { toItemWords } from '../../itemWords';
import { message } from '../../message';
import { findDoer, getSoon, toActionWords } from '../../proposals';
import { questions } from '../../questions';
import type { Rule } from '../../rule';

/**
 * All actions of a goal are learning. Most growth comes from the work itself (70-20-10): add an occasion to use it.
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns }
 * ---
 * ## Goals and actions
 *
 * ### «G1 Write a strategy»
 *
 * - [x] (learning) Read one book on strategy. Owner: Ada. Due: 2026-10-20
 * - [ ] (learning) Take notes on it. Owner: Ada. Due: 2026-12-20
 *
 * @fixed
 * goals:
 *   - { id: G1, title: Write a strategy for Returns }
 * ---
 * ## Goals and actions
 *
 * ### G1 Write a strategy
 *
 * - [ ] (learning) Read one book on strategy. Owner: Ada. Due: 2026-12-20
 * - [ ] (experience) Draft two pages. Owner: Ada. Due: 2026-12-11
 */
export const actionsOnlyLearning: Rule = {
	code: 'actions-only-learning',
	description: 'all actions of a goal are `learning`',
	severity: 'information',
	check(context, report) {
		const { worksheet, kind } = context;
		const learning = new Set(worksheet.actions.filter(({ type }) => type === 'learning').map(({ goal }) => goal));
		const other = new Set(worksheet.actions.filter(({ type }) => type !== 'learning').map(({ goal }) => goal));
		const goals = getItemsLike(worksheet, 'goals').filter(
			({ id, isOpen }) => isOpen && learning.has(id) && !other.has(id),
		);
		if (goals.length === 0) {
			return;
		}
		const headings = indexHeadings(worksheet);
		for (const item of goals) {
			const heading = headings.get(item.id);
			const question = `(experience) ${questions.experience}`;
			const words = toActionWords(question, findDoer(worksheet, kind), getSoon(context, item));
			report({
				range: heading?.textRange ?? item.idRange,
				message: message(
					'All actions of {0} are learning, and most growth comes from the work itself; add an occasion to practise',
					toItemWords(item),
				),
				fixes: [
					{
						title: message('Insert an experience action'),
						edits: addAction(worksheet, kind, { item, heading, words }),
					},
				],
			});
		}
	},
};
