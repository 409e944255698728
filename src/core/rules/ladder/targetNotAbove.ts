import { message } from '../../message';
import type { Rule } from '../../rule';
import { findCurrentLevel, findField } from '../../worksheet';

/**
 * The target level ranks below the level of today: mostly the two are swapped. The same level is fine; that is growth in
 * depth.
 *
 * @flagged
 * level: senior-pm
 * target: «product-manager»
 *
 * @flagged
 * @kind mentorship-goal
 * mentee_level: PM
 * target: «'APM'»
 *
 * @fixed
 * level: product-manager
 * target: senior-pm
 *
 * @fixed
 * level: senior-pm
 * target: Sr PM
 */
export const targetNotAbove: Rule = {
	code: 'target-not-above',
	description: '`target` ranks below the level of today',
	severity: 'warning',
	check({ worksheet, level, target }, report) {
		const current = findCurrentLevel(worksheet);
		const aim = findField(worksheet, 'target');
		if (!level || !target || !current || !aim || target.rank >= level.rank) {
			return;
		}
		const { text } = worksheet;
		const getSource = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
		report({
			range: aim.target,
			message: message('The target `{0}` is below the level `{1}`; the two may be swapped', target.slug, level.slug),
			related: [{ range: current.target, message: message('This is the level of today') }],
			fixes: [
				{
					title: message('Swap level and target'),
					edits: [
						{ range: current.target, newText: getSource(aim.target) },
						{ range: aim.target, newText: getSource(current.target) },
					],
				},
			],
		});
	},
};
