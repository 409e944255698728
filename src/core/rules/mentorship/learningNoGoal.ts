import { getItemsLike } from '../../itemRole';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { getRowTarget, getSectionRows, setCell } from '../../sectionRows';

/**
 * Something to learn from is not tied to a goal: nice to read, and not part of the plan.
 *
 * @flagged
 * @kind mentorship-goal
 * ---
 * ## Learning plan
 *
 * | What | Kind | For | Done |
 * | --- | --- | --- | --- |
 * | «A book on interviews» | book | | no |
 * | Local product evening | event | «G4» | no |
 *
 * @fixed
 * @kind mentorship-goal
 * ---
 * ## Learning plan
 *
 * | What | Kind | For | Done |
 * | --- | --- | --- | --- |
 * | A book on interviews | book | G1 | no |
 * | Local product evening | event | interviews in general | no |
 * | | | | |
 */
export const learningNoGoal: Rule = {
	code: 'learning-no-goal',
	description: 'something to learn from is not tied to a goal',
	severity: 'hint',
	check({ worksheet }, report) {
		const rows = getSectionRows(worksheet, ['goal']);
		const goals = rows.length === 0 ? [] : getItemsLike(worksheet, 'goals').filter(({ id }) => id !== '');
		const ids = new Set(goals.map(({ id }) => id));
		const offered = goals.filter(({ isOpen }) => isOpen);
		for (const row of ids.size === 0 ? [] : rows) {
			const cell = row.cells.get('goal');
			if (!cell || !namesNone(cell.text, ids)) {
				continue;
			}
			report({
				range: getRowTarget(row, cell),
				message: message(
					'This is tied to no {0}, so it is no part of the plan yet; say which {0} it is for',
					goals[0]?.list.singular ?? '',
				),
				fixes: (offered.length > 0 ? offered : goals).map(({ id }) => {
					return { title: message('Set to {0}', id), edits: [setCell(cell, id)] };
				}),
			});
		}
	},
};

/** Words of one's own may well describe a goal; an id that no goal has does not. */
function namesNone(text: string, ids: ReadonlySet<string>): boolean {
	const words = text.split(/[\s,;/&+()]+/).filter(word => word !== '');
	return words.every(word => !ids.has(word) && /^(?:[A-Za-z]{1,2}\d+|[-–—?]+|none|n\/?a)$/i.test(word));
}
