import { findCompetencyOf } from '../../competencies';
import { addEvidenceRow } from '../../evidenceEdits';
import { getNextId } from '../../ids';
import { getItemsLike } from '../../itemRole';
import { toFirstItemWords } from '../../itemWords';
import { findCompetency } from '../../ladder';
import type { Competency } from '../../ladder';
import { message } from '../../message';
import { nameEvidence } from '../../proofEdits';
import { readReferences } from '../../readFrontmatter';
import type { Rule, RuleContext } from '../../rule';
import { getText } from '../../valueNode';
import { findDate, getItemOrder } from '../../worksheet';
import type { EvidenceRow, Item, Worksheet } from '../../worksheet';

/**
 * A goal is done and nothing under Evidence shows it: the next rating of its competency will have no ground.
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, competency: product-strategy, status: «done», evidence: [E1] }
 *   - { id: G2, title: Write another one, competency: product-strategy, status: «done» }
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
		// Where nothing is rated, or the goal has no place to name evidence, only a competency that it names asks for some.
		const isAsked = ({ status, fields }: Item): boolean => {
			const isAlways = kind.ratings !== undefined && fields.has('evidence');
			return status === 'done' && (isAlways || fields.get('competency')?.value !== undefined);
		};
		for (const item of getItemsLike(worksheet, 'goals').filter(isAsked)) {
			const [status, competency] = [item.fields.get('status'), findCompetencyOf(item, ladder)];
			if (
				!status ||
				isProven(context, item) ||
				competency === 'unknown' ||
				(competency && isShown(context, competency))
			) {
				continue;
			}
			const id = getNextId(worksheet, 'E');
			const shows = getText(item.fields.get('competency')?.value)?.trim() ?? '';
			const row = addEvidenceRow(worksheet, kind, { id, date: today, shows });
			const link = item.fields.has('evidence') ? nameEvidence(worksheet, item.map, [id], getItemOrder(item)) : [];
			report({
				range: status.target,
				message: message(
					'{0} is done and no evidence since the start shows it; add what happened, as the next rating needs it',
					toFirstItemWords(item),
				),
				fixes: [{ title: message('Add evidence `{0}`', id), edits: [...link, ...row] }],
			});
		}
	},
};

/** Whether the goal names evidence since the start; what it names elsewhere or by mistake, other rules look at. */
function isProven({ worksheet }: RuleContext, { fields }: Item): boolean {
	const old = new Set(worksheet.evidence.filter(row => !isRecent(worksheet, row)).map(({ id }) => id));
	return readReferences(fields.get('evidence')?.value).some(({ id }) => !old.has(id));
}

function isShown({ worksheet, ladder }: RuleContext, competency: Competency): boolean {
	return worksheet.evidence.some(row => {
		return isRecent(worksheet, row) && row.shows.some(name => ladder && findCompetency(ladder, name) === competency);
	});
}

/** Rows whose date cannot be read count, and all rows where the start cannot: other rules speak of those. */
function isRecent(worksheet: Worksheet, { date }: EvidenceRow): boolean {
	const start = findDate(worksheet, 'start')?.date;
	return date === undefined || start === undefined || date >= start;
}
