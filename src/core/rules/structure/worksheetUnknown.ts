import { listWords, message } from '../../message';
import { findNearest } from '../../nearest';
import type { FileRule } from '../../rule';
import { findPair, isEmpty } from '../../valueNode';

/**
 * The `worksheet` key names no kind: otherwise the file would be ignored without a word.
 *
 * @flagged
 * worksheet: «career-developmnet»
 *
 * @fixed
 * worksheet: career-development
 */
export const worksheetUnknown: FileRule = {
	code: 'worksheet-unknown',
	description: 'the `worksheet` key names no kind',
	severity: 'error',
	check({ kind, problem, root }, kinds, report) {
		const value = findPair(root, 'worksheet')?.value;
		if (kind || problem || value?.type !== 'scalar' || isEmpty(value)) {
			return;
		}
		const written = String(value.value);
		const nearest = findNearest(written, kinds);
		report({
			range: value.range,
			message: message('Unexpected kind `{0}`, expected {1}', written, listWords(kinds)),
			fixes:
				nearest === undefined
					? []
					: [{ title: message('Change to {0}', nearest), edits: [{ range: value.range, newText: nearest }] }],
		});
	},
};
