import assert from 'node:assert/strict';
import { createNextUpRows } from '../../../src/core/sidebar/createNextUpRows';
import type { SidebarEntry } from '../../../src/core/sidebar/row';
import { entry, flatten, show, spoken, today } from './rowHelpers';

const nextUp = (entries: readonly SidebarEntry[], soonDays = 14) => createNextUpRows(entries, { today, soonDays });

/** A worksheet with an action for each date. */
function dated(dues: readonly string[], yaml = 'mentee: Noor', key = 'a'): SidebarEntry {
	return entry(yaml, `# P\n${dues.map(due => `- [ ] at ${due.slice(5)} Due: ${due}\n`).join('')}`, { key });
}

suite('what is next', () => {
	test('is in groups by how near its date is', () => {
		const dues = ['2026-11-19', '2026-11-20', '2026-11-26', '2026-11-27', '2026-12-04', '2026-12-05'];
		assert.deepEqual(show(nextUp([dated(dues)])), [
			'Overdue | one date',
			'  at 11-19 | overdue by one day · Noor',
			'This week | 2 dates',
			'  at 11-20 | due today · Noor',
			'  at 11-26 | due in 6 days · Noor',
			'Next two weeks | 2 dates',
			'  at 11-27 | due in 7 days · Noor',
			'  at 12-04 | due in 14 days · Noor',
			'Later | one date',
			'  at 12-05 | due in 15 days · Noor',
		]);
	});

	test('keeps the check-in of a worksheet whose kind cannot be used, unless it rests', () => {
		const planned = (yaml: string): SidebarEntry =>
			entry(`person: Ada\ncadence: monthly\n${yaml}`, '# P\n', { kind: 'gardening' });
		assert.deepEqual(show(nextUp([planned('next_checkin: 2026-11-22')])), [
			'This week | one date',
			'  Check-in: P | due in 2 days · Ada',
		]);
		assert.deepEqual(show(nextUp([planned('last_checkin: 2026-11-01')])).length, 2);
		assert.deepEqual(nextUp([planned('next_checkin: 2026-11-22\nstatus: closed')]), []);
	});

	test('takes the number of days that count as soon', () => {
		const groups = (soonDays: number): readonly string[] => {
			return show(nextUp([dated(['2026-11-26', '2026-11-30', '2026-12-01'])], soonDays)).filter(
				line => !line.startsWith(' '),
			);
		};
		assert.deepEqual(groups(10), ['This week | one date', 'Next 10 days | one date', 'Later | one date']);
		assert.deepEqual(groups(3), ['This week | one date', 'Later | 2 dates']);
	});

	test('holds items, actions and check-ins of all worksheets, those of one day by person', () => {
		const yaml =
			'mentee: Noor Haddad\nnext_checkin: 2026-11-21\ngoals: [{ id: G1, title: Lead, status: at-risk, due: 2026-11-22 }]\nmilestones: [{ id: M1, title: Talk, due: 2026-11-23 }]';
		const body = '# Plan\n### G1\n- [ ] Ask. Owner: Lena. Due: 2026-11-21\n- [ ] Go. Owner: Noor. Due: 2026-11-21\n';
		const nobody = entry('next_checkin: 2026-11-21', '# Mine', { key: 'z' });
		assert.deepEqual(show(nextUp([entry(yaml, body), nobody])), [
			'This week | 6 dates',
			'  Check-in: Mine | due tomorrow · Mine',
			'  Ask. | due tomorrow · Lena · Noor Haddad',
			'  Go. | due tomorrow · Noor Haddad',
			'  Check-in: Plan | due tomorrow · Noor Haddad',
			'  G1 Lead | at risk · due in 2 days · Noor Haddad',
			'  M1 Talk | due in 3 days · Noor Haddad',
		]);
	});

	test('says aloud and pictures what it shows', () => {
		const yaml =
			'mentee: Noor\nnext_checkin: 2026-11-10\ngoals: [{ id: G1, due: 2026-11-22 }, { id: G2, due: 2026-11-11 }]';
		const rows = flatten(nextUp([entry(yaml, '# P\n- [ ] Ask. Due: 2026-11-21\n')]));
		assert.deepEqual(
			rows.map(row => `${row.getLook().icon}: ${spoken(row)}`),
			[
				'group: Overdue, 2 dates',
				'late: Check-in: P, overdue by 10 days, Noor',
				'late: G2, overdue by 9 days, Noor',
				'group: This week, 2 dates',
				'action: Ask., open, due tomorrow, Noor',
				'item: G1, due in 2 days, Noor',
			],
		);
		assert.deepEqual(
			rows.map(row => row.getLook().state.isOverdue),
			[true, true, true, false, false, false],
		);
	});

	test('closes all groups where there are too many rows', () => {
		const rows = createNextUpRows([dated(['2026-11-19', '2026-11-21'])], {
			today,
			soonDays: 14,
			areGroupsClosed: true,
		});
		assert.deepEqual(
			rows.map(row => row.getLook().expansion),
			['collapsed', 'collapsed'],
		);
	});

	test('shows what is later when somebody asks for it', () => {
		const rows = nextUp([dated(['2026-11-19', '2027-01-01'])]);
		assert.deepEqual(
			rows.map(row => row.getLook().expansion),
			['expanded', 'collapsed'],
		);
	});

	test('leaves out what is paused or closed, and what is done', () => {
		const due = ['2026-11-21'];
		const resting = ['paused', 'closed'].map(status =>
			dated(due, `status: ${status}\nnext_checkin: 2026-11-22`, status),
		);
		const done = entry('goals: [{ id: G1, status: done, due: 2026-11-21 }]', '- [x] a Due: 2026-11-21\n');
		assert.deepEqual(nextUp([...resting, done]), []);
		assert.equal(flatten(nextUp([dated(due, 'status: active', 'a'), dated(due, 'status: draft', 'b')])).length, 3);
	});

	test('leads to the place of each, under an id of its own', () => {
		const text = 'mentee: Noor\nnext_checkin: 2026-11-21\ngoals: [{ id: G1 }, { id: G1, due: 2026-11-22 }]';
		const entries = ['a', 'b'].map(key => entry(text, '- [ ] no date\n- [ ] Ask. Due: 2026-11-23\n', { key }));
		const rows = flatten(nextUp(entries)).filter(row => row.parent !== undefined);
		assert.deepEqual(
			rows
				.slice(0, 1)
				.concat(rows.slice(2, 3), rows.slice(4, 5))
				.map(row => row.getLook().place?.target),
			[
				{ at: 'field', key: 'next_checkin' },
				{ at: 'item', list: 'goals', index: 1 },
				{ at: 'action', index: 1 },
			],
		);
		assert.deepEqual(
			new Set(rows.map(({ id }) => id)),
			new Set(['a', 'b'].flatMap(key => [`${key}#checkin`, `${key}#goals/G1~2`, `${key}#action:Ask.`])),
		);
	});
});
