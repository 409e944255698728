import { insertLinesAfter } from '../../bodyEdits';
import { startOfLine } from '../../edits';
import { message, shorten } from '../../message';
import { collapseBlanks } from '../../oneLine';
import { toPlainWords } from '../../plainAction';
import { pickPresent } from '../../present';
import { questions } from '../../questions';
import type { TextEdit } from '../../range';
import type { Rule } from '../../rule';
import { getHeldSessions } from '../../sessions';
import type { Action, LogEntry, Worksheet } from '../../worksheet';

/**
 * The same open action stands in two sessions running: something gets in its way. Name the obstacle, or drop it.
 *
 * @flagged
 * @kind mentorship-goal
 * ---
 * ## Sessions
 *
 * ### 2026-10-27
 *
 * - Actions:
 *   - [ ] Noor: Write the interview guide by 2026-10-30
 *
 * ### 2026-11-10
 *
 * - Actions:
 *   - [ ] «Noor: write the interview guide. Due: 2026-11-20»
 *
 * @fixed
 * @kind mentorship-goal
 * ---
 * ## Sessions
 *
 * ### 2026-10-27
 *
 * - [x] Noor: write the interview guide by 2026-10-30
 * - [ ] Lena: ask the research lead by 2026-10-30
 *
 * ### 2026-11-10
 *
 * - [ ] Noor: write the interview guide for Ops by 2026-11-20
 * - [ ] Lena: ask the research lead by 2026-11-20
 *   - Obstacle: he is away until the 16th
 */
export const actionCarried: Rule = {
	code: 'action-carried',
	description: 'the same open action stands in two sessions running',
	severity: 'information',
	check(context, report) {
		const { worksheet } = context;
		const sessions = getHeldSessions(context);
		const open = sessions.length < 2 ? [] : indexOpenActions(worksheet, sessions);
		open.forEach((actions, index) => {
			const before = open[index - 1];
			if (!before || before.size === 0) {
				return;
			}
			for (const [words, action] of actions) {
				const earlier = before.get(words);
				// Of several sessions running only the last one asks.
				if (!earlier || open[index + 1]?.has(words) || namesObstacle(worksheet, action)) {
					continue;
				}
				report({
					range: action.textRange,
					message: message(
						'`{0}` stood open in the session before, too; name what gets in the way, or drop it',
						shorten(action.text),
					),
					related: [{ range: earlier.textRange, message: message('It stands here, too') }],
					fixes: [{ title: message('Insert a line for the obstacle'), edits: askForObstacle(worksheet, action) }],
				});
			}
		});
	},
};

/** The open actions of each session by what they say; what repeats an item is told of there, and a question is no action. */
function indexOpenActions({ actions }: Worksheet, sessions: readonly LogEntry[]): readonly Map<string, Action>[] {
	const index = new Map(sessions.map(session => [session, new Map<string, Action>()]));
	for (const action of actions) {
		const known = action.entry && !action.isDone && !action.mirrors ? index.get(action.entry) : undefined;
		const words = known ? toWords(action) : '';
		if (words !== '' && !words.endsWith('?')) {
			known?.set(words, action);
		}
	}
	return [...index.values()];
}

function toWords({ due, isDone, owner, text, textRange, type }: Action): string {
	const facts = { words: collapseBlanks(text), isDone, offset: textRange.start, ...pickPresent({ due, owner, type }) };
	return toPlainWords(facts)
		.toLowerCase()
		.replace(/[\s.,;:!]+$/, '');
}

/** Whether a line below an action, up to the next task, tells of an obstacle. */
function namesObstacle(worksheet: Worksheet, { entry, textRange }: Action): boolean {
	const next = worksheet.actions.find(({ box }) => box.start > textRange.start)?.box.start ?? Infinity;
	const end = Math.min(next, entry?.content.end ?? textRange.end);
	return /\bobstacle|\bin the way\b|\bblocke[dr]\b|\bstuck\b|\bhinder/i.test(
		worksheet.text.slice(textRange.start, end),
	);
}

/** On a line of its own below the action, as part of it. */
function askForObstacle(worksheet: Worksheet, { box, textRange }: Action): readonly TextEdit[] {
	const lead = worksheet.text.slice(startOfLine(worksheet.text, box.start), box.start).replace(/\S/g, ' ');
	return insertLinesAfter(worksheet, textRange.end, [`${lead}- Obstacle: ${questions.obstacle}`]);
}
