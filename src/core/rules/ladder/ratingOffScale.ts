import type { Fix } from '../../diagnostic';
import { replaceRange } from '../../edits';
import { message } from '../../message';
import type { Message } from '../../message';
import { getScale, isOnScale } from '../../ratings';
import type { Rule } from '../../rule';
import { setPairValue } from '../../setPairValue';
import { getNumber } from '../../valueNode';

/**
 * A rating that is no whole number of the scale: 0 and 3.5 have no anchor that two people could agree on. What was not
 * observed stays empty.
 *
 * @flagged
 * ratings:
 *   discovery: { self: «3.5», manager: «6» }
 *   delivery:
 *     self: «0»
 *     manager: 3
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, measure: Two teams plan against it, from: 2, to: «7», due: 2027-01-29 }
 *
 * @flagged
 * @kind leader-trust-review
 * trust_factors:
 *   credibility: { leader: «-1», pm: 4 }
 *
 * @fixed
 * ratings:
 *   discovery: { self: 3, manager: 2 }
 *   delivery: { self: , manager: 3 }
 */
export const ratingOffScale: Rule = {
	code: 'rating-off-scale',
	description: 'a rating is not a whole number of the scale',
	severity: 'error',
	check(context, report) {
		const { fields, text } = context.worksheet;
		const scale = getScale(context);
		for (const field of fields) {
			const { pair, spec, target } = field;
			const value = spec.type === 'rating' ? getNumber(field.value) : undefined;
			if (value === undefined || !pair || isOnScale(value, scale)) {
				continue;
			}
			const rounded = Math.min(Math.max(Math.round(value), scale.min), scale.max);
			const round: Fix = {
				title: message('Change to {0}', rounded),
				edits: replaceRange(text, target, String(rounded)),
			};
			const clear: Fix = { title: message('Leave it empty: not observed'), edits: setPairValue(text, pair, '') };
			report({
				range: target,
				message: toMessage(value, scale),
				// Below the scale people mostly mean that nobody has seen it.
				fixes: !Number.isFinite(rounded) ? [clear] : value < scale.min ? [clear, round] : [round, clear],
			});
		}
	},
};

/** Without a ladder nobody knows where the scale ends. */
function toMessage(value: number, { max, min }: ReturnType<typeof getScale>): Message {
	return Number.isFinite(max)
		? message(
				'Unexpected rating `{0}`, expected a whole number from `{1}` to `{2}`, or nothing where it was not observed',
				value,
				min,
				max,
			)
		: message('Unexpected rating `{0}`, expected a whole number, or nothing where it was not observed', value);
}
