import { addAgreementLines, findAgreement, hasLineOn, limits } from '../../agreement';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { getText } from '../../valueNode';
import { findField } from '../../worksheet';
import type { Field } from '../../worksheet';

/**
 * The mentor is the manager too. That is possible, but the mentee will say less; note in the agreement what is kept apart.
 *
 * @flagged
 * @kind mentorship-goal
 * mentor: «Lena Brandt»
 * manager: lena  brandt
 *
 * @flagged
 * @kind mentorship-goal
 * mentor: «"Lena Brandt"»
 * manager: Lena Brandt
 * ---
 * ## Agreement
 *
 * | Topic | What we agreed |
 * | --- | --- |
 * | What stays between us | Everything said here |
 *
 * @fixed
 * @kind mentorship-goal
 * mentor: Lena Brandt
 * manager: Lena Brandt
 * ---
 * ## Agreement
 *
 * - Limits: nothing said here is used in the yearly review.
 */
export const mentorIsManager: Rule = {
	code: 'mentor-is-manager',
	description: 'mentor and manager are one person',
	severity: 'information',
	check({ worksheet, kind }, report) {
		const [mentor, manager] = (kind.mentorIsManager ?? []).map(key => findField(worksheet, key));
		const name = getName(mentor);
		if (!mentor || !manager || name === undefined || name !== getName(manager)) {
			return;
		}
		const section = findAgreement(worksheet, kind);
		if (hasLineOn(worksheet, section, limits)) {
			return;
		}
		const edits = addAgreementLines(worksheet, kind, [limits]);
		report({
			range: mentor.target,
			message: message(
				'The mentor is the manager too, so the mentee may say less; note in the agreement what is kept apart',
			),
			related: [{ range: manager.target, message: message('The manager') }],
			fixes: edits.length === 0 ? [] : [{ title: message('Insert a line on the limits'), edits }],
		});
	},
};

function getName(field: Field | undefined): string | undefined {
	return getText(field?.value)?.replace(/\s+/g, '').toLowerCase();
}
