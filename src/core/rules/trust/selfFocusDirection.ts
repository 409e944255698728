import { message } from '../../message';
import { getRatingValues, trustFactors } from '../../ratings';
import type { Rule } from '../../rule';

const high = 4;
const reversed = 'self_focus';

/**
 * One side rates all four trust factors high. Of self-focus less is better: a high number says that somebody thinks of
 * themselves first, so the scale was probably misread.
 *
 * @flagged
 * @kind leader-trust-review
 * trust_factors:
 *   credibility: { leader: 4, pm: 4 }
 *   reliability: { leader: 5, pm: 3 }
 *   openness: { leader: 4, pm: 4 }
 *   self_focus: { leader: «4», pm: 4 }
 *
 * @fixed
 * @kind leader-trust-review
 * trust_factors:
 *   credibility: { leader: 4, pm: 2 }
 *   reliability: { leader: 5, pm: 3 }
 *   openness: { leader: 4, pm: 2 }
 *   self_focus: { leader: 2, pm: 4 }
 */
export const selfFocusDirection: Rule = {
	code: 'self-focus-direction',
	description: 'one side rates `self_focus` high, and the other trust factors too',
	severity: 'hint',
	tellsRatings: true,
	check(context, report) {
		const ratings = context.worksheet.ratings.filter(({ isTrustFactor }) => isTrustFactor);
		const focus = ratings.find(({ slug }) => slug === reversed);
		const isHigh = (slug: string, column: string): boolean => {
			const rating = ratings.find(candidate => candidate.slug === slug);
			return rating !== undefined && (getRatingValues(context, rating).get(column) ?? 0) >= high;
		};
		for (const [column, { range, value }] of focus?.columns ?? []) {
			if (trustFactors.every(slug => isHigh(slug, column))) {
				report({
					range,
					message: message(
						'`{0}` says {1} for `self_focus`, of which less is better, beside high numbers for the rest; look whether it is meant so',
						column,
						value ?? '',
					),
				});
			}
		}
	},
};
