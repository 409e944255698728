import { replaceWord } from '../../edits';
import { listWords, message, shorten } from '../../message';
import { findNearest } from '../../nearest';
import type { Rule } from '../../rule';
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
 * @fixed
 * cadence: monthly
 * sharing: team
 */
export const valueUnknown: Rule = {
	code: 'value-unknown',
	description: 'a word that is none of those the key allows',
	severity: 'error',
	check({ worksheet }, report) {
		for (const field of worksheet.fields.filter(isChosen)) {
			const words = field.spec.values ?? [];
			for (const node of getChoices(field)) {
				const word = getText(node);
				if (word === undefined || words.includes(word)) {
					continue;
				}
				const nearest = findNearest(word, words);
				report({
					range: node.range,
					message: message('Unexpected `{0}`, expected {1}', shorten(word), listWords(words)),
					fixes:
						nearest === undefined
							? []
							: [{ title: message('Change to {0}', nearest), edits: replaceWord(worksheet.text, node.range, nearest) }],
				});
			}
		}
	},
};

function isChosen({ spec }: Field): boolean {
	return (spec.of ?? spec.type) === 'choice';
}

function getChoices({ spec, value }: Field): readonly ValueNode[] {
	return value && spec.type === 'choice' ? [value] : value?.type === 'seq' ? value.items : [];
}
