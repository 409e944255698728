import { findScaleNumber } from '../../competencies';
import { getItemsLike } from '../../itemRole';
import { message } from '../../message';
import type { Rule } from '../../rule';

/**
 * `to` is below `from`: a goal that leads downwards contradicts itself, and is mostly two numbers in the wrong order.
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     from: 3
 *     to: «2»
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, to: «1», from: 4 }
 *
 * @fixed
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     from: 2
 *     to: 3
 */
export const goalTargetBelowCurrent: Rule = {
	code: 'goal-target-below-current',
	description: "a goal's `to` is below its `from`",
	severity: 'error',
	tellsRatings: true,
	check(context, report) {
		for (const item of getItemsLike(context.worksheet, 'goals')) {
			const [from, to] = [item.fields.get('from'), item.fields.get('to')];
			const [current, wanted] = [findScaleNumber(context, from), findScaleNumber(context, to)];
			if (!from || !to || current === undefined || wanted === undefined || wanted >= current) {
				continue;
			}
			report({
				range: to.target,
				message: message('Unexpected `to: {0}`, expected a rating above `from: {1}`', wanted, current),
				related: [{ range: from.target, message: message('The {0} starts from here', item.list.singular) }],
				fixes: [
					{
						title: message('Swap `from` and `to`'),
						edits: [
							{ range: from.target, newText: String(wanted) },
							{ range: to.target, newText: String(current) },
						],
					},
				],
			});
		}
	},
};
