import type { FileRule } from '../../rule';

/**
 * The frontmatter is not closed, or its YAML cannot be read: nothing else can be checked.
 *
 * @flagged
 * tags: «[»strategy, pricing
 * sharing: pair
 *
 * @fixed
 * tags: [strategy, pricing]
 * sharing: pair
 */
export const frontmatterInvalid: FileRule = {
	code: 'frontmatter-invalid',
	description: 'the frontmatter is not closed, or its YAML cannot be read',
	severity: 'error',
	check({ problem }, _kinds, report) {
		if (problem) {
			report({ range: problem.range, message: problem.message });
		}
	},
};
