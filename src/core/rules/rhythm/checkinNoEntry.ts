import { findLog } from '../../bodyEdits';
import { addCheckinEntry } from '../../logEdits';
import type { SectionSpec } from '../../kind';
import { message } from '../../message';
import type { Rule } from '../../rule';
import { findDate } from '../../worksheet';
import type { LogEntry, Worksheet } from '../../worksheet';

/**
 * A check-in took place and no entry has its date: what was decided is easily lost.
 *
 * @flagged
 * last_checkin: «2026-11-03»
 * ---
 * ## Reviews
 *
 * ### 2026-10-01
 *
 * - Moved: the first draft.
 *
 * @fixed
 * last_checkin: 2026-11-03
 * ---
 * ## Reviews
 *
 * ### 2026-11-03, by phone
 *
 * - Moved: the first draft.
 */
export const checkinNoEntry: Rule = {
	code: 'checkin-no-entry',
	description: '`last_checkin` without an entry of that date',
	severity: 'hint',
	pausable: true,
	check({ worksheet, kind }, report) {
		const last = worksheet.status === 'active' ? findDate(worksheet, 'last_checkin') : undefined;
		const log = findLog(kind, 'checkin');
		if (!last || !log || findEntries(worksheet, log).some(({ date }) => date === last.date)) {
			return;
		}
		report({
			range: last.range,
			message: message(
				'No entry has the date {0}, so what was decided may be lost; note it under {1}',
				last.date,
				log.title,
			),
			fixes: [
				{
					title: message('Insert an entry for {0}', last.date),
					edits: addCheckinEntry(worksheet, kind, last.date),
				},
			],
		});
	},
};

/** Those of the check-in log; where it has none, those of the other logs tell what was decided. */
function findEntries({ entries }: Worksheet, log: SectionSpec): readonly LogEntry[] {
	const own = entries.filter(({ section }) => section.spec === log);
	return own.length > 0 ? own : entries;
}
