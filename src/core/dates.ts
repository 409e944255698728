/**
 * Calendar dates, `YYYY-MM-DD`, held as text. They compare as text and never pass through a time zone; arithmetic goes
 * over day numbers of the proleptic Gregorian calendar.
 */
export type CalendarDate = string;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `text` is `YYYY-MM-DD` and such a day exists; years 0001 to 9999. */
export function isCalendarDate(text: string): text is CalendarDate {
	if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') {
		return false;
	}
	const year = readDigits(text, 0, 4);
	const month = readDigits(text, 5, 7);
	const day = readDigits(text, 8, 10);
	return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** The number that some characters write; NaN, which no comparison is true of, where one of them is no digit. */
function readDigits(text: string, start: number, end: number): number {
	let number = 0;
	for (let index = start; index < end; index++) {
		const digit = text.charCodeAt(index) - 48;
		number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
	}
	return number;
}

/** The date `days` later (earlier where negative); stays within the calendar's years. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
	return fromDayNumber(toDayNumber(date) + days);
}

/** The same day of the month `months` later, or the month's last day where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
	const { year, month, day } = parts(date);
	const index = year * 12 + (month - 1) + months;
	const newYear = Math.floor(index / 12);
	const newMonth = index - newYear * 12 + 1;
	return formatWithin(newYear, newMonth, Math.min(day, monthLength(newYear, newMonth)));
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return toDayNumber(to) - toDayNumber(from);
}

/** Days of one round of each rhythm, as the format defines them; no other word, not even `constructor`, has any. */
export const cadenceDays: Readonly<Record<string, number>> = Object.assign(Object.create(null) as object, {
	weekly: 7,
	fortnightly: 14,
	monthly: 31,
	quarterly: 92,
	'half-yearly': 183,
	yearly: 366,
});

const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}[\d:.]*(?: ?(?:Z|[-+]\d{2}:?\d{2}))?)?$/i;
const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;

/**
 * The dates that a text in another notation can mean, as `YYYY-MM-DD`: one where it is unambiguous (`2026/12/1`,
 * `31.12.2026`, `1 December 2026`), two for `03/04/2026`, none where it is no date. With dots the day always comes first.
 */
export function readForeignDate(text: string): readonly CalendarDate[] {
	const trimmed = text.trim();
	const [, year, , month, day] = yearFirst.exec(trimmed) ?? [];
	if (year !== undefined) {
		return existing([[year, month, day]]);
	}
	const [, first, separator, second, lastYear] = yearLast.exec(trimmed) ?? [];
	if (lastYear !== undefined) {
		const dates = existing([
			[lastYear, second, first],
			[lastYear, first, second],
		]);
		return separator === '.' ? dates.slice(0, 1) : dates;
	}
	return readNamedMonth(trimmed);
}

const monthName =
	/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const wordBeside = /^(?:the|of|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/;

/** Three words, in any order: a year of four digits, a day of one or two, a month. */
function readNamedMonth(text: string): readonly CalendarDate[] {
	const words = text.toLowerCase().split(/[\s,./-]+/);
	const [a, b, c, ...more] = words.filter(word => word !== '' && !wordBeside.test(word));
	const found = [a, b, c].map(word => word ?? '');
	const year = found.find(word => /^\d{4}$/.test(word));
	const day = found.find(word => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
	const month = found.find(word => monthName.test(word));
	if (more.length > 0 || year === undefined || day === undefined || month === undefined) {
		return [];
	}
	return existing([[year, String(monthNames.indexOf(month.slice(0, 3)) + 1), String(Number.parseInt(day, 10))]]);
}

function existing(candidates: readonly (readonly (string | undefined)[])[]): readonly CalendarDate[] {
	const dates = candidates.map(([year, month, day]) => format(Number(year), Number(month), Number(day)));
	return [...new Set(dates.filter(isCalendarDate))];
}

function parts(date: CalendarDate): { year: number; month: number; day: number } {
	return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function monthLength(year: number, month: number): number {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

function format(year: number, month: number, day: number): CalendarDate {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first or last day of the calendar in place of one outside it, which would no longer compare as text. */
function formatWithin(year: number, month: number, day: number): CalendarDate {
	return year < 1 ? '0001-01-01' : year > 9999 ? '9999-12-31' : format(year, month, day);
}

/** Days since 0000-03-01, counting years from March so that the leap day is the last of its year. */
function toDayNumber(date: CalendarDate): number {
	const { year, month, day } = parts(date);
	const marchYear = month > 2 ? year : year - 1;
	const marchMonth = (month + 9) % 12;
	const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 1;
}

function fromDayNumber(dayNumber: number): CalendarDate {
	const era = Math.floor(dayNumber / 146097);
	const dayOfEra = dayNumber - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return formatWithin(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
