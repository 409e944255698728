import { isCalendarDate } from '../../dates';
import { replaceRange } from '../../edits';
import { findAskedEntries } from '../../entryLines';
import { message } from '../../message';
import type { Rule } from '../../rule';

const no =
	/^(?:no|never|nobody)(?=\W*$|\s*[,.;:(–—-])|^(?:(?:was|were|has|had) )?(?:not|n[o'’]t)\b|^(?:did ?n[o'’]t|did not|forgot)\b/iu;
/** Whoever was told later knows by now. */
const later = /(?<!\bnot )(?<!\bnot yet )\btold\b|\b(?:since|afterwards|later|informed)\b/iu;

/**
 * A talk with somebody past their manager has taken place, and the manager was not told. It looks like going behind
 * somebody's back, whatever was said.
 *
 * @flagged
 * @kind manager-review
 * ---
 * ## Skip-level meetings
 *
 * ### 2026-11-12
 *
 * - Person or group: the support engineers
 * - Direct report told: «not yet»
 *
 * ### 2026-11-19
 *
 * - Direct report told: «No, there was no time.»
 *
 * @fixed
 * @kind manager-review
 * ---
 * ## Skip-level meetings
 *
 * ### 2026-11-12
 *
 * - Person or group: the support engineers
 * - Direct report told: yes, a week before
 *
 * ### 2026-11-27
 *
 * - Direct report told: not yet
 */
export const skipManagerNotTold: Rule = {
	code: 'skip-manager-not-told',
	description: 'a skip-level meeting that the manager between was not told of',
	severity: 'warning',
	check({ worksheet, today }, report) {
		for (const { entry, line } of findAskedEntries(worksheet, 'managerTold')) {
			const isPast = isCalendarDate(entry.date) && entry.date <= today;
			if (!isPast || !line || !no.test(line.text) || later.test(line.text)) {
				continue;
			}
			report({
				range: line.range,
				message: message(
					'The manager between was not told of this meeting, which looks like going behind their back; tell them, then note it here',
				),
				fixes: [{ title: message('Set to told'), edits: replaceRange(worksheet.text, line.range, 'yes') }],
			});
		}
	},
};
