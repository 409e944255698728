import { toYamlText } from '../../edits';
import { getNextId } from '../../ids';
import { addItem, takesStatus } from '../../itemEdits';
import type { ItemList } from '../../kind';
import { message } from '../../message';
import { getPromiseDay } from '../../proposals';
import { questions } from '../../questions';
import type { TextEdit } from '../../range';
import { findSubject, getRatingValues } from '../../ratings';
import type { Rule, RuleContext } from '../../rule';
import { getText } from '../../valueNode';

/**
 * A side rates a practice 2 or less and no promise is about it. People were asked and see nothing come of it, which
 * lowers trust.
 *
 * @flagged
 * @kind leader-trust-review
 * ratings:
 *   «clear-communication»: { leader: 4, pm: 2 }
 *   lead-by-example: { leader: 3, pm: 3 }
 *
 * @flagged
 * @kind leader-trust-review
 * ratings:
 *   «"feedback-iteration"»: { leader: 1 }
 * commitments:
 *   - id: C1
 *     title: Tell Ada about a change the same day.
 *     practice: clear-communication
 *     measure: None heard elsewhere.
 *     due: 2027-01-31
 *
 * @fixed
 * @kind leader-trust-review
 * ratings:
 *   clear-communication: { leader: 4, pm: 2 }
 *   lead-by-example: { leader: 3, pm: }
 * trust_factors:
 *   self_focus: { leader: 2, pm: 1 }
 * commitments:
 *   - { id: C1, title: Tell Ada first., practice: clear-communication, measure: None heard elsewhere., due: 2027-01-31 }
 */
export const lowRatingNoCommitment: Rule = {
	code: 'low-rating-no-commitment',
	description: 'a side rates a practice 2 or less, and no commitment names it',
	severity: 'warning',
	tellsRatings: true,
	check(context, report) {
		const { worksheet, kind } = context;
		const list = findPromiseList(context);
		if (list === undefined || kind.ratings?.of !== 'practice') {
			return;
		}
		const promised = getPromisedPractices(context);
		for (const rating of worksheet.ratings.filter(({ isTrustFactor }) => !isTrustFactor)) {
			const lowest = [...getRatingValues(context, rating)].sort(([, a], [, b]) => a - b)[0];
			const isLow = lowest !== undefined && lowest[1] <= 2;
			if (!isLow || promised.has(rating.slug) || !findSubject(context, rating)) {
				continue;
			}
			const edits = addPromise(context, list, rating.slug);
			report({
				range: rating.pair.keyRange,
				message: message(
					'`{0}` says {1} for `{2}` and no {3} is about it; promise one small thing, as asking and not acting lowers trust',
					lowest[0],
					lowest[1],
					rating.slug,
					list.singular,
				),
				fixes:
					edits.length === 0 ? [] : [{ title: message('Insert one {0} on `{1}`', list.singular, rating.slug), edits }],
			});
		}
	},
};

/** The list whose items may be about a practice, if the kind has one. */
function findPromiseList({ kind }: RuleContext): ItemList | undefined {
	return kind.items.find(({ fields }) => fields.some(({ type }) => type === 'practice'));
}

function getPromisedPractices({ worksheet }: RuleContext): ReadonlySet<string> {
	const named = worksheet.items
		.filter(({ status }) => status !== 'dropped')
		.flatMap(({ fields }) => [...fields.values()].filter(({ spec }) => spec.type === 'practice'));
	return new Set(named.map(({ value }) => getText(value)?.trim() ?? ''));
}

function addPromise(context: RuleContext, list: ItemList, practice: string): readonly TextEdit[] {
	const { worksheet, kind } = context;
	const about = list.fields.find(({ type }) => type === 'practice')?.key ?? '';
	return addItem(worksheet, kind, list, {
		title: toYamlText(questions.promise),
		id: getNextId(worksheet, list.idPrefix),
		measure: toYamlText(questions.kept),
		due: getPromiseDay(context),
		...(takesStatus(list, 'not-started') && { status: 'not-started' }),
		[about]: practice,
	});
}
