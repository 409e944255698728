import { findScaleNumber } from '../../competencies';
import { setItemKey } from '../../itemEdits';
import { getItemsLike } from '../../itemRole';
import { message } from '../../message';
import { getScale } from '../../ratings';
import type { Rule } from '../../rule';

/**
 * `to` equals `from`: there is nothing to reach. Keeping a level is worth something, but it is not a goal.
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     from: 3
 *     to: «3»
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, from: 5, to: «5» }
 *
 * @fixed
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     from: 3
 *     to: 4
 */
export const goalTargetEqualsCurrent: Rule = {
	code: 'goal-target-equals-current',
	description: "a goal's `to` equals its `from`",
	severity: 'warning',
	tellsRatings: true,
	check(context, report) {
		const { worksheet } = context;
		for (const item of getItemsLike(worksheet, 'goals').filter(({ isOpen }) => isOpen)) {
			const [from, to] = [item.fields.get('from'), item.fields.get('to')];
			const current = findScaleNumber(context, from);
			if (!from || !to || current === undefined || findScaleNumber(context, to) !== current) {
				continue;
			}
			const next = current + 1;
			const { max } = getScale(context);
			const isPossible = Number.isFinite(max) && next <= max;
			report({
				range: to.target,
				message: message(
					'`to` equals `from`, so there is nothing to reach; choose a higher rating, or leave the {0} out',
					item.list.singular,
				),
				related: [{ range: from.target, message: message('The {0} starts from here', item.list.singular) }],
				fixes: isPossible
					? [{ title: message('Raise to {0}', next), edits: setItemKey(worksheet, item, 'to', String(next)) }]
					: [],
			});
		}
	},
};
