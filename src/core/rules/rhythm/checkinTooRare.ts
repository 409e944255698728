import { setRootKey } from '../../itemEdits';
import { message } from '../../message';
import { findCadenceDays } from '../../proposals';
import { computeNextCheckin, findPlannedCheckin, getRhythmDay } from '../../rhythm';
import type { Rule } from '../../rule';
import { findDate, findField } from '../../worksheet';

/**
 * The next check-in is later than the rhythm allows: that is how a rhythm slips quietly.
 *
 * @flagged
 * last_checkin: 2026-11-03
 * next_checkin: «2026-12-05»
 *
 * @flagged
 * last_checkin: (absent)
 * cadence: weekly
 * next_checkin: «2026-12-01»
 *
 * @fixed
 * last_checkin: 2026-11-03
 * next_checkin: 2026-12-04
 */
export const checkinTooRare: Rule = {
	code: 'checkin-too-rare',
	description: '`next_checkin` is later than the rhythm allows',
	severity: 'information',
	pausable: true,
	check(context, report) {
		const { worksheet, kind } = context;
		const planned = findPlannedCheckin(context);
		const from = planned?.last ?? findDate(worksheet, 'start')?.date;
		const cadence = findField(worksheet, 'cadence');
		if (!planned || from === undefined || !cadence || findCadenceDays(worksheet) === undefined) {
			return;
		}
		const latest = computeNextCheckin(context);
		if (planned.next.date <= latest) {
			return;
		}
		report({
			range: planned.next.range,
			message: message(
				'This check-in is later than the rhythm allows, which asks for one by {0}; move it, or choose a slower rhythm',
				getRhythmDay(context),
			),
			related: [{ range: cadence.target, message: message('The rhythm') }],
			fixes: [{ title: message('Move to {0}', latest), edits: setRootKey(worksheet, kind, 'next_checkin', latest) }],
		});
	},
};
