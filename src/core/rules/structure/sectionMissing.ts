import { insertSection } from '../../bodyEdits';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { landsInOpenBlock } from './openBlock';

/**
 * A standard section is not there. Sections are yours to leave out; often, though, one was lost by accident.
 *
 * @flagged
 * @kind leader-trust-review
 * «worksheet: leader-trust-review»
 * ---
 * # Trust review
 *
 * ## Understanding the role
 *
 * ## clear communication
 *
 * ## Shared vision and goals
 *
 * ## Support and empowerment
 *
 * ## Feedback and iteration
 *
 * ## Leading by example
 *
 * ## Agreements
 *
 * @fixed
 * @kind leader-trust-review
 * ---
 * # Trust review
 *
 * ## Understanding the role
 *
 * ## clear communication
 *
 * ## Shared vision and goals
 *
 * ## Support and empowerment
 *
 * ## Feedback and iteration
 *
 * ## Leading by example
 *
 * ## Evidence
 *
 * ## Agreements
 */
export const sectionMissing: Rule = {
	code: 'section-missing',
	description: 'a standard section is absent from an active worksheet',
	severity: 'hint',
	check({ worksheet, kind }, report) {
		if (worksheet.status !== 'active') {
			return;
		}
		const present = new Set(worksheet.sections.map(({ spec }) => spec));
		for (const spec of kind.sections.filter(candidate => !present.has(candidate))) {
			const edits = insertSection(worksheet, kind, spec);
			report({
				range: worksheet.identity,
				message: message(
					'Found no section `{0}`, which such a worksheet usually has; insert it unless you left it out on purpose',
					spec.title,
				),
				fixes: landsInOpenBlock(worksheet, edits) ? [] : [{ title: message('Insert section {0}', spec.title), edits }],
			});
		}
	},
};
