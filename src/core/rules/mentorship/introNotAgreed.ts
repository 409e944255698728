import { addDays, isCalendarDate } from '../../dates';
import { message } from '../../message';
import { findReachable, getNextRound } from '../../proposals';
import type { Rule } from '../../rule';
import { getRowTarget, getSectionRows, setCell } from '../../sectionRows';
import { findDate } from '../../worksheet';

/**
 * The day of an introduction has passed, and it is not noted that both agreed first. Introducing people who have not said
 * yes costs trust on two sides.
 *
 * @flagged
 * @kind mentorship-goal
 * ---
 * ## Network
 *
 * | Date | Person | Role | Why this person | Both agreed first | Follow-up |
 * | --- | --- | --- | --- | --- | --- |
 * | 2026-11-03 | Research lead | expert | Reviews interview guides | «asked» | Thank-you sent |
 * | 2026-11-10 | «Sales lead» | peer | Knows the partners | | Thank-you sent |
 *
 * @fixed
 * @kind mentorship-goal
 * ---
 * ## Network
 *
 * | Date | Person | Role | Why this person | Both agreed first | Follow-up |
 * | --- | --- | --- | --- | --- | --- |
 * | 2026-11-03 | Research lead | expert | Reviews interview guides | Yes, both | Thank-you sent |
 * | 2026-11-10 | Sales lead | peer | We met by ourselves | n/a | Thank-you sent |
 * | 2026-12-01 | PM at a partner company | peer | Same move | asked | |
 */
export const introNotAgreed: Rule = {
	code: 'intro-not-agreed',
	description: 'the day of an introduction has passed and it is not noted that both agreed first',
	severity: 'warning',
	pausable: true,
	check(context, report) {
		const { worksheet, today } = context;
		for (const row of getSectionRows(worksheet, ['date', 'agreed'])) {
			const date = row.cells.get('date');
			const agreed = row.cells.get('agreed');
			if (!date || !agreed || !isCalendarDate(date.text) || date.text >= today || isAgreed(agreed.text)) {
				continue;
			}
			const next = findReachable(context, [findDate(worksheet, 'next_checkin')?.date]) ?? getNextRound(context);
			const later = next > today ? next : addDays(today, 1);
			report({
				range: getRowTarget(row, agreed),
				message: message(
					'The day of this introduction, {0}, has passed, and it is not noted that both agreed first, which costs trust on two sides; ask both, then introduce them',
					date.text,
				),
				fixes: [
					{
						title: message('Set to `asked` and move the introduction to {0}', later),
						edits: [setCell(date, later), ...(agreed.text === 'asked' ? [] : [setCell(agreed, 'asked')])],
					},
				],
			});
		}
	},
};

/** A yes, or a note that there was nobody to ask. */
function isAgreed(text: string): boolean {
	return /^(?:y|yes\b.*|both\b.*|agreed\b.*|ok|x|✓|✔️?|✅|n\/?a|not needed|[-–—])$/iu.test(text);
}
