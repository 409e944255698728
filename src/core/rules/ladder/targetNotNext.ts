import { replaceWord } from '../../edits';
import { findLevel } from '../../ladder';
import { listWords, message } from '../../message';
import type { Rule } from '../../rule';
import { findCurrentLevel, findField } from '../../worksheet';

/**
 * The target is more than one step away: a fine direction, but not a goal for half a year. What the next step asks for is
 * easier to plan.
 *
 * @flagged
 * level: product-manager
 * target: «principal-pm»
 *
 * @flagged
 * level: senior-pm
 * target: «Head of Product»
 *
 * @fixed
 * level: senior-pm
 * target: group-pm
 *
 * @fixed
 * level: principal-pm
 * target: group-pm
 */
export const targetNotNext: Rule = {
	code: 'target-not-next',
	description: '`target` is more than one step above the level of today',
	severity: 'information',
	check({ worksheet, ladder, level, target }, report) {
		const current = findCurrentLevel(worksheet);
		const aim = findField(worksheet, 'target');
		if (!ladder || !level || !target || !current || !aim || target.rank <= level.rank) {
			return;
		}
		const next = level.next.map(slug => findLevel(ladder, slug)).filter(step => step !== undefined);
		if (next.length === 0 || next.includes(target)) {
			return;
		}
		report({
			range: aim.target,
			message: message(
				'The target `{0}` is more than one step from `{1}`, which is a direction rather than a plan for one period; the next step is {2}',
				target.slug,
				level.slug,
				listWords(next.map(({ slug }) => slug)),
			),
			related: [{ range: current.target, message: message('This is the level of today') }],
			fixes: next.map(({ slug }) => ({
				title: message('Change to {0}', slug),
				edits: replaceWord(worksheet.text, aim.target, slug),
			})),
		});
	},
};
