import { isCalendarDate } from './dates';
import type { RuleContext } from './rule';
import type { LogEntry } from './worksheet';

/** Words of a heading that tell of a talk which did not take place. */
const fellThrough =
	/\b(?:cancel(?:l?ed|lation)?|postponed|skipped|rescheduled|moved to|no session|no[- ]show|did(?: not|n[’']t) (?:meet|happen|take place))\b/i;

/** The talks that took place up to today, the oldest first, where the kind keeps a log of them. */
export function getHeldSessions({
	worksheet: { entries, text },
	today,
}: Pick<RuleContext, 'worksheet' | 'today'>): readonly LogEntry[] {
	return entries
		.filter(({ date, dateRange, headingRange, section }) => {
			const isHeld = section.spec?.purpose === 'sessions' && isCalendarDate(date) && date <= today;
			return isHeld && !fellThrough.test(text.slice(dateRange.end, headingRange.end));
		})
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
