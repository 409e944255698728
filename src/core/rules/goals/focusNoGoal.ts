import { findAssessed, findCompetencyOf, findFocus, indexRatings } from '../../competencies';
import { toYamlText } from '../../edits';
import { getNextId } from '../../ids';
import { addItem, takesStatus } from '../../itemEdits';
import { getRole } from '../../itemRole';
import type { ItemList } from '../../kind';
import { message } from '../../message';
import { questions } from '../../questions';
import type { TextEdit } from '../../range';
import { getScale } from '../../ratings';
import type { Rule, RuleContext } from '../../rule';
import { findDate, findField } from '../../worksheet';

/**
 * A competency is in focus and no goal is about it: a focus without a plan.
 *
 * @flagged
 * focus: [«product-strategy», discovery]
 * goals:
 *   - { id: G1, title: Interview twelve customers, competency: Discovery }
 *   - { id: G2, title: Write a strategy for Returns, competency: product-strategy, status: dropped }
 *
 * @flagged
 * focus:
 *   - «product-strategy»
 * ratings:
 *   product-strategy: { self: 3, manager: 2 }
 *
 * @fixed
 * focus: [product-strategy]
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, competency: product-strategy }
 */
export const focusNoGoal: Rule = {
	code: 'focus-no-goal',
	description: 'a competency is in focus and no goal is about it',
	severity: 'information',
	check(context, report) {
		const { worksheet, kind, ladder } = context;
		const list = kind.items.find(
			candidate => getRole(candidate) === 'goals' && candidate.fields.some(({ key }) => key === 'competency'),
		);
		const goals = worksheet.items.filter(item => item.list === list && item.status !== 'dropped');
		const planned = new Set(goals.map(goal => findCompetencyOf(goal, ladder)));
		const isReadable = list && (findField(worksheet, list.key)?.value?.type ?? 'seq') === 'seq';
		const elements = findFocus(context)?.elements ?? [];
		const open = elements.filter(({ competency }) => competency && !planned.has(competency));
		if (!isReadable || planned.has('unknown') || open.length === 0) {
			return;
		}
		const ratings = indexRatings(context);
		for (const { slug, range, competency } of open) {
			const rating = competency && ratings.get(competency);
			const edits = addGoal(context, list, { slug, from: findAssessed(context, rating) });
			report({
				range,
				message: message(
					'`{0}` is in focus and no {1} is about it; add one, or take it out of focus',
					slug,
					list.singular,
				),
				fixes: edits.length === 0 ? [] : [{ title: message('Insert one {0} for `{1}`', list.singular, slug), edits }],
			});
		}
	},
};

type Start = { readonly slug: string; readonly from: number | undefined };

/** A goal whose words are questions; one step up from the rating, due at the end. */
function addGoal(context: RuleContext, list: ItemList, { slug, from }: Start): readonly TextEdit[] {
	const { worksheet, kind } = context;
	const hasStep = from !== undefined && from < getScale(context).max;
	const [start, end] = [findDate(worksheet, 'start')?.date ?? '', findDate(worksheet, 'end')?.date];
	return addItem(worksheet, kind, list, {
		title: toYamlText(kind.defaults.goal || questions.goal),
		id: getNextId(worksheet, list.idPrefix),
		competency: toYamlText(slug),
		...(hasStep && { from: String(from), to: String(from + 1) }),
		measure: toYamlText(questions.measure),
		...(end !== undefined && end >= start && { due: end }),
		...(takesStatus(list, 'not-started') && { status: 'not-started' }),
	});
}
