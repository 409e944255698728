import { at } from '../../edits';
import { findDelegationRows } from '../../delegation';
import type { DelegationRow, LevelCell } from '../../delegation';
import { message } from '../../message';
import { questions } from '../../questions';
import type { TextEdit } from '../../range';
import type { Rule } from '../../rule';

/**
 * Others are to decide less than they do today. That is possible, but whoever loses a decision should read why.
 *
 * @flagged
 * @kind leader-trust-review
 * ---
 * ## Support and empowerment
 *
 * | Decision | Today | We want | From |
 * | --- | --- | --- | --- |
 * | Scope of a release | delegate | «consult» | 2026-12-01 |
 * | Order of the backlog | agree | delegate | 2026-12-01 |
 *
 * @flagged
 * @kind boss-partnership
 * ---
 * | Decision | Today | I want | What earns it | From |
 * | --- | --- | --- | --- | --- |
 * | Contract changes | advise | «*tell*» | | later |
 *
 * @fixed
 * @kind leader-trust-review
 * ---
 * | Decision | Today | We want | Why |
 * | --- | --- | --- | --- |
 * | Scope of a release | delegate | consult | The audit asks for two signatures |
 * | Contract changes | advise | tell (law since June) | |
 * | Order of the backlog | delegate | delegate | |
 */
export const delegationBackwards: Rule = {
	code: 'delegation-backwards',
	description: 'a decision is to be left to others less than it is today, without a reason',
	severity: 'information',
	check(context, report) {
		for (const row of findDelegationRows(context)) {
			const { reason, today, wanted } = row;
			const isBackwards = today && wanted && wanted.rank !== -1 && wanted.rank < today.rank;
			if (!isBackwards || wanted.rest !== '' || (reason && reason.text !== '')) {
				continue;
			}
			report({
				range: wanted.range,
				message: message(
					'`{0}` leaves others less to decide than `{1}` does today; say why, so that it does not look like distrust',
					wanted.word,
					today.word,
				),
				related: [{ range: today.range, message: message('The level of today') }],
				fixes: [{ title: message('Insert a question to answer'), edits: askWhy(row, wanted) }],
			});
		}
	},
};

/** In the cell that waits for it, else beside the word. */
function askWhy({ reason }: DelegationRow, wanted: LevelCell): readonly TextEdit[] {
	return reason
		? [{ range: at(reason.range.start), newText: `${questions.reason} ` }]
		: [{ range: at(wanted.range.end), newText: ` (${questions.reason})` }];
}
