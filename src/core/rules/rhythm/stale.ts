import { addDays } from '../../dates';
import { setRootKey } from '../../itemEdits';
import { message } from '../../message';
import { findCadenceDays } from '../../proposals';
import { findLastNote, getCheckinFix } from '../../rhythm';
import type { Rule } from '../../rule';
import { findField } from '../../worksheet';

/**
 * Nothing dated was added for two rounds of the rhythm: better to pause openly than to fade.
 *
 * @flagged
 * status: «active»
 * cadence: monthly
 * last_checkin: 2026-09-18
 *
 * @flagged
 * @kind mentorship-goal
 * cadence: fortnightly
 * status: «"active"»
 * last_checkin: (absent)
 * ---
 * ## Sessions
 *
 * ### 2026-10-20
 *
 * - Since last time: nothing yet.
 *
 * @fixed
 * status: active
 * cadence: monthly
 * last_checkin: 2026-09-18
 * ---
 * ## Evidence
 *
 * | ID | Date | Competency | What happened |
 * | --- | --- | --- | --- |
 * | E1 | 2026-09-19 | delivery | The first release |
 */
export const stale: Rule = {
	code: 'stale',
	description: 'nothing dated was added for two rhythms',
	severity: 'information',
	pausable: true,
	check(context, report) {
		const { worksheet, kind, today } = context;
		const days = findCadenceDays(worksheet);
		const status = findField(worksheet, 'status');
		const last = worksheet.status === 'active' && days !== undefined ? findLastNote(worksheet, today) : undefined;
		if (!status || days === undefined || last === undefined || last >= addDays(today, -2 * days)) {
			return;
		}
		report({
			range: status.target,
			message: message(
				'Nothing dated was added since {0}, which is two rounds of the rhythm; pause openly, or meet',
				last,
			),
			fixes: [
				{ title: message('Pause the worksheet'), edits: setRootKey(worksheet, kind, 'status', 'paused') },
				getCheckinFix(context),
			],
		});
	},
};
