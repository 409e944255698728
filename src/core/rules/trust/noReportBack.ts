import { findLog, insertBlock, insertLinesAfter } from '../../bodyEdits';
import { addDays, isCalendarDate } from '../../dates';
import type { Fix } from '../../diagnostic';
import { answerLine, findAskedEntries, saysSomething } from '../../entryLines';
import type { AskedEntry } from '../../entryLines';
import { placeEntry } from '../../logEdits';
import { message } from '../../message';
import { questions } from '../../questions';
import type { Rule, RuleContext } from '../../rule';
import { findDate } from '../../worksheet';

const patience = 30;

/**
 * People answered more than 30 days ago, in a round, to a hard question or in a skip-level meeting, and nothing says what
 * came of it. Silence teaches them to keep quiet.
 *
 * @flagged
 * @kind manager-review
 * ---
 * ## Hard questions in a one-on-one
 *
 * ### 2026-10-20
 *
 * - Person: Ada Park
 * - Question: What should I have told you earlier?
 * - «Told back on»:
 *
 * ## Skip-level meetings
 *
 * ### «2026-09-15» the support engineers
 *
 * - Themes: nobody has fixed the search
 *
 * @flagged
 * @kind manager-review
 * ---
 * ## 360 feedback
 *
 * ### 2026-10-01
 *
 * - Themes: too many meetings
 * - **«What I will change»:** not yet
 *
 * ## Changes and report back
 *
 * ### 2026-09-28
 *
 * - What I will change: no more meetings on Fridays
 *
 * @fixed
 * @kind manager-review
 * ---
 * ## 360 feedback
 *
 * ### 2026-09-01
 *
 * - Themes: too many meetings
 * - What I will change: no more meetings on Fridays
 *
 * ## Hard questions in a one-on-one
 *
 * ### 2026-10-02
 *
 * - Told back on: 2026-10-16
 *
 * ### 2026-10-21
 *
 * - Told back on:
 */
export const noReportBack: Rule = {
	code: 'no-report-back',
	description:
		'a feedback round, hard question or skip-level meeting is older than 30 days, and nothing says what came of it',
	severity: 'warning',
	pausable: true,
	check(context, report) {
		const asked = findAskedEntries(context.worksheet, 'reportBack');
		const isReport = ({ entry }: AskedEntry): boolean => entry.section.spec?.log === 'checkin';
		const reports = asked.filter(candidate => isReport(candidate) && isAnswered(candidate));
		const oldest = addDays(context.today, -patience);
		for (const one of asked.filter(candidate => !isReport(candidate) && isCalendarDate(candidate.entry.date))) {
			const { dateRange, date } = one.entry;
			const isLate = date < oldest && !isAnswered(one) && !isFollowed(context, one);
			if (!isLate || reports.some(({ entry }) => entry.date >= date)) {
				continue;
			}
			report({
				range: one.line?.nameRange ?? dateRange,
				message: message(
					'People answered on {0} and nothing says what came of it, which teaches them to keep quiet; tell them, and note it here',
					date,
				),
				fixes: [createEntry(context) ?? answerHere(context, one)],
			});
		}
	},
};

function isAnswered({ line }: AskedEntry): boolean {
	return line !== undefined && saysSomething(line.text);
}

/** Whoever has done something about it has not been silent. */
function isFollowed({ worksheet }: RuleContext, { entry }: AskedEntry): boolean {
	return worksheet.actions.some(action => action.entry === entry && action.isDone);
}

/** An entry of today in the log of check-ins; not where one of today would bring the dates into disorder. */
function createEntry({ worksheet, kind, today }: RuleContext): Fix | undefined {
	const spec = findLog(kind, 'checkin');
	const [name] = spec?.entryLines?.reportBack ?? [];
	const next = findDate(worksheet, 'next_checkin')?.date;
	const hasToday = worksheet.entries.some(({ date, section }) => section.spec === spec && date === today);
	const isBefore = today < (findDate(worksheet, 'start')?.date ?? '') || (next !== undefined && next <= today);
	if (!spec || name === undefined || hasToday || isBefore) {
		return undefined;
	}
	const skeleton = (spec.entry ?? '').replaceAll('{{date}}', today).trimEnd().split('\n');
	const isAsked = (line: string): boolean => line === `- ${name}:`;
	const answered = skeleton.map(line => (isAsked(line) ? `${line} ${questions.changed}` : line));
	const lines = skeleton.some(isAsked) ? answered : [`### ${today}`, '', `- ${name}: ${questions.changed}`];
	const edits = placeEntry(worksheet, kind, spec, { date: today, lines });
	return { title: message('Insert an entry on what changed'), edits };
}

/** In the line that waits for it, else in one of its own. */
function answerHere({ worksheet }: RuleContext, { entry, line, names }: AskedEntry): Fix {
	const title = message('Insert a line on what changed');
	if (line) {
		return { title, edits: [answerLine(worksheet, line, questions.changed)] };
	}
	const added = [`- ${names[0] ?? ''}: ${questions.changed}`];
	const { start, end } = entry.content;
	const isList = /(?:^|\n)[-*+] [^\n]*$/.test(worksheet.text.slice(start, end));
	return { title, edits: isList ? insertLinesAfter(worksheet, end, added) : insertBlock(worksheet, end, added) };
}
