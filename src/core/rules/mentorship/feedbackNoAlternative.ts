import { readFeedback } from '../../feedback';
import type { FeedbackEntry } from '../../feedback';
import { insertFeedbackLines } from '../../feedbackEdits';
import { getEntryTitleRange } from '../../labelledLines';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { namesHarm, namesPraise } from '../../feedbackWords';
import type { Worksheet } from '../../worksheet';

/**
 * Feedback on something that went wrong, without what else would have been possible: whoever receives it knows what to
 * stop, and not what to try.
 *
 * @flagged
 * @kind mentorship-goal
 * ---
 * ## Feedback
 *
 * ### «2026-11-10, Lena to Noor»
 *
 * - Situation: the interview with the warehouse customer.
 * - Behaviour: you offered the solution in your second question.
 * - Impact: from then on the customer stopped describing the problem.
 * - Alternative:
 *
 * @fixed
 * @kind mentorship-goal
 * ---
 * ## Feedback
 *
 * ### 2026-11-10, Lena to Noor
 *
 * - Situation: the interview with the warehouse customer.
 * - Behaviour: you waited until the customer went on by himself.
 * - Impact: we heard about the second list that he keeps.
 */
export const feedbackNoAlternative: Rule = {
	code: 'feedback-no-alternative',
	description: 'feedback on something that went wrong has no alternative',
	severity: 'hint',
	check({ worksheet }, report) {
		for (const feedback of readFeedback(worksheet)) {
			if ((feedback.parts.get('alternative')?.words ?? '') !== '' || !isCritical(worksheet, feedback)) {
				continue;
			}
			report({
				range: getEntryTitleRange(worksheet, feedback.entry),
				message: message(
					'This feedback names no alternative; say what else would have been possible, so that there is something to try',
				),
				fixes: [
					{
						title: message('Insert a line for the alternative'),
						edits: insertFeedbackLines(worksheet, feedback, ['alternative']),
					},
				],
			});
		}
	},
};

/** Only what plainly is: praise needs no alternative. */
function isCritical({ text }: Worksheet, { entry, lines, parts }: FeedbackEntry): boolean {
	const title = text.slice(entry.dateRange.end, entry.headingRange.end);
	const keepsAll = lines.some(({ label, words }) => /\bkeep\b/i.test(label) && words !== '');
	return !keepsAll && !namesPraise(title) && namesHarm(parts.get('impact')?.words ?? '');
}
