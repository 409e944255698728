import { completeAction } from '../../actionEdits';
import { getRole } from '../../itemRole';
import { isStruck } from '../../marks';
import { message } from '../../message';
import type { Message } from '../../message';
import { findDoer, findDueFor } from '../../proposals';
import type { Rule } from '../../rule';

/**
 * An open task names nobody who does it, or no day: easy to leave.
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, due: 2027-01-29 }
 * ---
 * ### G1 Write a strategy
 *
 * - [ ] «(experience) Draft two pages»
 * - [ ] «Ask for an attack on the draft. Owner: Ada»
 * - [ ] «(support) Put it on the agenda! (due 2026-12-18)»
 *
 * @fixed
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, due: 2027-01-29 }
 * ---
 * ### G1 Write a strategy
 *
 * - [ ] (experience) Draft two pages. Owner: Ada. Due: 2026-12-11
 * - [ ] Sam: put it on the agenda by 2026-12-18
 * - [x] Ask for an attack on the draft
 * - [ ] G1 Strategy adopted
 * - [ ] ~~Ask the board~~
 */
export const actionNoOwnerOrDue: Rule = {
	code: 'action-no-owner-or-due',
	description: 'an open task has no owner or no due date',
	severity: 'hint',
	check(context, report) {
		const { worksheet, kind } = context;
		const isPlan = kind.items.some(list => getRole(list) === 'goals');
		for (const action of isPlan ? worksheet.actions : []) {
			const [hasOwner, hasDue] = [action.owner !== undefined, action.dueRange !== undefined];
			if (action.isDone || action.mirrors || action.text === '' || (hasOwner && hasDue) || isStruck(action.text)) {
				continue;
			}
			const owner = hasOwner ? undefined : findDoer(worksheet, kind, action.type);
			const due = hasDue ? undefined : findDueFor(context, action);
			const isComplete = (hasOwner || owner !== undefined) && (hasDue || due !== undefined);
			const parts = [
				...(owner === undefined ? [] : [`Owner: ${owner}.`]),
				...(due === undefined ? [] : [`Due: ${due}`]),
			];
			report({
				range: action.textRange,
				message: getMessage(hasOwner, hasDue),
				fixes: isComplete
					? [{ title: message('Add {0}', parts.join(' ')), edits: completeAction(worksheet, action, parts) }]
					: [],
			});
		}
	},
};

function getMessage(hasOwner: boolean, hasDue: boolean): Message {
	if (hasOwner || hasDue) {
		return hasOwner
			? message('This action has no due date, so it is easy to leave; add `Due: YYYY-MM-DD`')
			: message('This action has no owner, so it is easy to leave; add `Owner: NAME.`');
	}
	return message(
		'This action has no owner and no due date, so it is easy to leave; add `Owner: NAME. Due: YYYY-MM-DD`',
	);
}
