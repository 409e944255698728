import { findAskedEntries } from '../../entryLines';
import { message } from '../../message';
import { isTooSmall, mergeGroup, readRaterGroups } from '../../raterGroups';
import type { Rule } from '../../rule';

/** Where answers carry a name, nothing is pooled. */
const isNamed =
	/\b(?:not (?:pooled|anonymous)|non-anonymous|by name|with (?:their )?names?|named|signed|openly|in person)\b|\b(?:anonymous|pooled)\b\W*:\W*no\b/i;

/**
 * A group in a feedback round has fewer than three people and its answers are pooled: they can be traced to a person.
 *
 * @flagged
 * @kind manager-review
 * ---
 * ## 360 feedback
 *
 * ### 2026-11-12
 *
 * - Raters per group: team 5, «peers: 2», boss 1
 * - Themes: too many meetings
 *
 * ### 2026-11-13
 *
 * - Raters per group:
 *   - «two stakeholders»
 *   - 4 from the team
 *
 * @fixed
 * @kind manager-review
 * ---
 * ## 360 feedback
 *
 * ### 2026-11-12
 *
 * - Raters per group: team and peers 7, boss 1
 *
 * ### 2026-11-13
 *
 * - Raters per group: two stakeholders, named as they wanted
 */
export const groupTooSmall: Rule = {
	code: 'group-too-small',
	description: 'a group of a feedback round has fewer than 3 people, and their answers are pooled',
	severity: 'warning',
	check({ worksheet }, report) {
		for (const { line, prose } of findAskedEntries(worksheet, 'raters')) {
			const groups = line && !isNamed.test(prose) ? readRaterGroups(line) : [];
			for (const group of groups.filter(isTooSmall)) {
				const merged = mergeGroup(groups, group);
				report({
					range: group.range,
					message: message(
						'`{0}` has fewer than 3 people, so that answers can be traced to one of them; merge it with another group',
						group.name,
					),
					fixes: merged ? [{ title: message('Merge it with `{0}`', merged.into.name), edits: merged.edits }] : [],
				});
			}
		}
	},
};
