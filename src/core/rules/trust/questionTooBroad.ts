import { replaceRange } from '../../edits';
import { findAskedEntries } from '../../entryLines';
import { message } from '../../message';
import { questions } from '../../questions';
import type { OffsetRange } from '../../range';
import type { Rule, RuleContext } from '../../rule';

const asking = String.raw`(?:do you have |have you (?:got )?|is there |are there )?`;
const asked = String.raw`(?:feedback|thoughts|comments|suggestions|input|criticism)`;
const about = String.raw`(?: (?:for|about|on) (?:me|us))?`;

/** A question that asks for everything, with the sentence that it ends. */
const broad = new RegExp(
	String.raw`(?<![\p{L}\p{N}'’])${asking}any (?:other |further |more )?${asked}${about}\s*\?|(?<![\p{L}\p{N}'’])how am I doing\s*\?`,
	'iu',
);
const nothingElse = /^[^\p{L}\p{N}]*$/u;

/**
 * Feedback is asked for with "any feedback?" and nothing more. It is hard to answer; a narrow question gets an answer.
 *
 * @flagged
 * @kind manager-review
 * ---
 * ## Hard questions in a one-on-one
 *
 * ### 2026-11-12
 *
 * - Person: Ada Park
 * - Question: «Do you have any feedback for me?»
 *
 * ## Changes and report back
 *
 * - [ ] (people) Ask Ada: «any feedback?» Owner: Sam. Due: 2027-01-15
 *
 * @fixed
 * @kind manager-review
 * ---
 * ## Hard questions in a one-on-one
 *
 * ### 2026-11-12
 *
 * - Question: What should I have told you earlier? And any other feedback?
 *
 * ## Changes and report back
 *
 * - [ ] (people) Ask Ada for feedback on the planning. The question is what I should stop. Owner: Sam. Due: 2027-01-15
 */
export const questionTooBroad: Rule = {
	code: 'question-too-broad',
	description: 'a request for feedback asks for "any feedback?" and nothing more',
	severity: 'hint',
	check(context, report) {
		const { text } = context.worksheet;
		for (const range of findBroadQuestions(context)) {
			report({
				range,
				message: message('Few can answer a question this broad; ask about one narrow thing, or about the future'),
				fixes: [{ title: message('Insert a narrow question'), edits: replaceRange(text, range, questions.narrow) }],
			});
		}
	},
};

function findBroadQuestions({ worksheet }: RuleContext): readonly OffsetRange[] {
	const inEntries = findAskedEntries(worksheet, 'question').flatMap(({ line }) => {
		const found = line && findBroad(line.text, line.range.start);
		return found && isAll(line.text, line.range.start, found) ? [found] : [];
	});
	const inTasks = worksheet.actions.flatMap(({ isDone, textRange }) => {
		const source = worksheet.text.slice(textRange.start, textRange.end);
		const found = isDone ? undefined : findBroad(source, textRange.start);
		return found && source.split('?').length === 2 ? [found] : [];
	});
	return [...inEntries, ...inTasks];
}

function findBroad(text: string, offset: number): OffsetRange | undefined {
	const match = broad.exec(text);
	return match ? { start: offset + match.index, end: offset + match.index + match[0].length } : undefined;
}

function isAll(text: string, offset: number, { start, end }: OffsetRange): boolean {
	return nothingElse.test(text.slice(0, start - offset)) && nothingElse.test(text.slice(end - offset));
}
