import { findCompetency } from '../../ladder';
import type { Competency } from '../../ladder';
import { message, shorten } from '../../message';
import type { Report, RuleContext } from '../../rule';
import type { Rating } from '../../worksheet';

/**
 * Reports a second rating of one competency, which goes by its slug, its name and its aliases. Only the first counts; which
 * of the two is right a person knows, so there is no fix.
 */
export function checkRepeatedRatings({ kind, ladder, worksheet: { ratings } }: RuleContext, report: Report): void {
	const firsts = new Map<Competency, Rating>();
	for (const rating of ladder && kind.ratings?.of === 'competency' ? ratings : []) {
		const competency = rating.isTrustFactor ? undefined : ladder && findCompetency(ladder, rating.slug);
		const first = competency && firsts.get(competency);
		if (first) {
			report({
				range: rating.pair.keyRange,
				message: message(
					'`{0}` is the competency that is rated as `{1}` already, and only that counts; put the two together',
					shorten(rating.slug),
					shorten(first.slug),
				),
				related: [{ range: first.pair.keyRange, message: message('The first `{0}`', first.slug) }],
			});
		} else if (competency) {
			firsts.set(competency, rating);
		}
	}
}
