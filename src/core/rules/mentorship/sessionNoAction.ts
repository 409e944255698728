import { insertBlock, insertLinesAfter } from '../../bodyEdits';
import { getEntryTitleRange, readEntryText } from '../../labelledLines';
import type { LabelledLine } from '../../labelledLines';
import { message } from '../../message';
import { findDoer, findReachable, getNextRound, toActionWords } from '../../proposals';
import { questions } from '../../questions';
import { containsRange } from '../../range';
import type { TextEdit } from '../../range';
import type { Rule, RuleContext } from '../../rule';
import { getHeldSessions } from '../../sessions';
import { findDate } from '../../worksheet';
import type { LogEntry, Worksheet } from '../../worksheet';

/**
 * A session left no action behind: a talk without a trace. One small step each is enough.
 *
 * @flagged
 * @kind mentorship-goal
 * ---
 * ## Sessions
 *
 * ### «2026-10-27»
 *
 * - Goal for today: turn a vague question into one we can test.
 * - What Noor will do: pick the riskiest two.
 * - Actions:
 * - Reflection: I was listing features.
 *
 * ### «2026-11-10, by video»
 *
 * We looked at the first two interviews.
 *
 * @fixed
 * @kind mentorship-goal
 * ---
 * ## Sessions
 *
 * ### 2026-10-13, cancelled
 *
 * Lena was ill.
 *
 * ### 2026-10-27
 *
 * - Actions: Noor writes the guide, Lena reads it.
 *
 * ### 2026-11-10
 *
 * - [ ] Noor: three more interviews by 2026-11-20
 */
export const sessionNoAction: Rule = {
	code: 'session-no-action',
	description: 'a session has no action',
	severity: 'hint',
	check(context, report) {
		const { worksheet, kind } = context;
		const sessions = getHeldSessions(context);
		const served = new Set(sessions.length > 0 ? worksheet.actions.map(({ entry }) => entry) : []);
		for (const entry of sessions.filter(session => !served.has(session))) {
			const { isLaidOut, lines } = readEntryText(worksheet, entry);
			const place = lines.find(({ label }) => isForActions(label));
			if (isLaidOut || (place ? hasAnswer(lines, place) : saysActions(worksheet, entry))) {
				continue;
			}
			const due = findReachable(context, [findDate(worksheet, 'next_checkin')?.date]) ?? getNextRound(context);
			const words = toActionWords(questions.firstStep, findDoer(worksheet, kind), due);
			report({
				range: getEntryTitleRange(worksheet, entry),
				message: message(
					'The session of {0} left no action behind, so it may leave no trace; note one small step',
					entry.date,
				),
				fixes: [{ title: message('Insert an action'), edits: addTask(context, { entry, place, words }) }],
			});
		}
	},
};

function isForActions(label: string): boolean {
	return /^(?:actions?|next steps?|to[- ]?dos?)\b/i.test(label);
}

/** In a table, or below words that stand on a line of their own. */
function saysActions({ blocks, text }: Worksheet, { content }: LogEntry): boolean {
	const isAnnounced = /^[ \t]*(?:[-*+>#]+[ \t]+)?[*_]*(?:actions?|next steps?|to[- ]?dos?)[*_]*[ \t]*$/im;
	return (
		isAnnounced.test(text.slice(content.start, content.end)) ||
		blocks.tables.some(({ range }) => containsRange(content, range))
	);
}

/** Behind the label, or in lines that are indented below it. */
function hasAnswer(lines: readonly LabelledLine[], place: LabelledLine): boolean {
	const next = lines[lines.indexOf(place) + 1];
	return place.words !== '' || (next !== undefined && getIndent(next) > getIndent(place));
}

function getIndent({ lead }: LabelledLine): number {
	return /^[ \t>]*/.exec(lead)?.[0].length ?? 0;
}

interface NewTask {
	readonly entry: LogEntry;
	/** The line of the entry that asks for actions. */
	readonly place: LabelledLine | undefined;
	readonly words: string;
}

/** Below the line that asks for actions, else at the end of the entry. */
function addTask({ worksheet }: RuleContext, { entry, place, words }: NewTask): readonly TextEdit[] {
	const isInList = place !== undefined && /[-*+][ \t]+$/.test(place.lead);
	return isInList
		? insertLinesAfter(worksheet, place.wordsRange.end, [`${place.lead.replace(/[-*+]/, '  $&')}[ ] ${words}`])
		: insertBlock(worksheet, entry.content.end, [`- [ ] ${words}`]);
}
