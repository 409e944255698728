import { message, shorten } from '../../message';
import type { Rule } from '../../rule';

/**
 * Evidence of a day that is still to come: a plan is not proof. Mostly a wrong year.
 *
 * @flagged
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2026-11-20 | delivery | 🎉 Self-service returns released |
 * | E2 | «2026-11-21» | delivery | Gift returns released |
 *
 * @fixed
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2025-11-21 | delivery | Self-service returns released |
 */
export const evidenceFuture: Rule = {
	code: 'evidence-future',
	description: 'an evidence row is dated after today',
	severity: 'error',
	check({ worksheet, today }, report) {
		for (const { id, date, cells } of worksheet.evidence) {
			const cell = cells.get('date');
			if (cell && date !== undefined && date > today) {
				report({
					range: cell.range,
					message: message(
						'Unexpected date `{0}` of evidence `{1}`, expected today or earlier: a plan is not proof',
						date,
						shorten(id),
					),
					fixes: [{ title: message('Change to {0}', today), edits: [{ range: cell.range, newText: today }] }],
				});
			}
		}
	},
};
