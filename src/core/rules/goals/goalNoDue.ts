import { setItemKey } from '../../itemEdits';
import { getItemsLike } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { findDate } from '../../worksheet';

/**
 * A goal has no due date: without a day on which you look at it, it drifts.
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns
 *     «due»:
 *
 * @flagged
 * goals:
 *   - { «id: G1», title: Write a strategy for Returns }
 *
 * @fixed
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, due: 2027-03-31 }
 */
export const goalNoDue: Rule = {
	code: 'goal-no-due',
	description: 'a goal has no `due`',
	severity: 'warning',
	check({ worksheet }, report) {
		const start = findDate(worksheet, 'start')?.date ?? '';
		const end = findDate(worksheet, 'end')?.date;
		for (const item of getItemsLike(worksheet, 'goals').filter(({ isOpen }) => isOpen)) {
			const due = item.fields.get('due');
			if (!due || due.value) {
				continue;
			}
			report({
				range: due.target,
				message: message(
					'{0} has no due date, so it may drift; choose a day within the period',
					toFirstItemWords(item),
				),
				fixes:
					end === undefined || end < start
						? []
						: [
								{
									title: message('Set to the end of the period, {0}', end),
									edits: setItemKey(worksheet, item, 'due', end),
								},
							],
			});
		}
	},
};
