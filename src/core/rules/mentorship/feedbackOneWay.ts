import { fillIn } from '../../bodyEdits';
import { readFeedback } from '../../feedback';
import { createDirectionReader } from '../../feedbackDirection';
import { message } from '../../message';
import { findReachable, getNextRound, toActionWords } from '../../proposals';
import { questions } from '../../questions';
import { containsRange } from '../../range';
import type { Rule } from '../../rule';
import { getHeldSessions } from '../../sessions';
import { findDate } from '../../worksheet';
import type { Section, Worksheet } from '../../worksheet';

/**
 * After three sessions all feedback went in one direction, while both are meant to learn. A request is enough to begin
 * with.
 *
 * @flagged
 * @kind mentorship-goal
 * ---
 * ## Sessions
 *
 * ### 2026-10-13
 *
 * - [x] Noor: the guide
 *
 * ### 2026-10-27
 *
 * - [x] Noor: two interviews
 *
 * ### 2026-11-10
 *
 * - [ ] Noor: three interviews
 *
 * ## «Feedback»
 *
 * ### 2026-11-10, Lena to Noor
 *
 * - Situation: the interview on 5 November.
 * - Behaviour: you waited.
 * - Impact: we heard about the second list.
 *
 * @fixed
 * @kind mentorship-goal
 * ---
 * ## Sessions
 *
 * ### 2026-10-13
 *
 * ### 2026-10-27
 *
 * ### 2026-11-10
 *
 * ## Feedback
 *
 * ### 2026-11-10 from mentor to mentee
 *
 * - Situation: the interview on 5 November.
 * - Behaviour: you waited.
 * - Impact: we heard about the second list.
 *
 * ### 2026-11-10 from mentee to mentor
 *
 * - Situation: the session on 27 October.
 * - Behaviour: you drew the map.
 * - Impact: I still use it.
 */
export const feedbackOneWay: Rule = {
	code: 'feedback-one-way',
	description: 'after three sessions all feedback went in one direction',
	severity: 'information',
	check(context, report) {
		const { worksheet, kind } = context;
		const isEarly = getHeldSessions(context).length < 3;
		const feedback = isEarly ? [] : readFeedback(worksheet);
		const readDirection = feedback.length === 0 ? undefined : createDirectionReader(worksheet, kind);
		const directions = feedback.map(entry => readDirection?.(entry));
		const known = directions.filter(direction => direction !== undefined && direction !== 'others');
		const first = known[0];
		const section = feedback[0]?.entry.section;
		const isPlain = known.every(({ from }) => from.key === first?.from.key) && !directions.includes(undefined);
		if (!first || !section || !isPlain || hasRequest(worksheet, section)) {
			return;
		}
		const { from, to } = first;
		const due = findReachable(context, [findDate(worksheet, 'next_checkin')?.date]) ?? getNextRound(context);
		const words = toActionWords(`(people) Ask ${to.name} for feedback. ${questions.request}`, from.name, due);
		report({
			range: section.titleRange,
			message: message(
				'All feedback went from {0} to {1} so far, and both are meant to learn; ask {1} for some',
				from.name,
				to.name,
			),
			fixes: [
				{
					title: message('Insert a request for feedback'),
					edits: fillIn(worksheet, section.titleRange.end, [`- [ ] ${words}`]),
				},
			],
		});
	},
};

/** An open task of the section that asks somebody. */
function hasRequest({ actions }: Worksheet, { content }: Section): boolean {
	return actions.some(({ isDone, text, textRange }) => {
		return !isDone && /\bask|\bfeedback\b/i.test(text) && containsRange(content, textRange);
	});
}
