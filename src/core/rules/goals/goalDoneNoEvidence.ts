import { findCompetencyOf } from '../../competencies';
import { addEvidenceRow } from '../../evidenceEdits';
import { getNextId } from '../../ids';
import { findCompetency } from '../../ladder';
import type { Competency } from '../../ladder';
import { message } from '../../message';
import { setKey } from '../../pairEdits';
import { readReferences } from '../../readFrontmatter';
import type { Rule, RuleContext } from '../../rule';
import { getText } from '../../valueNode';
import { findDate, getItemName, getItemOrder, getItems } from '../../worksheet';
import type { Item } from '../../worksheet';

/**
 * A goal is done and nothing under Evidence shows it: the next rating of its competency will have no ground.
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, competency: product-strategy, status: «done» }
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2026-08-31 | product-strategy, delivery | Before the start |
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, status: «done» }
 *
 * @fixed
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, competency: Vision and strategy, status: done }
 *   - { id: G2, title: Settle the dispute with Finance, status: done, evidence: [E1] }
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2026-10-16 | product-strategy, delivery | Strategy draft |
 */
export const goalDoneNoEvidence: Rule = {
	code: 'goal-done-no-evidence',
	description: 'a goal is done and no evidence since `start` shows its competency',
	severity: 'warning',
	check(context, report) {
		const { worksheet, kind, ladder, today } = context;
		// Where nothing is rated, only a competency that the goal names asks for evidence.
		const isAsked = ({ status, fields }: Item): boolean =>
			status === 'done' && (kind.ratings !== undefined || fields.get('competency')?.value !== undefined);
		for (const item of getItems(worksheet, 'goals').filter(isAsked)) {
			const [status, competency] = [item.fields.get('status'), findCompetencyOf(item, ladder)];
			const isNamed = readReferences(item.fields.get('evidence')?.value).length > 0;
			if (!status || isNamed || competency === 'unknown' || (competency && isShown(context, competency))) {
				continue;
			}
			const id = getNextId(worksheet, 'E');
			const shows = getText(item.fields.get('competency')?.value)?.trim() ?? '';
			const row = addEvidenceRow(worksheet, kind, { id, date: today, shows });
			const link = setKey(worksheet, item.map, { key: 'evidence', source: `[${id}]`, order: getItemOrder(item) });
			report({
				range: status.target,
				message: message(
					'Goal `{0}` is done and no evidence since the start shows it; add what happened, as the next rating needs it',
					getItemName(item),
				),
				fixes: [{ title: message('Add evidence `{0}`', id), edits: [...link, ...row] }],
			});
		}
	},
};

/** Rows whose date cannot be read count, and all rows where the start cannot: other rules speak of those. */
function isShown({ worksheet, ladder }: RuleContext, competency: Competency): boolean {
	const start = findDate(worksheet, 'start')?.date;
	return worksheet.evidence.some(({ date, shows }) => {
		const isRecent = date === undefined || start === undefined || date >= start;
		return isRecent && shows.some(name => ladder && findCompetency(ladder, name) === competency);
	});
}
