import { addMonths } from '../../dates';
import { message, shorten } from '../../message';
import { createProofFix } from '../../proofEdits';
import { findSubject, getRatingValues } from '../../ratings';
import type { Rule } from '../../rule';
import type { EvidenceRow } from '../../worksheet';

/**
 * All that a rating rests on is more than twelve months old. Skills and the work around them move, so something newer says
 * more.
 *
 * @flagged
 * ratings:
 *   delivery: { self: 3, manager: 3, evidence: [«E1», E2] }
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2025-11-19 | delivery | Self-service returns released |
 * | E2 | 2025-03-01 | delivery | Gift returns released |
 *
 * @fixed
 * ratings:
 *   delivery: { self: 3, manager: 3, evidence: [E1, E2] }
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2025-11-20 | delivery | Self-service returns released |
 * | E2 | 2025-03-01 | delivery | Gift returns released |
 */
export const evidenceOld: Rule = {
	code: 'evidence-old',
	description: 'all evidence of a rating is older than 12 months',
	severity: 'information',
	pausable: true,
	check(context, report) {
		const { today, worksheet } = context;
		const oldest = addMonths(today, -12);
		const rows = new Map<string, EvidenceRow>(worksheet.evidence.map(row => [row.id, row]));
		for (const rating of worksheet.ratings) {
			// A row that is missing, or that has no date, may be a new one.
			const dates = rating.evidence.map(({ id }) => rows.get(id)?.date ?? today);
			const newest = dates.sort().at(-1);
			const [first] = rating.evidence;
			if (!first || newest === undefined || newest >= oldest || getRatingValues(context, rating).size === 0) {
				continue;
			}
			const subject = findSubject(context, rating);
			report({
				range: first.range,
				message: message(
					'The newest evidence for `{0}` is of {1}, and skills move within a year; add something newer',
					shorten(rating.slug),
					newest,
				),
				fixes: subject ? [createProofFix(context, rating, subject)] : [],
			});
		}
	},
};
