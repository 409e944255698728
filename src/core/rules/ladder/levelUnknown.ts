import { replaceWord } from '../../edits';
import { findLevel } from '../../ladder';
import { findLevelWords } from '../../ladderWords';
import { message } from '../../message';
import { findNearestEntry } from '../../nearest';
import type { Rule } from '../../rule';
import { describeUnexpectedLevel } from './unexpectedWord';

/**
 * A level that the ladder does not have: nobody can say what it expects.
 *
 * @flagged
 * level: «produkt-manager»
 *
 * @flagged
 * target: «"Vice Presidnet of Product"»
 *
 * @flagged
 * @kind mentorship-goal
 * mentee_level: «L2»
 *
 * @fixed
 * level: APM
 * target: Product manager
 */
export const levelUnknown: Rule = {
	code: 'level-unknown',
	description: 'a level is not in the ladder',
	severity: 'error',
	check(context, report) {
		const { ladder, worksheet } = context;
		const levels = ladder?.levels ?? [];
		for (const { name, range } of levels.length > 0 ? findLevelWords(worksheet) : []) {
			if (ladder && findLevel(ladder, name)) {
				continue;
			}
			const nearest = findNearestEntry(name, levels, ({ slug, title, aliases }) => [slug, title, ...aliases]);
			const title = message('Change to {0}', nearest?.slug ?? '');
			report({
				range,
				message: describeUnexpectedLevel(context, { name, expected: levels.map(({ slug }) => slug) }),
				fixes: nearest ? [{ title, edits: replaceWord(worksheet.text, range, nearest.slug) }] : [],
			});
		}
	},
};
