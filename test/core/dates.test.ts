import assert from 'node:assert/strict';
import { addDays, addMonths, cadenceDays, daysBetween, isCalendarDate, readForeignDate } from '../../src/core/dates';

suite('dates', () => {
	test('knows which days exist', () => {
		const existing = ['2026-11-20', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'];
		const others = [
			'2026-02-29',
			'1900-02-29',
			'2026-04-31',
			'2026-00-01',
			'2026-13-01',
			'2026-01-00',
			'2026-01-32',
		].concat([
			'0000-01-01',
			'2026-1-1',
			'2026-11-20 ',
			'2026-11-20\n',
			'12026-11-20',
			'2026/11/20',
			'２０２６-11-20',
			'',
		]);
		assert.deepEqual([...existing, ...others].filter(isCalendarDate), existing);
	});

	test('adds and counts days over leap days, month ends and centuries', () => {
		const table: [from: string, days: number, to: string][] = [
			['2026-11-20', 0, '2026-11-20'],
			['2026-11-20', 14, '2026-12-04'],
			['2026-12-31', 1, '2027-01-01'],
			['2024-02-28', 1, '2024-02-29'],
			['2024-02-29', 366, '2025-03-01'],
			['2023-03-01', 365, '2024-02-29'],
			['1900-02-28', 1, '1900-03-01'],
			['2000-02-28', 2, '2000-03-01'],
			['0001-01-01', 3652058, '9999-12-31'],
		];
		assert.deepEqual(
			table.map(([from, days, to]) => [
				addDays(from, days),
				addDays(to, -days),
				daysBetween(from, to),
				daysBetween(to, from),
			]),
			table.map(([from, days, to]) => [to, from, days, days === 0 ? 0 : -days]),
		);
	});

	test('agrees with the platform on every day of nine years', () => {
		const first = Date.UTC(1996, 0, 1);
		const days = Array.from({ length: 365 * 9 + 3 }, (_, index) => index);
		const expected = days.map(day => new Date(first + day * 86400000).toISOString().slice(0, 10));
		assert.deepEqual(
			days.map(day => addDays('1996-01-01', day)),
			expected,
		);
		assert.deepEqual(
			expected.map(date => daysBetween('1996-01-01', date)),
			days,
		);
	});

	test('adds months, to the last day of a shorter one', () => {
		const table: [from: string, months: number, to: string][] = [
			['2026-11-20', 6, '2027-05-20'],
			['2026-08-31', 6, '2027-02-28'],
			['2027-08-31', 6, '2028-02-29'],
			['2026-12-01', 1, '2027-01-01'],
			['2026-01-31', -1, '2025-12-31'],
			['2026-03-31', -13, '2025-02-28'],
			['2024-02-29', 12, '2025-02-28'],
		];
		assert.deepEqual(
			table.map(([from, months]) => addMonths(from, months)),
			table.map(([, , to]) => to),
		);
	});

	test('stays within the years of the calendar', () => {
		const ends = [
			addDays('9999-12-31', 1),
			addMonths('9999-07-31', 6),
			addDays('0001-01-01', -1),
			addMonths('0001-01-31', -13),
		];
		assert.deepEqual(ends, ['9999-12-31', '9999-12-31', '0001-01-01', '0001-01-01']);
	});

	test('has no rhythm but those of the format', () => {
		const words = [
			'weekly',
			'fortnightly',
			'monthly',
			'quarterly',
			'half-yearly',
			'yearly',
			'daily',
			'constructor',
			'__proto__',
		];
		assert.deepEqual(
			words.map(word => cadenceDays[word]),
			[7, 14, 31, 92, 183, 366, undefined, undefined, undefined],
		);
	});
});

suite('readForeignDate', () => {
	const first = ['2026-12-01'];
	const table: Record<string, string[]> = {
		'2026/12/1': first,
		'2026-12-1': first,
		'2026.12.01': first,
		'2026 12 1': first,
		' 2026-12-01T09:00:00Z ': first,
		'2026-12-01 09:00:00.000 +01:00': first,
		'2026-12-01T23:30+02:00': first,
		'1.12.2026': first,
		'31.12.2026': ['2026-12-31'],
		'12.31.2026': ['2026-12-31'],
		'12/31/2026': ['2026-12-31'],
		'03/04/2026': ['2026-04-03', '2026-03-04'],
		'4-4-2026': ['2026-04-04'],
		'Dec 1, 2026': first,
		'1st of December 2026': first,
		'Tuesday, 1 December 2026': first,
		'December 1st 2026': first,
		'01-Dec-2026': first,
		'2026 dec. 1': first,
		'9 Sept 2026': ['2026-09-09'],
		'5 May 2026': ['2026-05-05'],
		'2026-12-01 or later': [],
		'2026/13/1': [],
		'30 Feb 2026': [],
		'31/31/2026': [],
		'0000/1/1': [],
		'1.12/2026': [],
		'1.12.26': [],
		'Maybe 1 2026': [],
		'5 May or 6 June 2026': [],
		'5 May 2026 or later': [],
		'December 2026': [],
		'constructor 1 2026': [],
		'next week': [],
		'': [],
	};
	for (const [text, dates] of Object.entries(table)) {
		test(`reads ${JSON.stringify(text)} as ${dates.join(' or ') || 'no date'}`, () => {
			assert.deepEqual(readForeignDate(text), dates);
		});
	}
});
