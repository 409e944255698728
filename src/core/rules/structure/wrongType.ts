import { shorten } from '../../message';
import type { OffsetRange } from '../../range';
import type { Rule } from '../../rule';
import type { Worksheet } from '../../worksheet';
import { convertMisshapen } from './convertMisshapen';
import { convertValue, mendId } from './convertValue';
import { describeMisfit, findMisfits } from './misfits';

/**
 * A list where text is due, text where a number is due: what has the wrong type cannot be read and would be dropped.
 *
 * @flagged
 * person: «42»
 * mentor: «[Kim Lee]»
 *
 * @flagged
 * focus: «discovery, delivery»
 * tags: [«2026», pricing]
 *
 * @flagged
 * ratings:
 *   discovery: { self: «"4"», manager: «high» }
 *   delivery: «4»
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: «true»
 *     from: «two»
 *   - «Hire a second designer»
 *
 * @flagged
 * schema: «1.5»
 * goals: «none yet»
 *
 * @flagged
 * goals:
 *   - { id: «G 1», title: Write a strategy for Returns }
 * ---
 * ## Evidence
 *
 * | ID | Date |
 * | --- | --- |
 * | «E 1» | 2026-09-18 |
 *
 * @fixed
 * person: "42"
 * focus: [discovery, delivery]
 * goals:
 *   - id: 1
 *     title: Write a strategy for Returns
 */
export const wrongType: Rule = {
	code: 'wrong-type',
	description: 'a list where text is due, text where a number is due, an id with blanks, and the like',
	severity: 'error',
	check(context, report) {
		const { fields, misshapen, text } = context.worksheet;
		const show = ({ start, end }: OffsetRange): string => shorten(text.slice(start, end));
		for (const found of misshapen) {
			const range = getVisibleRange(text, found.value.range);
			report({ range, message: describeMisfit(found.expected, show(range)), fixes: convertMisshapen(context, found) });
		}
		for (const { id, range } of findSplitIds(context.worksheet)) {
			report({ range, message: describeMisfit('letters', shorten(id)), fixes: mendId(context, id, 'E') });
		}
		for (const field of fields) {
			for (const misfit of findMisfits(field)) {
				const { range } = misfit.node;
				report({
					range,
					message: describeMisfit(misfit.expected, show(range)),
					fixes: convertValue(context, field, misfit),
				});
			}
		}
	},
};

/** Ids of evidence such as `E 1`; what else stands in that cell may be there for other reasons. */
function findSplitIds({ evidence }: Worksheet): readonly { readonly id: string; readonly range: OffsetRange }[] {
	return evidence.flatMap(({ cells, id }) => {
		const range = cells.get('id')?.range;
		return range && /^[A-Za-z]+ +\d+$/.test(id) ? [{ id, range }] : [];
	});
}

/** An entry of a list that holds nothing is seen by its dash. */
function getVisibleRange(text: string, range: OffsetRange): OffsetRange {
	const dash = range.start === range.end ? text.lastIndexOf('-', range.start) : -1;
	return dash === -1 ? range : { start: dash, end: dash + 1 };
}
