import { findAssessed, findFocus, indexRatings } from '../../competencies';
import { message } from '../../message';
import type { Rule } from '../../rule';

/**
 * A competency is in focus although nothing is missing in it for the target level. Fine if you chose it to go deeper;
 * worth a second look if another gap is waiting.
 *
 * @flagged
 * focus: [«customer-insight»]
 * ratings:
 *   customer-insight: { self: 3, manager: 4 }
 *
 * @fixed
 * focus: [product-strategy, data-fluency]
 * ratings:
 *   product-strategy: { self: 3, manager: 2 }
 *
 * @fixed
 * level: senior-pm
 * target: senior-pm
 * focus: [customer-insight]
 * ratings:
 *   customer-insight: { manager: 4 }
 */
export const focusNoGap: Rule = {
	code: 'focus-no-gap',
	description: 'nothing is missing for the target in a competency in focus',
	severity: 'information',
	tellsRatings: true,
	check(context, report) {
		const { ladder, level, target } = context;
		if (!ladder || !level || !target || level === target) {
			return;
		}
		const ratings = indexRatings(context);
		for (const { competency, range, slug } of findFocus(context)?.elements ?? []) {
			const rating = competency && ratings.get(competency);
			const assessed = findAssessed(context, rating);
			const expected = competency?.levels.get(target.slug)?.expected;
			if (rating && assessed !== undefined && expected !== undefined && assessed >= expected) {
				report({
					range,
					message: message(
						'`{0}` is rated {1}, as expected of {2}; keep it in focus only if you mean to go deeper',
						slug,
						assessed,
						target.title,
					),
					related: [{ range: rating.pair.keyRange, message: message('The rating') }],
				});
			}
		}
	},
};
