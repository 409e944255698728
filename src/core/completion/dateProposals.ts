import { addDays, addMonths, daysBetween } from '../dates';
import type { CalendarDate } from '../dates';
import type { Message } from '../message';
import { message } from '../message';
import { findCadenceDays, getNextRound } from '../proposals';
import { findDate } from '../worksheet';
import type { Worksheet } from '../worksheet';
import type { CompletionContext, Proposal } from './completion';

/** What a date is for. */
export type DateUse = 'start' | 'end' | 'past' | 'checkin' | 'due';

interface Day {
	readonly date: CalendarDate;
	readonly words: Message;
}

/** The use of the date of a root key, or of a key of an item. */
export function getDateUse(key: string, agreement: string | undefined): DateUse {
	switch (key) {
		case 'start':
		case 'end':
			return key;
		case 'next_checkin':
			return 'checkin';
		case 'last_checkin':
		case agreement:
			return 'past';
		default:
			return 'due';
	}
}

/** Days that are likely, the likeliest first; a day that two words name stands there once. */
export function getDateProposals(context: CompletionContext, use: DateUse): readonly Proposal[] {
	const seen = new Set<CalendarDate>();
	return getDays(context, use)
		.filter(({ date }) => !seen.has(date) && seen.add(date))
		.map(({ date, words }) => ({ value: date, detail: words, filter: `${date} ${words.template}`, sort: 'date' }));
}

function getDays(context: CompletionContext, use: DateUse): readonly Day[] {
	const { today } = context;
	const worksheet = context.getWorksheet();
	const now: Day = { date: today, words: message('today') };
	switch (use) {
		case 'past':
			return [now, { date: addDays(today, -1), words: message('yesterday') }];
		case 'start':
			return [
				now,
				{ date: addDays(getMonthEnd(today, 1), 1), words: message('first of next month') },
				...getEnds(today),
			];
		case 'end':
			return [...getPeriodEnds(context, worksheet), ...getEnds(today), now];
		case 'checkin':
			return [...getRounds(context, worksheet), ...getSoonDays(today), ...getEnds(today), now];
		case 'due':
			return [...getSoonDays(today), ...getWrittenDays(context, worksheet), ...getEnds(today), now];
	}
}

function getSoonDays(today: CalendarDate): readonly Day[] {
	return [
		{ date: getNextFriday(today), words: message('next Friday') },
		{ date: addDays(today, 14), words: message('in two weeks') },
	];
}

function getEnds(today: CalendarDate): readonly Day[] {
	const months = 3 - ((Number(today.slice(5, 7)) - 1) % 3);
	return [
		{ date: getMonthEnd(today, 1), words: message('end of the month') },
		{ date: getMonthEnd(today, months), words: message('end of the quarter') },
		{ date: `${today.slice(0, 4)}-12-31`, words: message('end of the year') },
	];
}

/** The period that the kind proposes, and half a year, from the start that is written or from today. */
function getPeriodEnds({ kind, today }: CompletionContext, worksheet: Worksheet | undefined): readonly Day[] {
	const start = worksheet && findDate(worksheet, 'start')?.date;
	const months = [...new Set([kind?.defaults.months ?? 6, 3, 6, 12])];
	return months.map(count => {
		const words = start === undefined ? message('in {0} months', count) : message('start plus {0} months', count);
		return { date: addMonths(start ?? today, count), words };
	});
}

function getRounds({ today }: CompletionContext, worksheet: Worksheet | undefined): readonly Day[] {
	return worksheet && findCadenceDays(worksheet) !== undefined
		? [{ date: getNextRound({ worksheet, today }), words: message('one round of the rhythm') }]
		: [];
}

/** Days that the worksheet names already and that are still to come. */
function getWrittenDays({ today }: CompletionContext, worksheet: Worksheet | undefined): readonly Day[] {
	const start = worksheet && findDate(worksheet, 'start')?.date;
	const days: readonly (readonly [CalendarDate | undefined, Message])[] = [
		[worksheet && findDate(worksheet, 'next_checkin')?.date, message('next check-in')],
		[worksheet && findDate(worksheet, 'end')?.date, message('end of the period')],
		[start === undefined ? undefined : addMonths(start, 6), message('start plus {0} months', 6)],
	];
	return days.flatMap(([date, words]) => (date === undefined || date < today ? [] : [{ date, words }]));
}

/** The last day of this month, of the next one for 2, and so on. */
function getMonthEnd(today: CalendarDate, months: number): CalendarDate {
	return addDays(addMonths(`${today.slice(0, 7)}-01`, months), -1);
}

/** On a Friday the one a week later. */
function getNextFriday(today: CalendarDate): CalendarDate {
	const someFriday = '2000-01-07';
	const since = ((daysBetween(someFriday, today) % 7) + 7) % 7;
	return addDays(today, 7 - since);
}
