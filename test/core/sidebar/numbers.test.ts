import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { getProgress } from '../../../src/core/progress';
import { createNextUpRows } from '../../../src/core/sidebar/createNextUpRows';
import type { SidebarEntry, SidebarRow } from '../../../src/core/sidebar/row';
import type { Worksheet } from '../../../src/core/worksheet';
import { getFacts } from '../../../src/core/worksheetFacts';
import { flatten, rowsOf, show, today } from './rowHelpers';

interface Counted {
	readonly done: number;
	readonly total: number;
	readonly overdue: number;
	readonly dueSoon: number;
}

/** The row, and what was counted by hand. */
const samples: Record<string, [row: string, counted: Counted]> = {
	'career-development': [
		'Ada Park, growing towards Senior Product Manager | 3 of 11 · due in 14 days',
		{ done: 3, total: 11, overdue: 0, dueSoon: 1 },
	],
	'mentorship-goal': [
		'Noor Haddad and Lena Brandt, first year as a PM | 3 of 10 · due today',
		{ done: 3, total: 10, overdue: 0, dueSoon: 3 },
	],
	'leader-trust-review': [
		'Trust review, Sam Ruiz with Ada Park, autumn | 8 of 17 · due in 72 days',
		{ done: 8, total: 17, overdue: 0, dueSoon: 0 },
	],
};

const handMade: [name: string, text: string, row: string, counted: Counted][] = [
	[
		// G1 done, G2 open, G3 dropped; M1 open; of five actions one repeats M1 and two are ticked.
		'dropped, repeated and overdue',
		`---
worksheet: mentorship-goal
status: active
cadence: fortnightly
last_checkin: 2026-10-01
goals:
  - { id: G1, title: a, status: done, due: 2026-11-01 }
  - { id: G2, title: b, due: 2026-11-02 }
  - { id: G3, title: c, status: dropped, due: 2026-11-03 }
milestones:
  - { id: M1, title: d, goal: G2, due: 2026-11-20 }
---
# P
- [ ] M1 d Due: 2026-11-01
### G2
- [x] e Due: 2026-11-04
- [ ] f Due: 2026-11-19
- [ ] g Due: 2026-12-04
### G3
- [X] h
`,
		'P | 3 of 7 · 2 overdue · last check-in 50 days ago, agreed 14',
		{ done: 3, total: 7, overdue: 2, dueSoon: 2 },
	],
	[
		'commitments and a date that is none',
		`---
worksheet: pm-trust-review
status: active
person: A
next_checkin: 2026-11-15
commitments:
  - { id: C1, title: a, due: 2026-02-30 }
  - { id: C2, title: b, due: 2026-12-05, status: on-track }
  - { id: C3, title: c, due: 2026-12-04, status: done }
---
# P
1. [ ] d
`,
		'P | 1 of 4 · due in 15 days · check-in overdue by 5 days',
		{ done: 1, total: 4, overdue: 0, dueSoon: 0 },
	],
	[
		'nothing',
		'---\nworksheet: manager-review\nmanager: A\nstatus: active\n---\n# P\n',
		'P',
		{ done: 0, total: 0, overdue: 0, dueSoon: 0 },
	],
	[
		'everything done',
		'---\nworksheet: boss-partnership\nstatus: active\n---\n# P\n- [x] a Due: 2026-01-01\n- [x] b\n',
		'P | 2 of 2',
		{ done: 2, total: 2, overdue: 0, dueSoon: 0 },
	],
];

const readSample = (name: string): string => readFileSync(path.resolve('media/samples', `${name}.md`), 'utf8');
const cases = [
	...Object.entries(samples).map(([name, [row, counted]]) => [name, readSample(name), row, counted] as const),
	...handMade,
];

suite('numbers of the sidebar', () => {
	for (const [name, text, line, counted] of cases) {
		const worksheet = parseWorksheet(text) as Worksheet;
		const entry: SidebarEntry = { key: 'a', folder: '', fileName: 'a.md', facts: getFacts(worksheet) };

		test(`${name}: the row says what was counted by hand, and so does progress`, () => {
			const { done, dueSoon, overdue, total } = getProgress(worksheet, today);
			assert.deepEqual([show(rowsOf([entry]))[0], { done, total, overdue, dueSoon }], [line, counted]);
		});

		test(`${name}: the rows below it are what is counted`, () => {
			const rows = flatten(rowsOf([entry])).slice(1);
			assert.deepEqual(countRows(rows), { done: counted.done, total: counted.total, overdue: counted.overdue });
		});

		test(`${name}: what is next is what is overdue and soon`, () => {
			const groups = createNextUpRows([entry], { today, soonDays: 14 });
			const sizes = new Map(groups.map(group => [group.id.replace('group:', ''), countPromises(group)]));
			const soon = (sizes.get('week') ?? 0) + (sizes.get('soon') ?? 0);
			assert.deepEqual([sizes.get('overdue') ?? 0, soon], [counted.overdue, counted.dueSoon]);
		});
	}
});

/** What is done, there and late, by what the rows themselves say. */
function countRows(rows: readonly SidebarRow[]): Omit<Counted, 'dueSoon'> {
	const looks = rows.map(row => row.getLook()).filter(({ icon }) => icon !== 'dropped');
	return {
		done: looks.filter(({ state }) => state.isDone).length,
		total: looks.length,
		overdue: looks.filter(({ state }) => state.isOverdue).length,
	};
}

function countPromises(group: SidebarRow): number {
	return group.getChildren().filter(row => row.getLook().type !== 'checkin').length;
}
