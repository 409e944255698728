import { getItemsLike } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import { message } from '../../message';
import { getOverdueFixes } from '../../overdueFixes';
import { getPromiseDay } from '../../proposals';
import type { Rule } from '../../rule';

/**
 * The day of a promise has passed and it is still open. In a file about trust that is worse than no promise: keep it, move
 * it and say so, or admit that it will not be kept.
 *
 * @flagged
 * @kind leader-trust-review
 * commitments:
 *   - id: C1
 *     title: Tell Ada about a change the same day.
 *     measure: None heard elsewhere.
 *     due: «2026-11-19»
 *   - { id: C2, title: Ask for feedback., measure: Six requests., due: «"2026-10-01"», status: at-risk }
 *
 * @flagged
 * @kind leader-trust-review
 * end: 2026-10-31
 * commitments:
 *   - { id: C1, title: Tell Ada first., measure: None heard elsewhere., due: «2026-10-30» }
 *
 * @fixed
 * @kind leader-trust-review
 * commitments:
 *   - { id: C1, title: Tell Ada first., measure: None heard elsewhere., due: 2026-11-20 }
 *   - { id: C2, title: Ask for feedback., measure: Six requests., due: 2026-10-01, status: done }
 */
export const commitmentOverdue: Rule = {
	code: 'commitment-overdue',
	description: 'the day of an open commitment has passed',
	severity: 'warning',
	pausable: true,
	check(context, report) {
		const { worksheet, today } = context;
		for (const item of getItemsLike(worksheet, 'commitments').filter(({ isOpen }) => isOpen)) {
			const due = item.fields.get('due');
			if (!due || item.due === undefined || item.due >= today) {
				continue;
			}
			report({
				range: due.target,
				message: message(
					'{0} was due on {1} and is still open; keep it, move it and say so, or admit that it is dropped',
					toFirstItemWords(item),
					item.due,
				),
				fixes: getOverdueFixes(worksheet, item, getPromiseDay(context)),
			});
		}
	},
};
