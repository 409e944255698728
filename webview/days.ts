import { t } from './l10n';

const millisecondsOfDay = 86_400_000;

/** Days from one day to another; `undefined` where one of them is no day. */
function getDaysBetween(from: string, to: string): number | undefined {
	const days = (toTime(to) - toTime(from)) / millisecondsOfDay;
	return Number.isNaN(days) ? undefined : Math.round(days);
}

/** Whether a text is a day of the calendar, as the document writes it. */
export function isDay(text: string): boolean {
	const time = toTime(text);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function toTime(day: string): number {
	return /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
}

/** When something is due, seen from today: "in 7 days", "overdue by 12 days"; empty where nobody can tell. */
export function describeDue(due: string, today: string): string {
	const days = getDaysBetween(today, due);
	if (days === undefined) {
		return '';
	}
	if (days < -1) {
		return t('overdue by {0} days', -days);
	}
	return [t('overdue by one day'), t('today'), t('tomorrow')][days + 1] ?? t('in {0} days', days);
}
