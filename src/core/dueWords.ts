import { daysBetween } from './dates';
import type { CalendarDate } from './dates';
import { message } from './message';
import type { Message } from './message';

/** When something is due, seen from today: "due in 7 days", "overdue by 12 days". */
export function describeDue(due: CalendarDate, today: CalendarDate): Message {
	const days = daysBetween(today, due);
	if (days < -1) {
		return message('overdue by {0} days', -days);
	}
	const near = [message('overdue by one day'), message('due today'), message('due tomorrow')];
	return near[days + 1] ?? message('due in {0} days', days);
}

/** The same of a check-in, where a list tells of other things too: "check-in in 3 days". */
export function describeCheckin(next: CalendarDate, today: CalendarDate): Message {
	const days = daysBetween(today, next);
	if (days < -1) {
		return message('check-in overdue by {0} days', -days);
	}
	const near = [message('check-in overdue by one day'), message('check-in today'), message('check-in tomorrow')];
	return near[days + 1] ?? message('check-in in {0} days', days);
}
