import type { Fix } from '../../diagnostic';
import { replaceRange, replaceWord } from '../../edits';
import { message } from '../../message';
import type { OffsetRange } from '../../range';
import type { Rule } from '../../rule';
import type { EvidenceRow } from '../../worksheet';
import { createRenumbering, findDuplicates } from './lostIds';
import { checkRepeatedRatings } from './repeatedRatings';

/**
 * Two items, or two rows of evidence, share an id. Whatever names it could mean either.
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns }
 *   - { id: «"G1"», title: Hire a second designer }
 *
 * @flagged
 * @kind mentorship-goal
 * milestones:
 *   - title: Interviews done
 *     id: «G1»
 *
 * @flagged
 * ---
 * ## Evidence
 *
 * | ID | Date |
 * | --- | --- |
 * | E1 | 2026-09-18 |
 * | «E1» | 2026-10-16 |
 *
 * @flagged
 * ratings:
 *   discovery: { self: 3, manager: 3 }
 *   «Discovery»: { self: 2, manager: 3 }
 *
 * @fixed
 * goals:
 *   - { id: G1, title: Write a strategy for Returns }
 *   - { id: G2, title: Settle the dispute with Finance }
 */
export const duplicateId: Rule = {
	code: 'duplicate-id',
	description: 'two items, or two rows of evidence, share an id, or two ratings are of one competency',
	severity: 'error',
	check(context, report) {
		const { text, items, evidence } = context.worksheet;
		const renumber = createRenumbering(context);
		const reportDuplicate = (id: string, ranges: readonly [OffsetRange, OffsetRange], fix: Fix): void => {
			const [range, first] = ranges;
			report({
				range,
				message: message('Unexpected id `{0}` a second time, expected another one, so that it names one thing', id),
				related: [{ range: first, message: message('The first `{0}`', id) }],
				fixes: [fix],
			});
		};
		for (const { first, later } of findDuplicates(items)) {
			const { id, title } = renumber(later.list.idPrefix);
			const edits = replaceWord(text, later.idRange, id);
			reportDuplicate(later.id, [later.idRange, first.idRange], { title, edits });
		}
		for (const { first, later } of findDuplicates(evidence)) {
			const { id, title } = renumber('E');
			const ranges = [getIdRange(later), getIdRange(first)] as const;
			const edits = replaceRange(text, ranges[0], id);
			reportDuplicate(later.id, ranges, { title, edits });
		}
		checkRepeatedRatings(context, report);
	},
};

function getIdRange({ cells, row }: EvidenceRow): OffsetRange {
	return cells.get('id')?.range ?? row.range;
}
