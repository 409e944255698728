import { feedbackParts, newFeedbackLines, readFeedback } from '../../feedback';
import type { FeedbackPart } from '../../feedback';
import { insertFeedbackLines } from '../../feedbackEdits';
import { getEntryTitleRange } from '../../labelledLines';
import { listWords, message } from '../../message';
import type { Rule } from '../../rule';

/**
 * A feedback entry does not say in which situation it was, what was seen, or what followed from it. Without these three it
 * reads as a verdict.
 *
 * @flagged
 * @kind mentorship-goal
 * ---
 * ## Feedback
 *
 * ### «2026-11-10, Lena to Noor»
 *
 * - Situation: the interview with the warehouse customer.
 * - Behaviour:
 * - Alternative: keep your idea for the end.
 *
 * @flagged
 * ---
 * ## Feedback
 *
 * ### «2026-10-30, from Sam»
 *
 * The presentation was too long.
 *
 * @fixed
 * ---
 * ## Feedback
 *
 * ### 2026-10-30, from Sam
 *
 * **Situation:** the strategy review
 * **Behavior:** you answered each objection with a new feature
 * **Impact:** we could not tell which choices were firm
 *
 * ### 2026-11-20
 *
 * - Situation:
 * - Behaviour:
 * - Impact:
 * - Alternative:
 */
export const feedbackIncomplete: Rule = {
	code: 'feedback-incomplete',
	description: 'a feedback entry lacks the situation, the behaviour or the impact',
	severity: 'warning',
	check({ worksheet }, report) {
		for (const feedback of readFeedback(worksheet)) {
			const missing = needed.filter(part => (feedback.parts.get(part)?.words ?? '') === '');
			if (missing.length === 0) {
				continue;
			}
			const names = listWords(missing.map(part => newFeedbackLines[part].label));
			report({
				range: getEntryTitleRange(worksheet, feedback.entry),
				message: message(
					'This feedback says nothing of {0}, so it can read as a verdict; add what you saw and heard',
					names,
				),
				fixes: [
					{
						title: message('Insert lines for {0}', names),
						edits: insertFeedbackLines(worksheet, feedback, missing),
					},
				],
			});
		}
	},
};

const needed: readonly FeedbackPart[] = feedbackParts.filter(part => part !== 'alternative');
