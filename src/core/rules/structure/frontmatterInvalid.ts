import type { FileRule } from '../../rule';
import { quoteText } from './quoteText';

/**
 * The frontmatter is not closed, or its YAML cannot be read: nothing else can be checked.
 *
 * @flagged
 * tags: «[»strategy, pricing
 * sharing: pair
 *
 * @flagged
 * manager: «S»am: Ruiz
 *
 * @fixed
 * tags: [strategy, pricing]
 * sharing: pair
 */
export const frontmatterInvalid: FileRule = {
	code: 'frontmatter-invalid',
	description: 'the frontmatter is not closed, or its YAML cannot be read',
	severity: 'error',
	check(worksheet, _kinds, report) {
		const { problem } = worksheet;
		if (problem) {
			report({ range: problem.range, message: problem.message, fixes: quoteText(worksheet, problem.range) });
		}
	},
};
