import { daysBetween } from '../../dates';
import { getItemsLike } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { getHeldSessions } from '../../sessions';
import { addWin, readWins } from '../../wins';
import type { Wins } from '../../wins';

/** How near to a milestone something has to be celebrated to count for it, and how many talks may pass without. */
const days = 30;
const talks = 3;

/**
 * A milestone was reached more than 30 days ago and nothing was celebrated around that time, or three sessions went by
 * without anything to celebrate. Recognition keeps people going.
 *
 * @flagged
 * @kind mentorship-goal
 * milestones:
 *   - { id: «M1», goal: G1, title: Question written down, due: 2026-10-16, status: done }
 *
 * @flagged
 * @kind mentorship-goal
 * milestones:
 *   - { id: M1, goal: G1, title: Question written down, due: 2026-10-20, status: done }
 * ---
 * ## Sessions
 *
 * ### 2026-10-13
 *
 * ### 2026-10-27
 *
 * ### 2026-11-10
 *
 * ## «Wins»
 *
 * | Date | Size | Kind | What |
 * | --- | --- | --- | --- |
 * | 2026-10-01 | small | effort | The first assumption list |
 *
 * @fixed
 * @kind mentorship-goal
 * milestones:
 *   - { id: M1, goal: G1, title: Question written down, due: 2026-09-16, status: done }
 *   - { id: M2, goal: G1, title: Five interviews, due: 2026-11-10, status: done }
 * ---
 * ## Celebrations
 *
 * - 2026-10-16, small: the first assumption list that the engineers added to.
 */
export const noCelebration: Rule = {
	code: 'no-celebration',
	description: 'a milestone was reached, or three sessions went by, and nothing was celebrated',
	severity: 'hint',
	pausable: true,
	check(context, report) {
		const { worksheet, kind, today } = context;
		const wins = readWins(worksheet, kind, today);
		if (!wins) {
			return;
		}
		const reached = getItemsLike(worksheet, 'milestones').filter(({ due = today, id, status }) => {
			return status === 'done' && daysBetween(due, today) > days && !isCelebrated(wins, due, id);
		});
		for (const item of reached) {
			const { id, idRange } = item;
			report({
				range: idRange,
				message: message(
					'{0} is done and nothing was celebrated around that time; a line on it keeps you both going',
					toFirstItemWords(item),
				),
				fixes: [{ title: message('Insert a win for `{0}`', id), edits: addWin(context, wins, id) }],
			});
		}
		const since = wins.dates.at(-1) ?? '';
		const held = getHeldSessions(context).filter(({ date }) => date > since);
		if (held.length >= talks && !wins.isUndated) {
			report({
				range: wins.section?.titleRange ?? worksheet.identity,
				message: message(
					'{0} sessions went by without anything to celebrate; name what went a little better, however small',
					held.length,
				),
				fixes: [{ title: message('Insert a win'), edits: addWin(context, wins) }],
			});
		}
	},
};

function isCelebrated({ dates, isUndated, words }: Wins, due: string, id: string): boolean {
	return isUndated || (id !== '' && words.has(id)) || dates.some(date => Math.abs(daysBetween(due, date)) <= days);
}
