import { addAgreementLines, confidentiality, ending, findAgreement, hasLineOn } from '../../agreement';
import { setRootKey } from '../../itemEdits';
import { message } from '../../message';
import type { Message } from '../../message';
import type { Rule } from '../../rule';
import { findField } from '../../worksheet';

/**
 * Nothing is agreed on confidentiality or on ending, or no day is set on which both said yes: mismatched expectations end
 * most pairs.
 *
 * @flagged
 * @kind mentorship-goal
 * «agreed_on»:
 *
 * @flagged
 * @kind mentorship-goal
 * «worksheet: mentorship-goal»
 * agreed_on: 2026-09-15
 *
 * @flagged
 * @kind mentorship-goal
 * agreed_on: 2026-09-15
 * ---
 * ## «Mentoring agreement»
 *
 * | Topic | What we agreed |
 * | --- | --- |
 * | What stays between us | |
 * | If it does not work | Either of us can say so |
 *
 * @fixed
 * @kind mentorship-goal
 * agreed_on: 2026-09-15
 * ---
 * ## Agreement
 *
 * What we say here is confidential. Either of us can stop at any time.
 */
export const agreementMissing: Rule = {
	code: 'agreement-missing',
	description: 'an active worksheet without the day of the agreement, or without lines on confidentiality and ending',
	severity: 'warning',
	check({ worksheet, kind, today }, report) {
		const date = kind.agreement && findField(worksheet, kind.agreement.date);
		if (worksheet.status !== 'active' || !kind.agreement || !date) {
			return;
		}
		const section = findAgreement(worksheet, kind);
		const missing = [confidentiality, ending].filter(topic => !hasLineOn(worksheet, section, topic));
		if (date.value && missing.length === 0) {
			return;
		}
		const { key } = date.spec;
		const day = date.value ? [] : setRootKey(worksheet, kind, key, today);
		const edits = [...day, ...addAgreementLines(worksheet, kind, missing)];
		const unsaid = message(
			'No day is set on which both agreed, and unspoken expectations end most pairs; set `{0}`',
			key,
		);
		report({
			range: date.value ? (section?.titleRange ?? worksheet.identity) : date.target,
			message: date.value ? describe(missing) : unsaid,
			fixes: [{ title: missing.length > 0 ? message('Insert the agreement') : message('Set to {0}', today), edits }],
		});
	},
};

function describe(missing: readonly unknown[]): Message {
	if (missing.length > 1) {
		return message('The agreement says nothing of confidentiality and of ending; agree on both before you need them');
	}
	return missing.includes(confidentiality)
		? message('The agreement says nothing of confidentiality; agree on what stays between you')
		: message('The agreement says nothing of ending; agree on how either of you can end this well');
}
