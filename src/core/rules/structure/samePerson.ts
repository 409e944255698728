import { message } from '../../message';
import type { Rule } from '../../rule';
import { getText } from '../../valueNode';
import { findField } from '../../worksheet';

/**
 * One person stands in both roles of a relation. It needs two people; case and spaces make no second one.
 *
 * @flagged
 * person: Ada Park
 * manager: «ada  park»
 *
 * @flagged
 * @kind mentorship-goal
 * mentee: "Noor Haddad"
 * mentor: «'Noor Haddad'»
 *
 * @fixed
 * person: Ada Park
 * manager: Sam Ruiz
 */
export const samePerson: Rule = {
	code: 'same-person',
	description: 'one person stands in both roles of a relation that needs two',
	severity: 'error',
	check({ worksheet, kind }, report) {
		for (const [firstKey, secondKey] of kind.differentPeople) {
			const first = findField(worksheet, firstKey);
			const second = findField(worksheet, secondKey);
			const name = getText(first?.value);
			const other = getText(second?.value);
			if (first && second && name !== undefined && other !== undefined && fold(name) === fold(other)) {
				report({
					range: first.target,
					message: message('Unexpected `{0}` as both `{1}` and `{2}`, expected two people', name, firstKey, secondKey),
					related: [{ range: second.target, message: message('The same name stands here') }],
				});
			}
		}
	},
};

function fold(name: string): string {
	return name.normalize('NFC').replace(/\s+/g, '').toLowerCase();
}
