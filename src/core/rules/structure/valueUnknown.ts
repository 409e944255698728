import { findChoice } from '../../choiceWords';
import { findDelegationRows } from '../../delegation';
import { replaceRange, replaceWord } from '../../edits';
import { listWords, message, shorten } from '../../message';
import { findNearest } from '../../nearest';
import type { TextEdit } from '../../range';
import type { Finding, Rule, RuleContext } from '../../rule';
import { getText } from '../../valueNode';
import type { ValueNode } from '../../valueNode';
import type { Field } from '../../worksheet';

/**
 * A word that is none of those that may stand there. Filters and reminders would miss the worksheet.
 *
 * @flagged
 * cadence: «"montly"»
 * sharing: «everybody»
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, status: «On Track» }
 *
 * @flagged
 * @kind leader-trust-review
 * ---
 * | Decision | Today | We want | From |
 * | --- | --- | --- | --- |
 * | Scope of a release | «4» | `delegate` | 2026-12-01 |
 * | Contract changes | «consullt» (with Finance) | «control» | |
 *
 * @fixed
 * cadence: monthly
 * sharing: team
 */
export const valueUnknown: Rule = {
	code: 'value-unknown',
	description: 'a word that is none of those the key allows',
	severity: 'error',
	check(context, report) {
		findUnknownChoices(context).forEach(report);
		findUnknownLevels(context).forEach(report);
	},
};

function findUnknownChoices({ worksheet: { fields, text } }: RuleContext): readonly Finding[] {
	return fields.filter(isChosen).flatMap(field => {
		const words = field.spec.values ?? [];
		return getChoices(field).flatMap(node => {
			const word = getText(node);
			const change = (nearest: string): readonly TextEdit[] => replaceWord(text, node.range, nearest);
			return word === undefined || words.includes(word) ? [] : toFinding({ word, range: node.range }, words, change);
		});
	});
}

/** The levels of decisions, in tables. Words that somebody put in the place of a level are left alone: a talk may be due. */
function findUnknownLevels(context: RuleContext): readonly Finding[] {
	const words = context.kind.delegation?.levels ?? [];
	const cells = findDelegationRows(context).flatMap(({ today, wanted }) => [today ?? [], wanted ?? []].flat());
	return cells.flatMap(({ rank, rest, word, wordRange }) => {
		const isLevel = rest === '' || !/^\p{L}/u.test(rest) || findNearest(word, words) !== undefined;
		const change = (nearest: string): readonly TextEdit[] => replaceRange(context.worksheet.text, wordRange, nearest);
		return rank === -1 && isLevel ? toFinding({ word, range: wordRange }, words, change) : [];
	});
}

function toFinding(
	{ range, word }: Pick<Finding, 'range'> & { readonly word: string },
	words: readonly string[],
	change: (nearest: string) => readonly TextEdit[],
): Finding {
	const nearest = findChoice(word, words);
	return {
		range,
		message: message('Unexpected `{0}`, expected {1}', shorten(word), listWords(words)),
		fixes: nearest === undefined ? [] : [{ title: message('Change to {0}', nearest), edits: change(nearest) }],
	};
}

function isChosen({ spec }: Field): boolean {
	return (spec.of ?? spec.type) === 'choice';
}

function getChoices({ spec, value }: Field): readonly ValueNode[] {
	return value && spec.type === 'choice' ? [value] : value?.type === 'seq' ? value.items : [];
}
