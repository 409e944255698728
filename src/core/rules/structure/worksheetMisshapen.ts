import { message, shorten } from '../../message';
import type { FileRule } from '../../rule';
import { findPair, getText, isEmpty } from '../../valueNode';
import { wrongType } from './wrongType';

/**
 * The `worksheet` key holds a list or keys of its own. It names one kind, and without it nothing in the file can be
 * checked.
 *
 * @flagged
 * worksheet: «[career-development]»
 *
 * @flagged
 * worksheet:
 *   «career-development: 1»
 *
 * @fixed
 * worksheet: career-development
 */
export const worksheetMisshapen: FileRule = {
	code: 'wrong-type',
	description: wrongType.description,
	severity: wrongType.severity,
	check({ problem, root, text }, { ids }, report) {
		const value = findPair(root, 'worksheet')?.value;
		if (problem || isEmpty(value) || !value || value.type === 'scalar') {
			return;
		}
		const named = value.type === 'seq' && value.items.length === 1 ? getText(value.items[0]) : undefined;
		const kind = ids.find(id => id === named);
		report({
			range: value.range,
			message: message(
				'Unexpected `{0}`, expected the name of one kind, without which nothing is checked',
				shorten(text.slice(value.range.start, value.range.end)),
			),
			fixes:
				kind === undefined
					? []
					: [{ title: message('Change to {0}', kind), edits: [{ range: value.range, newText: kind }] }],
		});
	},
};
