import { daysBetween, isCalendarDate } from '../dates';
import type { CalendarDate } from '../dates';
import { message } from '../message';
import type { Message } from '../message';
import { line } from './hover';
import type { HoverPart } from './hover';

/** Which day of the week a day is, and how far from today; nothing where there is no such day. */
export function describeDate(date: string, today: CalendarDate): readonly HoverPart[] {
	return isCalendarDate(date) ? [line(getWeekday(date), getDistance(daysBetween(today, date)))] : [];
}

function getDistance(days: number): Message {
	const near = [message('yesterday'), message('today'), message('tomorrow')];
	return near[days + 1] ?? (days < 0 ? message('{0} days ago', -days) : message('in {0} days', days));
}

function getWeekday(date: CalendarDate): Message {
	const someSaturday = '2000-01-01';
	const day = ((daysBetween(someSaturday, date) % 7) + 7) % 7;
	return weekdays[day] ?? message('');
}

const weekdays: readonly Message[] = [
	message('Saturday'),
	message('Sunday'),
	message('Monday'),
	message('Tuesday'),
	message('Wednesday'),
	message('Thursday'),
	message('Friday'),
];
