import assert from 'node:assert/strict';
import { markers } from '../markers';
import { applyFixes, assertFinds, career, describe, ownKind, titles, validate } from './structureHelpers';

suite('date-invalid', () => {
	test('says whether the notation or the day is wrong', () => {
		const { found } = assertFinds('date-invalid', career('end: «2027-02-30»\nnext_checkin: «12/13/2026»'));
		assert.equal(
			describe(found),
			'date-invalid: Unexpected date `2027-02-30`, expected a day that exists; check the month and the day\n' +
				'date-invalid: Unexpected date `12/13/2026`, expected `YYYY-MM-DD`, which everybody reads alike',
		);
	});

	test('converts what has one reading, and keeps its quotes', () => {
		const { text, found } = assertFinds(
			'date-invalid',
			career("end: «'31 March 2027'»\nnext_checkin: «20261211»\nlast_checkin: «03/04/2026»"),
		);
		assert.deepEqual(titles(found), ['Change to 2027-03-31', 'Change to 2026-12-11']);
		assert.match(applyFixes(text, found)['Change to 2027-03-31'] ?? '', /^end: '2027-03-31'$/m);
	});

	test('offers nothing where the place shows a date already', () => {
		assert.deepEqual(titles(assertFinds('date-invalid', career('next_checkin: «2026-12-11»\r  ')).found), []);
	});

	test('leaves the marks around a date out', () => {
		const body = '- [ ] ~~Call. Due: «1.12.2026»~~\n- [ ] ~~Call. Due: 2026-12-01~~\n\n## Evidence\n\n';
		const table = '| ID | Date |\n| - | - |\n| E1 | **«1.9.2026»** |\n';
		const { text, found } = assertFinds('date-invalid', career('', `${body}${table}`));
		assert.match(applyFixes(text, found)['Change to 2026-12-01'] ?? '', /~~Call\. Due: 2026-12-01~~\n- \[ \] ~~Call/);
	});

	test('reads due dates in words to their end', () => {
		const { text, found } = assertFinds(
			'date-invalid',
			career('', '- [ ] 📈 Draft. Due: «11 December 2026». Owner: Ada').replace(/\n/g, '\r\n'),
		);
		assert.match(applyFixes(text, found)['Change to 2026-12-11'] ?? '', /Draft\. Due: 2026-12-11\. Owner/);
	});

	test('stops the rules that would compare the date', () => {
		assertFinds('date-invalid', career('start: «2026-13-01»\ngoals: [{ id: G1, title: One, due: 2026-01-01 }]'));
		assertFinds('date-invalid', career('next_checkin: «soon»\nlast_checkin: 2026-11-03'));
	});

	test('checks lists of dates, and no other lists', () => {
		const list = (of: string): string =>
			`{"key": "${of}s", "title": "L", "description": "L.", "type": "list", "of": "${of}"}`;
		const kinds = ownKind(`{"fields": [${list('date')}, ${list('text')}]}`);
		assertFinds(
			'date-invalid',
			'---\nworksheet: own\ndates: [2026-11-20, «tomorrow»]\ntexts: [tomorrow]\n---\n',
			kinds,
		);
	});

	test('leaves evidence without a date alone', () => {
		const table = (date: string): string => `## Evidence\n\n| ID | When |\n| --- | --- |\n| E1 | ${date} |`;
		assertFinds('date-invalid', career('', table('')));
		assertFinds('date-invalid', career('', table('«Q3»')));
	});
});

suite('rules about the period', () => {
	test('end-before-start: swaps, or changes the year that is nearer to what is due', () => {
		const due = (start: string, end: string): string =>
			career(`start: ${start}\nend: «${end}»`, '- [ ] Draft. Due: 2026-12-11');
		assert.deepEqual(titles(assertFinds('end-before-start', due('2026-09-01', '2026-03-31')).found), [
			'Change end to 2027-03-31',
			'Swap start and end',
			'Change start to 2025-09-01',
		]);
		assert.deepEqual(titles(assertFinds('end-before-start', due('2027-09-01', '2027-03-31')).found), [
			'Change start to 2026-09-01',
		]);
		const equal = assertFinds('end-before-start', career('start: 2026-09-01\nend: «2026-09-01»'));
		assert.deepEqual(titles(equal.found), ['Change end to 2027-09-01', 'Change start to 2025-09-01']);
	});

	test('end-before-start: swaps with the quotes of each', () => {
		const { text, found } = assertFinds('end-before-start', career('start: "2027-03-31"\nend: «2026-09-01»'));
		assert.match(applyFixes(text, found)['Swap start and end'] ?? '', /start: 2026-09-01\nend: "2027-03-31"/);
	});

	test('a period that ends before it starts is the only thing said of it', () => {
		const marked = career('start: 2027-03-31\nend: «2026-09-01»\ngoals: [{ id: G1, title: One, due: 2026-12-01 }]');
		const { text } = assertFinds('end-before-start', marked);
		const codes = validate(text).map(({ code }) => code);
		assert.deepEqual(
			codes.filter(code => /^due-|past-end/.test(code)),
			[],
		);
	});

	test('due-before-start: proposes the years in which the day lies in the period', () => {
		const { found } = assertFinds(
			'due-before-start',
			career('end: 2028-03-31\ngoals: [{ id: G1, title: One, due: «2025-12-01» }]'),
		);
		assert.deepEqual(titles(found), ['Change to 2026-12-01', 'Change to 2027-12-01']);
		assert.deepEqual(titles(assertFinds('due-before-start', career('', '- [x] Draft. Due: «2025-06-01»')).found), []);
	});

	test('what was dropped is not due, what is done was', () => {
		const goal = (status: string, due: string): string =>
			career(`goals: [{ id: G1, title: One, due: ${due}, status: ${status} }]`);
		assertFinds('due-before-start', goal('dropped', '2025-12-01'));
		assertFinds('due-before-start', goal('done', '«2025-12-01»'));
		assertFinds('due-after-end', goal('dropped', '2029-12-01'));
	});

	test('the first and the last day of the period belong to it', () => {
		assertFinds('due-before-start', career('', '- [ ] Draft. Due: 2026-09-01\n- [ ] Draft. Due: «2026-08-31»'));
		assertFinds('due-after-end', career('', '- [ ] Draft. Due: 2027-03-31\n- [ ] Draft. Due: «2027-04-01»'));
	});

	test('a task that repeats a dropped item is not due either', () => {
		const goals = 'goals: [{ id: G1, title: One, status: dropped }, { id: G2, title: Two }]';
		assertFinds('due-before-start', career(goals, '- [ ] G1 One. Due: 2025-09-01\n- [ ] G2 Two. Due: «2025-10-01»'));
	});

	test('a period of no days is none', () => {
		const { text } = assertFinds(
			'end-before-start',
			career('start: 2026-09-01\nend: «2026-09-01»', '- [ ] A. Due: 2026-12-01'),
		);
		assert.deepEqual(
			validate(text).filter(({ code }) => code === 'due-after-end' || code === 'active-past-end'),
			[],
		);
	});

	test('due-after-end: moves one of the two', () => {
		const { text, found } = assertFinds(
			'due-after-end',
			career('end: "2027-03-31"\ngoals:\n  - id: G1\n    title: One\n    due: «2027-04-30» # late'),
		);
		const fixed = applyFixes(text, found);
		assert.match(fixed['Move it to the end, 2027-03-31'] ?? '', /due: 2027-03-31 # late/);
		assert.match(fixed['Move the end to 2027-04-30'] ?? '', /^end: "2027-04-30"$/m);
	});

	test('active-past-end: today is not past', () => {
		assertFinds('active-past-end', career('end: 2026-11-20'));
		assertFinds('active-past-end', career('end: 2026-11-19\nstatus: paused'));
		const { text, found } = assertFinds('active-past-end', career("end: «2026-11-19»\nstatus: 'active'"));
		const fixed = applyFixes(text, found);
		assert.match(fixed['Close the worksheet'] ?? '', /^status: 'closed'$/m);
		assert.match(fixed['Extend to 2027-05-19'] ?? '', /^end: 2027-05-19$/m);
	});
});

suite('next-before-last', () => {
	test('takes the newest entry up to today, and the rhythm from it', () => {
		const body = '## Reviews\n\n### 2026-11-20\n\n### 2026-10-01\n\n### 2026-12-24 prepared';
		const { found } = assertFinds(
			'next-before-last',
			career('last_checkin: 2026-09-15\nnext_checkin: «2026-11-20»', body),
		);
		assert.deepEqual(titles(found), ['Change to 2026-12-21']);
	});

	test('entries of other logs and days that do not exist are no check-ins', () => {
		assertFinds('next-before-last', career('next_checkin: 2026-11-01', '## Feedback\n\n### 2026-11-03'));
		assertFinds('date-invalid', career('next_checkin: 2026-10-01', '## Reviews\n\n### «2026-10-32»'));
	});

	test('has no fix without a rhythm, and is off while paused', () => {
		const marked = career('cadence: «often»\nlast_checkin: 2026-11-03\nnext_checkin: 2026-11-01');
		const found = validate(markers(marked).text).filter(({ code }) => code === 'next-before-last');
		assert.deepEqual(titles(found), []);
		assertFinds('next-before-last', career('status: closed\nlast_checkin: 2026-11-03\nnext_checkin: 2026-11-01'));
	});
});
