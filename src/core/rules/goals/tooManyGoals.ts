import { toPlural } from '../../itemWords';
import { findSurplus, leaveForLater } from '../../leaveForLater';
import { message } from '../../message';
import type { Rule } from '../../rule';

/**
 * More goals are open than fit into one period: plans with more than three or four points stall.
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns }
 *   - { id: G2, title: Settle the dispute with Finance, status: at-risk }
 *   - { id: G3, title: Rank the requests of all markets }
 *   - { id: «G4», title: Interview twelve customers }
 *   - { id: G5, title: Present the numbers to the board }
 *
 * @fixed
 * goals:
 *   - { id: G1, title: Write a strategy for Returns }
 *   - { id: G2, title: Settle the dispute with Finance, status: at-risk }
 *   - { id: G3, title: Rank the requests of all markets }
 *   - { id: G4, title: Interview twelve customers, status: dropped }
 */
export const tooManyGoals: Rule = {
	code: 'too-many-goals',
	description: 'more than 3 goals are open',
	severity: 'warning',
	check(context, report) {
		for (const { limit, list, open, surplus } of findSurplus(context, ['goals', 'milestones'])) {
			report({
				range: surplus[0].idRange,
				message: message(
					'{0} {1} are open, and plans with more than {2} stall; leave some for later, or finish one first',
					open.length,
					toPlural(list),
					limit,
				),
				fixes: leaveForLater(context.worksheet, surplus),
			});
		}
	},
};
