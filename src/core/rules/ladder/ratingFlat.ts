import { message } from '../../message';
import { getRatingValues } from '../../ratings';
import type { Rule } from '../../rule';
import { findField } from '../../worksheet';

/** So many equal ratings are no coincidence any more. */
const fewest = 6;

/**
 * One side gave the same number six times or more, and no other: ratings differ when each is held against its anchors.
 *
 * @flagged
 * «ratings»:
 *   discovery: { self: 3, manager: 2 }
 *   delivery: { self: 3, manager: 3 }
 *   communication: { self: 3, manager: 3 }
 *   coaching: { self: 3, manager: 3 }
 *   data-fluency: { self: 3, manager: 3 }
 *   trust-building: { self: 3, manager: 3 }
 *
 * @fixed
 * ratings:
 *   discovery: { self: 3, manager: 3 }
 *   delivery: { self: 3, manager: 3 }
 *   communication: { self: 3, manager: 3 }
 *   coaching: { self: 3, manager: 3 }
 *   data-fluency: { self: 3, manager: 3 }
 *   trust-building: { self: 2, manager: }
 */
export const ratingFlat: Rule = {
	code: 'rating-flat',
	description: 'one side gave the same rating six times or more, and no other',
	severity: 'hint',
	check(context, report) {
		const pair = findField(context.worksheet, 'ratings')?.pair;
		const ratings = context.worksheet.ratings.filter(({ isTrustFactor }) => !isTrustFactor);
		if (ratings.length < fewest) {
			return;
		}
		const byRating = ratings.map(rating => getRatingValues(context, rating));
		for (const { key } of context.kind.ratings?.columns ?? []) {
			const values = byRating.flatMap(columns => columns.get(key) ?? []);
			const [first] = values;
			if (pair && first !== undefined && values.length >= fewest && values.every(value => value === first)) {
				report({
					range: pair.keyRange,
					message: message(
						'All {0} ratings by `{1}` are {2}; hold each against what the numbers mean',
						values.length,
						key,
						first,
					),
				});
				return;
			}
		}
	},
};
