import { appendToSection } from '../../bodyEdits';
import { daysBetween } from '../../dates';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { findDate } from '../../worksheet';

/**
 * The worksheet is closed, or ends within two weeks, and nothing stands in its closing. The ending is where the learning
 * is gathered.
 *
 * @flagged
 * @kind mentorship-goal
 * end: 2026-12-03
 * ---
 * ## «Closing»
 *
 * <!-- What do you want to thank each other for, in one concrete sentence? -->
 *
 * @flagged
 * @kind mentorship-goal
 * «worksheet: mentorship-goal»
 * status: closed
 *
 * @fixed
 * @kind mentorship-goal
 * end: 2026-12-04
 *
 * @fixed
 * @kind mentorship-goal
 * status: closed
 * ---
 * ## Closing
 *
 * Noor runs her own discovery rounds now.
 */
export const closingEmpty: Rule = {
	code: 'closing-empty',
	description: 'the worksheet is closed, or ends in less than 14 days, and its closing is empty',
	severity: 'warning',
	check({ worksheet, kind, today, limits }, report) {
		const spec = kind.sections.find(({ purpose }) => purpose === 'closing');
		const section = worksheet.sections.find(candidate => candidate.spec === spec);
		const end = findDate(worksheet, 'end');
		const isNear = worksheet.status === 'active' && end && daysBetween(today, end.date) < limits.soonDays;
		if (!spec || (section && !section.isEmpty) || (worksheet.status !== 'closed' && !isNear)) {
			return;
		}
		const lines = (spec.entry ?? '')
			.trimEnd()
			.split('\n')
			.filter(line => line !== '');
		report({
			range: section?.titleRange ?? worksheet.identity,
			message: isNear
				? message(
						'This ends on {0} and nothing stands under {1} yet, where the learning is gathered; look back together',
						end.date,
						spec.title,
					)
				: message(
						'This is closed and nothing stands under {0}, where the learning is gathered; look back together',
						spec.title,
					),
			related: isNear ? [{ range: end.range, message: message('The period ends here') }] : [],
			fixes:
				lines.length === 0
					? []
					: [{ title: message('Insert what the closing asks'), edits: appendToSection(worksheet, kind, spec, lines) }],
		});
	},
};
