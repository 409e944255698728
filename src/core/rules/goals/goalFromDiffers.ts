import { findAssessed, findCompetencyOf, findScaleNumber, indexRatings } from '../../competencies';
import type { Fix } from '../../diagnostic';
import { setItemKey } from '../../itemEdits';
import { getItemsLike } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import { message } from '../../message';
import { getScale } from '../../ratings';
import type { Rule, RuleContext } from '../../rule';
import type { Item } from '../../worksheet';

/**
 * A goal's `from` is not the rating of its competency: one of the two is outdated.
 *
 * @flagged
 * ratings:
 *   product-strategy: { self: 3, manager: 2 }
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, competency: product-strategy, from: «3», to: 4 }
 *
 * @flagged
 * ratings:
 *   prioritisation: { manager: 4 }
 * goals:
 *   - { id: G1, title: Rank the requests of all markets, competency: prioritization, from: «2», to: 3 }
 *
 * @fixed
 * ratings:
 *   product-strategy: { self: 3, manager: 2 }
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, competency: product-strategy, from: 2, to: 3 }
 */
export const goalFromDiffers: Rule = {
	code: 'goal-from-differs',
	description: "a goal's `from` is not the present rating of its competency",
	severity: 'information',
	tellsRatings: true,
	check(context, report) {
		const { worksheet, ladder } = context;
		const ratings = indexRatings(context);
		for (const item of getItemsLike(worksheet, 'goals').filter(({ isOpen }) => isOpen)) {
			const field = item.fields.get('from');
			const from = findScaleNumber(context, field);
			const competency = findCompetencyOf(item, ladder);
			if (!field || from === undefined || !competency || competency === 'unknown') {
				continue;
			}
			const rating = ratings.get(competency);
			const assessed = findAssessed(context, rating);
			if (!rating || assessed === undefined || assessed === from) {
				continue;
			}
			report({
				range: field.target,
				message: message(
					'{0} starts from {1}, but `{2}` is rated {3}; one of the two is outdated',
					toFirstItemWords(item),
					from,
					rating.slug,
					assessed,
				),
				related: [{ range: rating.pair.keyRange, message: message('The rating') }],
				fixes: getFixes(context, item, assessed),
			});
		}
	},
};

/** Where the rating has passed `to`, that goes up too, so that the goal does not lead downwards. */
function getFixes(context: RuleContext, item: Item, assessed: number): readonly Fix[] {
	const { worksheet } = context;
	const to = findScaleNumber(context, item.fields.get('to'));
	const next = assessed + 1;
	const take = setItemKey(worksheet, item, 'from', String(assessed));
	if (to === undefined || to >= assessed) {
		return [{ title: message('Take the rating {0}', assessed), edits: take }];
	}
	const edits = [...take, ...setItemKey(worksheet, item, 'to', String(next))];
	const title = message('Take the rating {0} and aim for {1}', assessed, next);
	return next > getScale(context).max ? [] : [{ title, edits }];
}
