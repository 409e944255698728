import { message } from '../../message';
import type { FileRule } from '../../rule';
import { findPair, getPairTarget, isEmpty } from '../../valueNode';
import { requiredMissing } from './requiredMissing';

/**
 * The `worksheet` key is there and says nothing. Without a kind nothing in the file can be checked.
 *
 * @flagged
 * «worksheet»: # which kind?
 *
 * @flagged
 * worksheet: «''»
 *
 * @fixed
 * worksheet: career-development
 */
export const worksheetMissing: FileRule = {
	code: 'required-missing',
	description: requiredMissing.description,
	severity: requiredMissing.severity,
	check({ problem, root }, { ids }, report) {
		const pair = findPair(root, 'worksheet');
		if (!problem && pair && isEmpty(pair.value)) {
			report({
				range: getPairTarget(pair),
				message: message(
					'Found no value for `worksheet`, expected a kind such as `{0}`, without which nothing is checked',
					ids[0] ?? '',
				),
			});
		}
	},
};
