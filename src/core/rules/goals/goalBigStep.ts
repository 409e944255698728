import { findScaleNumber } from '../../competencies';
import { setItemKey } from '../../itemEdits';
import { getItemsLike } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import { message } from '../../message';
import type { Rule } from '../../rule';

/**
 * A goal asks for more than one step on the scale: rarely reached in one period, and easier to lose heart over.
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     from: 2
 *     to: «4»
 *
 * @fixed
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     from: 2
 *     to: 3
 */
export const goalBigStep: Rule = {
	code: 'goal-big-step',
	description: "a goal's `to` is more than one step above its `from`",
	severity: 'information',
	tellsRatings: true,
	check(context, report) {
		const { worksheet } = context;
		for (const item of getItemsLike(worksheet, 'goals').filter(({ isOpen }) => isOpen)) {
			const [from, to] = [item.fields.get('from'), item.fields.get('to')];
			const [current, wanted] = [findScaleNumber(context, from), findScaleNumber(context, to)];
			if (!from || !to || current === undefined || wanted === undefined || wanted - current <= 1) {
				continue;
			}
			const next = String(current + 1);
			report({
				range: to.target,
				message: message(
					'{0} asks for {1} steps, which one period rarely has room for; take one step at a time',
					toFirstItemWords(item),
					wanted - current,
				),
				related: [{ range: from.target, message: message('The {0} starts from here', item.list.singular) }],
				fixes: [
					{ title: message('One step at a time: change to {0}', next), edits: setItemKey(worksheet, item, 'to', next) },
				],
			});
		}
	},
};
