import { addDays, cadenceDays, isCalendarDate } from '../../dates';
import type { CalendarDate } from '../../dates';
import { replaceWord } from '../../edits';
import { message } from '../../message';
import type { OffsetRange } from '../../range';
import type { Rule } from '../../rule';
import { getText } from '../../valueNode';
import { findDate, findField } from '../../worksheet';
import type { Worksheet } from '../../worksheet';

/**
 * The next check-in is not after the last one. Nobody would be reminded of it.
 *
 * @flagged
 * last_checkin: 2026-11-03
 * next_checkin: «2026-11-03»
 *
 * @flagged
 * last_checkin:
 * next_checkin: «"2026-10-01"»
 * ---
 * ## Reviews
 *
 * ### 2026-11-03
 *
 * - Moved: the draft.
 *
 * @fixed
 * last_checkin: 2026-11-03
 * next_checkin: 2026-12-04
 * ---
 * ## Reviews
 *
 * ### 2026-12-04, prepared
 */
export const nextBeforeLast: Rule = {
	code: 'next-before-last',
	description: '`next_checkin` is not after the last check-in',
	severity: 'error',
	pausable: true,
	check({ worksheet, today }, report) {
		const next = findDate(worksheet, 'next_checkin');
		const last = next && findLast(worksheet, today);
		if (!last || next.date > last.date) {
			return;
		}
		const days = cadenceDays[getText(findField(worksheet, 'cadence')?.value) ?? ''];
		const computed = days === undefined ? undefined : addDays(last.date, days);
		report({
			range: next.range,
			message: message(
				'Unexpected next check-in `{0}`, expected a day after the last one, `{1}`, so that somebody is reminded',
				next.date,
				last.date,
			),
			related: [{ range: last.range, message: message('The last check-in') }],
			fixes:
				computed === undefined
					? []
					: [{ title: message('Change to {0}', computed), edits: replaceWord(worksheet.text, next.range, computed) }],
		});
	},
};

/** `last_checkin`, or a newer log entry. One that is dated ahead was prepared and has not taken place. */
function findLast(worksheet: Worksheet, today: CalendarDate): { date: CalendarDate; range: OffsetRange } | undefined {
	const entries = worksheet.entries
		.filter(({ section, date }) => section.spec?.log === 'checkin' && isCalendarDate(date) && date <= today)
		.map(({ date, dateRange }) => ({ date, range: dateRange }));
	const written = findDate(worksheet, 'last_checkin');
	const all = written ? [written, ...entries] : entries;
	return all.reduce<(typeof all)[number] | undefined>(
		(newest, day) => (newest && newest.date >= day.date ? newest : day),
		undefined,
	);
}
