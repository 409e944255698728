import { replaceWord } from '../../edits';
import { findCompetency } from '../../ladder';
import { findCompetencyWords } from '../../ladderWords';
import { message } from '../../message';
import { findNearestEntry } from '../../nearest';
import type { Rule } from '../../rule';
import { describeUnexpectedCompetency } from './unexpectedWord';

/**
 * A competency that the ladder does not have: its gap and what is expected of it would vanish without a word.
 *
 * @flagged
 * focus: [discovery, «prodct-strategy», «"🎯 data"»]
 *
 * @flagged
 * ratings:
 *   «discovry»: { self: 3, manager: 2 }
 *   «"deliverry"»:
 *     self: 3
 *
 * @flagged
 * goals:
 *   - id: G1
 *     title: Write a strategy for Returns that two partner teams plan against.
 *     competency: «strategy»
 *
 * @fixed
 * focus: [discovery, prioritization]
 * ratings:
 *   Vision and strategy: { self: 3, manager: 2 }
 */
export const competencyUnknown: Rule = {
	code: 'competency-unknown',
	description: 'a competency in `focus`, `ratings` or a goal is not in the ladder',
	severity: 'error',
	check(context, report) {
		const { ladder, worksheet } = context;
		const competencies = ladder?.competencies ?? [];
		for (const { name, range, taken } of competencies.length > 0 ? findCompetencyWords(context) : []) {
			if (ladder && findCompetency(ladder, name)) {
				continue;
			}
			const rated = new Set([...(taken ?? [])].map(other => ladder && findCompetency(ladder, other)));
			const free = competencies.filter(competency => !rated.has(competency));
			const nearest = findNearestEntry(name, free, entry => [entry.slug, entry.name, ...entry.aliases]);
			const title = message('Change to {0}', nearest?.slug ?? '');
			report({
				range,
				message: describeUnexpectedCompetency(context, { name, expected: competencies.map(({ slug }) => slug) }),
				fixes: nearest ? [{ title, edits: replaceWord(worksheet.text, range, nearest.slug) }] : [],
			});
		}
	},
};
