import { message } from '../../message';
import { questions } from '../../questions';
import type { Rule } from '../../rule';
import { getRowTarget, getSectionRows, isUnsaid, setCell } from '../../sectionRows';

/**
 * Something to learn from is done and nobody wrote what they took from it: it was consumed, and is soon forgotten.
 *
 * @flagged
 * @kind mentorship-goal
 * ---
 * ## Learning plan
 *
 * | What | For | Done | What I took from it |
 * | --- | --- | --- | --- |
 * | «A book on interviews» | G1 | yes | |
 * | «A course on surveys» | G1 | 2026-11-02 | |
 *
 * @fixed
 * @kind mentorship-goal
 * ---
 * ## Learning plan
 *
 * | What | For | Done | What I took from it |
 * | --- | --- | --- | --- |
 * | A book on interviews | G1 | yes | Opinions about the future are worth little |
 * | A course on surveys | G1 | half of it | |
 */
export const learningNoTakeaway: Rule = {
	code: 'learning-no-takeaway',
	description: 'something to learn from is done and nothing says what was taken from it',
	severity: 'hint',
	check({ worksheet }, report) {
		for (const row of getSectionRows(worksheet, ['done', 'takeaway'])) {
			const takeaway = row.cells.get('takeaway');
			if (!takeaway || !isUnsaid(takeaway) || !isDone(row.cells.get('done')?.text ?? '')) {
				continue;
			}
			report({
				range: getRowTarget(row, takeaway),
				message: message('This is done and it does not say what you took from it; one sentence makes it stay'),
				fixes: [{ title: message('Insert a question to answer'), edits: [setCell(takeaway, questions.takeaway)] }],
			});
		}
	},
};

function isDone(text: string): boolean {
	return (
		/^(?:y|yes|done|finished|completed|read|x|\[x\]|✓|✔️?|✅)?(?:[ ,:(]*\d{4}-\d{2}-\d{2}\)?)?[.!]?$/iu.test(text) &&
		text !== ''
	);
}
