import { message } from '../../message';
import { findSubject, getRatingValues } from '../../ratings';
import type { Rule } from '../../rule';
import { createTalkFinder, insertTalkNote } from '../../talkNotes';

/**
 * Two sides rate the same thing two steps apart or more. Each has seen something that the other has not: talking about it
 * is worth more than any average. A note about that talk is all it needs.
 *
 * @flagged
 * ratings:
 *   «communication»: { self: 3, manager: 1, mentor: 2 }
 *
 * @flagged
 * ratings:
 *   «"prioritization"»:
 *     self: 1
 *     manager: 3
 * ---
 * ## Assessment
 *
 * | Competency | Self | Manager | What we talked about |
 * | --- | --- | --- | --- |
 * | Prioritisation | 1 | 3 | |
 *
 * @flagged
 * @kind leader-trust-review
 * ratings:
 *   «clear-communication»: { leader: 3, pm: 1 }
 * trust_factors:
 *   «self_focus»: { leader: 1, pm: 4 }
 *
 * @fixed
 * ratings:
 *   communication: { self: 3, manager: 1 }
 *   delivery: { self: 3, manager: 1 }
 *   discovery: { self: 3, manager: 2 }
 * ---
 * ## Assessment
 *
 * | Competency | Self | Manager | What we talked about |
 * | --- | --- | --- | --- |
 * | Delivery and launch | 3 | 1 | Sam had seen only the last release |
 *
 * ## Reviews
 *
 * - We talked about communication: the board update was Sam's only example.
 */
export const ratingGapLarge: Rule = {
	code: 'rating-gap-large',
	description: 'two sides rate the same thing 2 steps apart or more',
	severity: 'information',
	tellsRatings: true,
	check(context, report) {
		const isTalkedAbout = createTalkFinder(context.worksheet);
		for (const rating of context.worksheet.ratings) {
			const sides = [...getRatingValues(context, rating)].sort(([, a], [, b]) => b - a);
			const [highest, lowest] = [sides[0], sides.at(-1)];
			const isFarApart = highest && lowest && highest[1] - lowest[1] >= 2;
			const subject = isFarApart ? findSubject(context, rating) : undefined;
			if (!isFarApart || !subject || isTalkedAbout(subject, rating)) {
				continue;
			}
			const edits = insertTalkNote(context, subject);
			report({
				range: rating.pair.keyRange,
				message: message(
					'`{0}` says {1} and `{2}` says {3} for `{4}`; talk about what each has seen, and write down what you find',
					highest[0],
					highest[1],
					lowest[0],
					lowest[1],
					rating.slug,
				),
				fixes: edits.length === 0 ? [] : [{ title: message('Insert a note for the talk'), edits }],
			});
		}
	},
};
