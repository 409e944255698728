import { message, shorten } from '../../message';
import { questions } from '../../questions';
import type { Rule } from '../../rule';
import type { EvidenceColumn } from '../../worksheet';

/** The columns that make a row useful later, each with the question that stands for it until it is answered. */
const columns = new Map<EvidenceColumn, string>([
	['result', questions.result],
	['witness', questions.witness],
	['link', questions.link],
]);

/**
 * An evidence row without result, witness and link: in half a year nobody can say what it shows. One of the three is
 * enough. Tables that have none of these columns are fine as they are.
 *
 * @flagged
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened | Result | Who saw it | Link |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | E1 | 2026-10-01 | discovery | Stopped gift returns | Saved five weeks | | |
 * | «E2» | 2026-10-02 | delivery | Released returns | | | |
 *
 * @fixed
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened | Result | Who saw it | Link |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | E1 | 2026-10-01 | discovery | Stopped gift returns | | Design lead | |
 *
 * @fixed
 * @kind leader-trust-review
 * ---
 * ## Evidence
 *
 * | ID | Date | Practice | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2026-10-01 | shared-vision | Ranked the first priority together |
 */
export const evidenceThin: Rule = {
	code: 'evidence-thin',
	description: 'an evidence row has no result, no witness and no link',
	severity: 'hint',
	check({ worksheet }, report) {
		for (const { id, cells, row } of worksheet.evidence) {
			const present = [...columns].flatMap(([column, question]) => {
				const cell = cells.get(column);
				return cell ? [{ cell, question }] : [];
			});
			if (present.length === 0 || present.some(({ cell }) => cell.text !== '')) {
				continue;
			}
			const idCell = cells.get('id');
			report({
				range: idCell && idCell.text !== '' ? idCell.range : row.range,
				message: message(
					'Evidence `{0}` has no result, no witness and no link; one of them makes it easier to use later',
					shorten(id),
				),
				fixes: present.slice(0, 1).map(({ cell, question }) => ({
					title: message('Insert a question to answer'),
					edits: [{ range: cell.range, newText: `${question} ` }],
				})),
			});
		}
	},
};
