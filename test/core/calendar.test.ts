import assert from 'node:assert/strict';
import { createCalendar } from '../../src/core/calendar';
import type { CalendarRequest } from '../../src/core/calendar';
import { formatMessage } from '../../src/core/message';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import type { Worksheet } from '../../src/core/worksheet';
import { getFacts } from '../../src/core/worksheetFacts';

function calendar(yaml: string, body = '', options: Partial<CalendarRequest> = {}): string | undefined {
	const worksheet = parseWorksheet(`---\nworksheet: mentorship-goal\n${yaml}\n---\n${body}`) as Worksheet;
	return createCalendar({
		key: 'file:///home/noor/plan.md',
		name: 'Noor, first year; a \\ b',
		facts: getFacts(worksheet),
		today: '2026-11-20',
		now: '2026-11-20T09:30:05.123Z',
		format: formatMessage,
		...options,
	});
}

/** The lines of a calendar that begin with one of some names, unfolded. */
function linesOf(text: string | undefined, name: string): readonly string[] {
	const lines = (text ?? '').replaceAll('\r\n ', '').split('\r\n');
	return lines.filter(line => line.startsWith(name)).map(line => line.slice(name.length));
}

const uids = (yaml: string, body = '', options = {}): readonly string[] =>
	linesOf(calendar(yaml, body, options), 'UID:');

suite('createCalendar', () => {
	test('makes a whole-day event of each open promise and of the check-in', () => {
		const yaml = 'next_checkin: 2026-11-24\ngoals: [{ id: G1, title: Lead, due: 2026-12-01 }]';
		const text = calendar(yaml, '- [ ] Ask, then go. Owner: Noor. Due: 2026-11-10\n- [x] b Due: 2026-11-11\n');
		const uid = uids(yaml, '- [ ] Ask, then go.\n- [ ] c Due: 2026-11-10\n');
		assert.deepEqual(text?.replaceAll(/^UID:.*@/gm, 'UID:@').split('\r\n'), [
			...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//PM Career Worksheets//Worksheet//EN', 'CALSCALE:GREGORIAN'],
			String.raw`X-WR-CALNAME:Noor\, first year\; a \\ b`,
			...['BEGIN:VEVENT', 'UID:@pm-career-worksheets', 'DTSTAMP:20261120T093005Z', 'DTSTART;VALUE=DATE:20261110'],
			String.raw`SUMMARY:Ask\, then go.`,
			...[String.raw`DESCRIPTION:Noor\, first year\; a \\ b`, 'TRANSP:TRANSPARENT', 'END:VEVENT'],
			...['BEGIN:VEVENT', 'UID:@pm-career-worksheets', 'DTSTAMP:20261120T093005Z', 'DTSTART;VALUE=DATE:20261124'],
			String.raw`SUMMARY:Check-in: Noor\, first year\; a \\ b`,
			...[String.raw`DESCRIPTION:Noor\, first year\; a \\ b`, 'TRANSP:TRANSPARENT', 'END:VEVENT'],
			...['BEGIN:VEVENT', 'UID:@pm-career-worksheets', 'DTSTAMP:20261120T093005Z', 'DTSTART;VALUE=DATE:20261201'],
			'SUMMARY:G1 Lead',
			...[String.raw`DESCRIPTION:Noor\, first year\; a \\ b`, 'TRANSP:TRANSPARENT', 'END:VEVENT'],
			...['END:VCALENDAR', ''],
		]);
		assert.equal(new Set(uid).size, 3);
	});

	test('is none where nothing is open with a date', () => {
		assert.equal(
			calendar('goals: [{ id: G1, due: 2026-12-01, status: done }]', '- [ ] a\n- [x] b Due: 2026-11-11\n'),
			undefined,
		);
	});

	test('keeps the UID of what is moved, in the text and in time, and of the check-in', () => {
		const before = uids('next_checkin: 2026-11-24\ngoals: [{ id: G1, due: 2026-12-01 }]', '- [ ] a Due: 2026-12-02\n');
		const after = uids(
			'next_checkin: 2026-12-24\ngoals: [{ id: G0 }, { id: G1, title: Lead, due: 2026-12-29 }]',
			'- [ ] b\n- [ ] a (due 2026-12-31)\n',
		);
		assert.deepEqual(after, before);
		assert.equal(before.length, 3);
	});

	test('has UIDs of their own for each promise and each file, which do not tell where the file is', () => {
		const yaml = 'goals: [{ id: G1, due: 2026-12-01 }, { id: G1, due: 2026-12-01 }]';
		const both = [...uids(yaml), ...uids(yaml, '', { key: 'file:///home/noor/plan2.md' })];
		assert.equal(new Set(both).size, 4);
		assert.ok(both.every(uid => /^[0-9a-f]{16}@pm-career-worksheets$/.test(uid)));
	});

	test('names an item without id and title, in the words of the user’s language', () => {
		const text = calendar('goals: [{ due: 2026-12-01 }]\nnext_checkin: 2026-12-02', '', {
			format: ({ template }) => `«${template}»`,
		});
		assert.deepEqual(linesOf(text, 'SUMMARY:'), [String.raw`«{0}\, number {1}»`, '«Check-in: {0}»']);
	});

	test('lets no text out of its line', () => {
		const name = 'a\r\nEND:VEVENT\rb\nc\u0000\u0007\td';
		const text = calendar('next_checkin: 2026-12-02', '', { name });
		assert.deepEqual(linesOf(text, 'DESCRIPTION:'), [String.raw`a\nEND:VEVENT\nb\nc` + '\td']);
		assert.equal(linesOf(text, 'END:VEVENT').length, 1);
	});

	for (const filler of ['a', 'é', '語', '🎯', 'e\u0301🎯語a', '\ud83d']) {
		test(`folds lines at 75 octets without cutting ${JSON.stringify(filler)}`, () => {
			for (let lead = 0; lead < 5; lead++) {
				const title = 'x'.repeat(lead) + filler.repeat(90);
				const text = calendar('next_checkin: 2026-12-02', '', { name: title }) ?? '';
				const lines = text.split('\r\n');
				const sizes = lines.map(line => Buffer.byteLength(line));
				assert.ok(Math.max(...sizes) <= 75 && Math.max(...sizes) > 71, String(Math.max(...sizes)));
				assert.deepEqual(linesOf(text, 'DESCRIPTION:'), [title]);
				assert.ok(lines.every(line => Buffer.from(line).toString() === line || filler === '\ud83d'));
			}
		});
	}

	test('keeps to lines that end in CR LF', () => {
		const text = calendar('next_checkin: 2026-12-02', '', { name: 'long '.repeat(40) }) ?? '';
		assert.ok(text.endsWith('END:VCALENDAR\r\n'));
		assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/);
	});
});
