import { addAction, indexHeadings } from '../../actionEdits';
import { findParentField } from '../../itemParents';
import { getItemsLike } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import { message } from '../../message';
import { findDoer, getSoon, toActionWords } from '../../proposals';
import { questions } from '../../questions';
import type { Rule, RuleContext } from '../../rule';
import { getText } from '../../valueNode';

/**
 * Nothing is planned for an open goal, neither a task under its heading nor a milestone: so far it is a wish. One small
 * step this week makes it a plan.
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns }
 * ---
 * ## Goals and actions
 *
 * ### «G1 Write a strategy»
 *
 * Why it matters: nobody knows where Returns is going.
 *
 * @flagged
 * goals:
 *   - { id: «G1», title: Write a strategy for Returns }
 *
 * @fixed
 * goals:
 *   - { id: G1, title: Write a strategy for Returns }
 * ---
 * ## Goals and actions
 *
 * ### G1 Write a strategy
 *
 * - [ ] (experience) Draft two pages. Owner: Ada. Due: 2026-12-11
 */
export const goalNoAction: Rule = {
	code: 'goal-no-action',
	description: 'an open goal of an active worksheet has no action',
	severity: 'warning',
	check(context, report) {
		const { worksheet, kind } = context;
		const goals = worksheet.status === 'active' ? getItemsLike(worksheet, 'goals').filter(({ isOpen }) => isOpen) : [];
		const served = goals.length > 0 ? findServedIds(context) : new Set();
		const isNamed = (id: string): boolean => worksheet.actions.some(({ text }) => text.includes(`(${id})`));
		const wishes = goals.filter(({ id }) => /^[\w-]+$/.test(id) && !served.has(id) && !isNamed(id));
		if (wishes.length === 0) {
			return;
		}
		const headings = indexHeadings(worksheet);
		for (const item of wishes) {
			const heading = headings.get(item.id);
			const question = `(experience) ${questions.firstStep}`;
			const words = toActionWords(question, findDoer(worksheet, kind), getSoon(context, item));
			report({
				range: heading?.textRange ?? item.idRange,
				message: heading
					? message(
							'{0} has no action yet, so it is a wish; add a first small step below this heading',
							toFirstItemWords(item),
						)
					: message(
							'{0} has no action yet, so it is a wish; add a first small step below a heading that begins with `{1}`',
							toFirstItemWords(item),
							item.id,
						),
				fixes: [
					{
						title: message('Insert an action for `{0}`', item.id),
						edits: addAction(worksheet, kind, { item, heading, words }),
					},
				],
			});
		}
	},
};

/** Ids of goals that a task stands below or repeats, or that an item such as a milestone is for. */
function findServedIds({ kind, worksheet: { actions, items } }: RuleContext): ReadonlySet<string> {
	const tasks = actions.flatMap(({ goal, mirrors }) => [goal ?? '', mirrors?.id ?? '']);
	const milestones = items.filter(({ status }) => status !== 'dropped');
	const parents = milestones.map(({ fields, list }) => fields.get(findParentField(kind, list)?.key ?? '')?.value);
	return new Set([...tasks, ...parents.map(value => getText(value) ?? '')]);
}
