import { findFocus } from '../../competencies';
import type { FocusElement } from '../../competencies';
import { removeElements } from '../../elementEdits';
import { getGaps } from '../../gaps';
import { message } from '../../message';
import type { Rule, RuleContext } from '../../rule';

/**
 * More competencies are in focus than one period has room for: plans with more than three or four points stall.
 *
 * @flagged
 * focus: [delivery, discovery, communication, «product-strategy, coaching»]
 * ratings:
 *   product-strategy: { manager: 1 }
 *   coaching: { manager: 1 }
 *
 * @flagged
 * focus:
 *   - delivery
 *   - discovery
 *   - communication
 *   - «coaching»
 *
 * @fixed
 * focus: [product-strategy, coaching, delivery]
 */
export const tooManyFocus: Rule = {
	code: 'too-many-focus',
	description: 'more than 3 competencies are in focus',
	severity: 'warning',
	check(context, report) {
		const { limits, worksheet } = context;
		const { elements, list } = findFocus(context) ?? { elements: [] };
		const [first, last] = [elements[limits.goals], elements.at(-1)];
		if (!list || !first || !last) {
			return;
		}
		const kept = [...elements].sort(byGap(context)).slice(0, limits.goals);
		const gone = new Set(elements.filter(element => !kept.includes(element)).map(({ node }) => node));
		report({
			range: { start: first.range.start, end: last.range.end },
			message: message(
				'{0} competencies are in focus, and plans with more than {1} stall; keep those that matter most now',
				elements.length,
				limits.goals,
			),
			fixes: [
				{
					title: message('Keep the {0} with the largest gaps', limits.goals),
					edits: removeElements(worksheet.text, list, gone),
				},
			],
		});
	},
};

/** As gaps are listed everywhere; what is not rated comes last, in the order in which it is written. */
function byGap({ worksheet, kind, ladder, target }: RuleContext): (a: FocusElement, b: FocusElement) => number {
	const gaps = ladder ? getGaps(worksheet, kind, ladder, target).map(({ competency }) => competency) : [];
	const rank = ({ competency }: FocusElement): number => {
		return competency && gaps.includes(competency) ? gaps.indexOf(competency) : gaps.length;
	};
	return (a, b) => rank(a) - rank(b);
}
