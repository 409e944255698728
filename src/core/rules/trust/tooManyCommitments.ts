import { toPlural } from '../../itemWords';
import { findSurplus, leaveForLater } from '../../leaveForLater';
import { message } from '../../message';
import type { Rule } from '../../rule';

/**
 * More promises are open than one period holds: few that are kept do more than many.
 *
 * @flagged
 * @kind leader-trust-review
 * commitments:
 *   - { id: C1, title: Tell Ada first., measure: None heard elsewhere., due: 2027-01-31 }
 *   - { id: C2, title: Ask for feedback., measure: Six requests., due: 2027-01-31, status: at-risk }
 *   - { id: C3, title: Answer every request., measure: None is open for a week., due: 2027-01-31 }
 *   - { id: «C4», title: Sit in on a support review., measure: One before Christmas., due: 2026-12-18 }
 *   - { id: C5, title: Write the goals down., measure: Ada has read them., due: 2026-12-18 }
 *
 * @fixed
 * @kind leader-trust-review
 * commitments:
 *   - { id: C1, title: Tell Ada first., measure: None heard elsewhere., due: 2027-01-31 }
 *   - { id: C2, title: Ask for feedback., measure: Six requests., due: 2027-01-31, status: done }
 *   - { id: C3, title: Answer every request., measure: None is open for a week., due: 2027-01-31 }
 *   - { id: C4, title: Sit in on a support review., measure: One before Christmas., due: 2026-12-18 }
 */
export const tooManyCommitments: Rule = {
	code: 'too-many-commitments',
	description: 'more than 3 commitments are open',
	severity: 'information',
	check(context, report) {
		for (const { list, open, surplus } of findSurplus(context, ['commitments'])) {
			report({
				range: surplus[0].idRange,
				message: message(
					'{0} {1} are open, and few that are kept do more than many; leave some for later, or keep one first',
					open.length,
					toPlural(list),
				),
				fixes: leaveForLater(context.worksheet, surplus),
			});
		}
	},
};
