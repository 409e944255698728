import { readFeedback } from '../../feedback';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { findJudgements } from '../../feedbackWords';

/**
 * What was seen is told with a word that judges: always, never, attitude, careless and the like. A camera sees none of
 * these.
 *
 * @flagged
 * @kind mentorship-goal
 * ---
 * ## Feedback
 *
 * ### 2026-11-10, Lena to Noor
 *
 * - Situation: our last three sessions.
 * - Behaviour: you «always» bring the notes late and seem «careless» about them.
 * - Impact: I could not prepare.
 * - Alternative: send them the day before.
 *
 * @fixed
 * @kind mentorship-goal
 * ---
 * ## Feedback
 *
 * ### 2026-11-10, Lena to Noor
 *
 * - Situation: our last three sessions. I never know what to expect.
 * - Behaviour: the notes came ten minutes before two of them, and you said "I am always late".
 * - Impact: I could not prepare.
 * - Alternative: send them the day before.
 */
export const feedbackJudges: Rule = {
	code: 'feedback-judges',
	description: 'the behaviour in a feedback entry is told with always, never, attitude, careless, lazy or the like',
	severity: 'hint',
	check({ worksheet }, report) {
		for (const { parts } of readFeedback(worksheet)) {
			const line = parts.get('behaviour');
			for (const { start, word } of findJudgements(line?.words ?? '')) {
				const from = (line?.wordsRange.start ?? 0) + start;
				report({
					range: { start: from, end: from + word.length },
					message: message('`{0}` judges rather than tells; write what a camera would have recorded', word),
				});
			}
		}
	},
};
