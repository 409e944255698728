import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInLadders } from '../../src/core/builtInLadders';
import type { Kind } from '../../src/core/kind';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { getProgress, getTopGaps } from '../../src/core/progress';
import type { Progress } from '../../src/core/progress';
import type { Worksheet } from '../../src/core/worksheet';

const today = '2026-11-20';

function parse(text: string): Worksheet {
	return parseWorksheet(text) as Worksheet;
}

function progress(yaml: string, body = '', kind = 'career-development'): Progress {
	return getProgress(parse(`---\nworksheet: ${kind}\n${yaml}\n---\n${body}`), today);
}

function topGaps(worksheet: Worksheet): unknown[] {
	const gaps = getTopGaps(worksheet, worksheet.kind as Kind, builtInLadders.get('pm-default'));
	return gaps.map(({ competency, assessed, expected, gap }) => [competency.slug, assessed, expected, gap]);
}

suite('progress of the samples, counted by hand', () => {
	const samples: Record<string, [Progress, unknown[]]> = {
		// 2 goals, 9 actions; 2 + 1 actions done.
		'career-development': [
			{
				...{ done: 3, total: 11, percent: 27, filled: 100, overdue: 0, dueSoon: 1, nextDue: '2026-12-04' },
				checkin: { last: '2026-11-03', next: '2026-12-01', overdueDays: 0 },
			},
			[
				['product-strategy', 2, 4, 2],
				['stakeholder-influence', 2, 4, 2],
				['data-fluency', 3, 4, 1],
			],
		],
		// 2 goals, 4 milestones of which 1 is done, 4 tasks that mirror them, 4 actions of which 2 are done.
		'mentorship-goal': [
			{
				...{ done: 3, total: 10, percent: 30, filled: 100, overdue: 0, dueSoon: 3, nextDue: '2026-11-20' },
				checkin: { last: '2026-11-10', next: '2026-11-24', overdueDays: 0 },
			},
			[],
		],
		// 2 commitments, 15 actions; 2 + 1 + 1 + 1 + 1 + 2 actions done.
		'leader-trust-review': [
			{
				...{ done: 8, total: 17, percent: 47, filled: 100, overdue: 0, dueSoon: 0, nextDue: '2027-01-31' },
				checkin: { last: '2026-11-12', next: '2027-02-10', overdueDays: 0 },
			},
			[],
		],
	};
	for (const [name, [expected, gaps]] of Object.entries(samples)) {
		for (const eol of ['\n', '\r\n']) {
			test(`${name} with ${JSON.stringify(eol)}`, () => {
				const text = readFileSync(path.resolve('media/samples', `${name}.md`), 'utf8').replaceAll('\n', eol);
				const worksheet = parse(text);
				assert.deepEqual([getProgress(worksheet, today), topGaps(worksheet)], [expected, gaps]);
			});
		}
	}
});

suite('getProgress', () => {
	test('counts goals, milestones and actions, without what is dropped and what mirrors an item', () => {
		const yaml = `mentee: A
goals:
  - { id: G1, title: One, status: done }
  - { id: G2, title: Two, status: dropped, due: 2026-01-01 }
milestones:
  - { id: M1, title: One, status: at-risk }`;
		const body = '- [x] a\n- [ ] b\n- [x] M1 mirrors\n- [ ] G2 mirrors what is dropped\n- [ ] M10 does not\n';
		const { done, total, percent, overdue } = progress(yaml, body, 'mentorship-goal');
		assert.deepEqual({ done, total, percent, overdue }, { done: 2, total: 5, percent: 40, overdue: 0 });
	});

	test('rounds down, and has no percent of nothing', () => {
		const percents = ['- [x] a\n- [x] b\n- [ ] c\n', '- [x] a\n', '- [ ] a\n', 'text\n'].map(
			body => progress('', body).percent,
		);
		assert.deepEqual(percents, [66, 100, 0, null]);
	});

	const boundaries: [due: string, overdue: number, dueSoon: number, nextDue: string | null][] = [
		['2026-11-19', 1, 0, '2026-11-19'],
		['2026-11-20', 0, 1, '2026-11-20'],
		['2026-12-04', 0, 1, '2026-12-04'],
		['2026-12-05', 0, 0, '2026-12-05'],
		['2026-02-30', 0, 0, null],
		['9999-12-31', 0, 0, '9999-12-31'],
	];
	for (const [due, overdue, dueSoon, nextDue] of boundaries) {
		test(`places an open action and an open goal that are due ${due}`, () => {
			const counted = [
				progress('', `- [ ] a Due: ${due}\n- [x] b Due: 2026-11-01\n`),
				progress(`goals: [{ id: G1, due: "${due}" }]`),
			];
			assert.deepEqual(
				counted.map(each => [each.overdue, each.dueSoon, each.nextDue]),
				[
					[overdue, dueSoon, nextDue],
					[overdue, dueSoon, nextDue],
				],
			);
		});
	}

	test('takes the number of days that count as soon', () => {
		const worksheet = parse(
			'---\nworksheet: career-development\n---\n- [ ] a Due: 2026-11-21\n- [ ] b Due: 2026-11-22\n',
		);
		assert.deepEqual(
			[0, 1, 2].map(days => getProgress(worksheet, today, days).dueSoon),
			[0, 1, 2],
		);
	});

	test('counts as filled standard sections and required or recommended keys that are not empty', () => {
		// 12 keys and 8 sections; the kind, the person, the focus and one section are filled.
		const yaml = 'person: A\nlevel: ""\nfocus: [discovery]\nratings: {}\ngoals: []\nmentor: not counted\nown: x';
		const body = '## Reviews\n\n<!-- none -->\n\n## Check-ins\n\n## evidence\n\na\n\n## Own\n\na\n';
		assert.equal(progress(yaml, body).filled, 20);
		assert.equal(progress(`${yaml}\nstatus: active`, body).filled, 20);
		assert.equal(progress(yaml, body, 'unknown-kind').filled, 0);
	});

	const checkins: [
		name: string,
		yaml: string,
		body: string,
		last: string | null,
		next: string | null,
		overdueDays: number,
	][] = [
		[
			'takes the dates that are written',
			'last_checkin: 2026-10-01\nnext_checkin: 2026-11-21',
			'',
			'2026-10-01',
			'2026-11-21',
			0,
		],
		[
			'takes the newest entry of the log',
			'last_checkin: 2026-10-01',
			'## Reviews\n\n### 2026-11-02\n\n### 2026-11-01\n',
			'2026-11-02',
			null,
			0,
		],
		[
			'does not take a prepared entry, feedback or a day that does not exist',
			'',
			'## Reviews\n\n### 2026-11-21\n\n### 2026-02-30\n\n## Feedback\n\n### 2026-11-02\n',
			null,
			null,
			0,
		],
		[
			'adds the rhythm to the last one',
			'last_checkin: 2026-10-01\ncadence: monthly',
			'',
			'2026-10-01',
			'2026-11-01',
			19,
		],
		[
			'ignores dates that are none',
			'last_checkin: 2026-10-01\nnext_checkin: soon\ncadence: weekly',
			'',
			'2026-10-01',
			'2026-10-08',
			43,
		],
		['ignores words that are no rhythm', 'last_checkin: 2026-10-01\ncadence: constructor', '', '2026-10-01', null, 0],
		['is not overdue on the day itself', 'next_checkin: 2026-11-20', '', null, '2026-11-20', 0],
		['is overdue the day after', 'next_checkin: 2026-11-19', '', null, '2026-11-19', 1],
		['has no rhythm without a start', 'cadence: weekly', '', null, null, 0],
	];
	for (const [name, yaml, body, last, next, overdueDays] of checkins) {
		test(`check-in: ${name}`, () => assert.deepEqual(progress(yaml, body).checkin, { last, next, overdueDays }));
	}

	test('reads what can be read of a worksheet with errors', () => {
		const { done, total, overdue } = progress(
			'goals: [{ id: G1, due: 2026-01-01 }, 3]\nperson: [\n',
			'- [x] a\n- [ ] b\n',
		);
		assert.deepEqual({ done, total, overdue }, { done: 1, total: 3, overdue: 1 });
		const unclosed = parse('---\nworksheet: career-development\nperson: A\n');
		assert.equal(getProgress(unclosed, today).total, 0);
	});
});

suite('getTopGaps', () => {
	test('has none without a ladder, a known target, or ratings of competencies', () => {
		const rated = 'ratings: { delivery: { self: 1 }, discovery: { self: 5 } }';
		const sheets = ['target: senior-pm', 'target: nobody', ''].map(line =>
			parse(`---\nworksheet: career-development\n${rated}\n${line}\n---\n`),
		);
		assert.deepEqual(
			sheets.map(sheet => topGaps(sheet).length),
			[1, 0, 0],
		);
		assert.deepEqual(getTopGaps(sheets[0] as Worksheet, sheets[0]?.kind as Kind, undefined), []);
	});
});
