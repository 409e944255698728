import { addDays } from '../../dates';
import { isStruck } from '../../marks';
import { message } from '../../message';
import { findReachable } from '../../proposals';
import type { Rule } from '../../rule';
import { findDate } from '../../worksheet';

/**
 * The due date of an open task has passed. One late task is normal; give it a new date, tick it, or take it out. What is struck
 * through as a whole is asked no more.
 *
 * @flagged
 * ---
 * - [ ] Draft two pages. Owner: Ada. Due: «2026-11-19»
 * - [ ] Sam: ask Finance for data by «2026-11-03»
 *
 * @fixed
 * ---
 * - [ ] Draft two pages. Owner: Ada. Due: 2026-11-20
 * - [x] Sam: ask Finance for data by 2026-11-03
 * - [ ] ~~Ask the board. Owner: Ada. Due: 2026-11-03~~
 */
export const actionOverdue: Rule = {
	code: 'action-overdue',
	description: 'the due date of an open task has passed',
	severity: 'information',
	pausable: true,
	check(context, report) {
		const { worksheet, today } = context;
		for (const { due, dueRange, isDone, mirrors, text } of worksheet.actions) {
			if (isDone || mirrors || due === undefined || dueRange === undefined || due >= today || isStruck(text)) {
				continue;
			}
			const newDate = findReachable(context, [findDate(worksheet, 'next_checkin')?.date]) ?? addDays(today, 14);
			report({
				range: dueRange,
				message: message(
					'This action was due on {0} and is still open; give it a new date, or tick it if it is done',
					due,
				),
				fixes: [{ title: message('Move to {0}', newDate), edits: [{ range: dueRange, newText: newDate }] }],
			});
		}
	},
};
