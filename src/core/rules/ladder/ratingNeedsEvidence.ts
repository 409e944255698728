import { message } from '../../message';
import type { Message } from '../../message';
import { createMissingProofFixes } from '../../proofEdits';
import { findSubject, getRatingValues, getScale, hasEvidence } from '../../ratings';
import type { Rule } from '../../rule';

/**
 * A high rating, by the person or by the manager, without evidence. Most of us rate ourselves high, and a high number that
 * rests on nothing does not survive the first question. Where perceptions are compared, an example is enough.
 *
 * @flagged
 * ratings:
 *   discovery: { self: 3, manager: «4», mentor: }
 *   delivery:
 *     self: «5»
 *     manager: 4
 *
 * @flagged
 * ratings:
 *   discovery: { self: «4», evidence: [] }
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2026-10-01 | delivery, Discovery | Stopped gift returns |
 *
 * @flagged
 * @kind leader-trust-review
 * ratings:
 *   clear-communication: { leader: «4», pm: 3 }
 *
 * @fixed
 * ratings:
 *   discovery: { self: 3, manager: 3, mentor: 4 }
 *   delivery: { self: 4, manager: 4, evidence: [E1] }
 * ---
 * ## Evidence
 *
 * | ID | Date |
 * | --- | --- |
 * | E1 | 2026-10-01 |
 */
export const ratingNeedsEvidence: Rule = {
	code: 'rating-needs-evidence',
	description: 'a rating above 3 has no evidence',
	severity: 'warning',
	tellsRatings: true,
	check(context, report) {
		const { columns = [], evidence: severity = 'warning' } = context.kind.ratings ?? {};
		const asking = columns.slice(0, 2).map(({ key }) => key);
		const limit = getScale(context).evidenceRequiredAbove;
		for (const rating of context.worksheet.ratings) {
			const subject = rating.isTrustFactor || hasEvidence(rating) ? undefined : findSubject(context, rating);
			if (!subject) {
				continue;
			}
			const values = getRatingValues(context, rating);
			const column = asking.find(key => (values.get(key) ?? limit) > limit);
			const value = column === undefined ? undefined : rating.columns.get(column);
			if (value) {
				const fixes = createMissingProofFixes(context, rating, subject);
				report({ range: value.range, severity, message: toMessage(rating.slug, value.value ?? '', severity), fixes });
			}
		}
	},
};

function toMessage(slug: string, value: number | string, severity: 'warning' | 'information'): Message {
	return severity === 'warning'
		? message(
				'`{0}` is rated {1} without evidence, and such a rating will not survive a review; link what shows it',
				slug,
				value,
			)
		: message(
				'`{0}` is rated {1} without an example; one that both remember makes it easier to talk about',
				slug,
				value,
			);
}
