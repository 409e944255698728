import { listWords, message } from '../../message';
import type { Message } from '../../message';
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
	check({ kind, problem, root }, { broken, cause, ids }, report) {
		const value = findPair(root, 'worksheet')?.value;
		if (kind || problem || value?.type !== 'scalar' || isEmpty(value)) {
			return;
		}
		const written = String(value.value);
		const file = broken.get(written);
		if (file !== undefined) {
			report({ range: value.range, message: explainBrokenKind(written, file), related: cause ? [cause] : [] });
			return;
		}
		const nearest = findNearest(written, ids);
		report({
			range: value.range,
			message: message('Unexpected kind `{0}`, expected {1}', written, listWords(ids)),
			fixes:
				nearest === undefined
					? []
					: [{ title: message('Change to {0}', nearest), edits: [{ range: value.range, newText: nearest }] }],
		});
	},
};

/** Why nothing is said of a worksheet whose kind is described by a file that has an error. */
export function explainBrokenKind(kind: string, file: string): Message {
	return message(
		'Kind `{0}` is described in `{1}`, which has an error, so this worksheet is not checked; mend that file first',
		kind,
		file,
	);
}
