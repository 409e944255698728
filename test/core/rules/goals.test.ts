import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/message';
import { markers } from '../markers';
import {
	applyFirstFix,
	assertFinds,
	assertOnlyError,
	assertSilent,
	career,
	period,
	titles,
	toCrlf,
	validate,
	withOurs,
	worksheet,
} from './ladderHelpers';

/** A career worksheet with one goal of these keys, in flow style. */
function goal(pairs: string, frontmatter = '', body = '# Ada Park'): string {
	return career(`${frontmatter}goals:\n  - { id: G1, title: Write a strategy, ${pairs} }`, body);
}

suite('goal-target-below-current', () => {
	test('says which two numbers contradict each other', () => {
		const [found] = assertFinds('goal-target-below-current', goal('from: 3, to: «1»'));
		assert.equal(formatMessage(found!.message), 'Unexpected `to: 1`, expected a rating above `from: 3`');
	});

	test('is the only error, also with a swap to make in CRLF', () => {
		const text = toCrlf(
			goal('measure: Seen, due: 2027-01-29, to: «2», from: 4', '', '- [ ] Sam: ask by 2026-12-11 (G1)'),
		);
		assertOnlyError('goal-target-below-current', text);
		assert.match(applyFirstFix('goal-target-below-current', text), /to: 4, from: 2 \}\r\n/);
	});

	for (const pairs of [
		'from: 3, to: 0',
		'from: 6, to: 2',
		'from: "3", to: 2',
		'from: 3.5, to: 2',
		'from: , to: 2',
		'to: 2',
	]) {
		test(`is silent about { ${pairs} }: a number is missing or not on the scale`, () => {
			assertSilent('goal-target-below-current', goal(pairs));
		});
	}

	test("takes the ladder's own scale", () => {
		const own = { ladder: 'ladder: ours\nlevel: L1\ntarget: L2\n' };
		assertFinds('goal-target-below-current', goal('from: 9, to: «8»', own.ladder), withOurs);
	});
});

suite('goal-target-equals-current, goal-big-step', () => {
	test('raise by one at most to the top of the scale', () => {
		assert.match(applyFirstFix('goal-target-equals-current', goal('from: 4, to: «4»')), /to: 5/);
		assert.deepEqual(titles(assertFinds('goal-target-equals-current', goal('from: 5, to: «5»'))), []);
	});

	test('one step is fine, two are a big step', () => {
		assertSilent('goal-big-step', goal('from: 2, to: 3'));
		assert.match(applyFirstFix('goal-big-step', goal('from: 2, to: «4»')), /from: 2, to: 3 /);
	});

	test('say nothing of goals that are done or dropped', () => {
		assertSilent('goal-target-equals-current', goal('from: 3, to: 3, status: done'));
		assertSilent('goal-big-step', goal('from: 1, to: 5, status: dropped'));
	});
});

suite('goal-from-differs', () => {
	const rated = (columns: string, pairs: string): string =>
		goal(`competency: prioritization, ${pairs}`, `ratings:\n  Prioritisation: { ${columns} }\n`);

	test("takes the manager's rating before the self-rating, and finds competencies by any name", () => {
		assert.match(
			applyFirstFix('goal-from-differs', rated('self: 4, manager: 3', 'from: «4», to: 5')),
			/from: 3, to: 5/,
		);
		assertSilent('goal-from-differs', rated('self: 4, manager: 3', 'from: 3, to: 4'));
	});

	test('leaves `to` alone where the rating has just reached it', () => {
		assert.match(applyFirstFix('goal-from-differs', rated('manager: 4', 'from: «3», to: 4')), /from: 4, to: 4/);
	});

	test('takes `to` along where the rating has passed it, and offers nothing at the top of the scale', () => {
		assert.match(applyFirstFix('goal-from-differs', rated('manager: 4', 'from: «2», to: 3')), /from: 4, to: 5/);
		assert.deepEqual(titles(assertFinds('goal-from-differs', rated('manager: 5', 'from: «2», to: 3'))), []);
	});

	test('is silent where nobody observed it, a rating is off the scale, or the competency is unknown', () => {
		assertSilent('goal-from-differs', rated('self: ', 'from: 2'));
		assertSilent('goal-from-differs', rated('self: 3, manager: 9', 'from: 2'));
		assertSilent('goal-from-differs', goal('competency: magic, from: 2', 'ratings:\n  magic: { self: 3 }\n'));
	});
});

suite('goal-no-measure, goal-no-due', () => {
	test('a question in the quotes that are there', () => {
		const fixed = applyFirstFix('goal-no-measure', goal("measure: «''»"));
		assert.match(fixed, /measure: 'What will somebody else see when this is reached\?' \}/);
	});

	test('the end of the period is the day to propose, where there is one', () => {
		const dueless = (end: string): string => career(`${end}\ngoals:\n  - { «id: G1», title: Write a strategy }`);
		assert.match(applyFirstFix('goal-no-due', dueless("end: '2027-01-31'")), /strategy, due: 2027-01-31 \}/);
		assert.deepEqual(titles(assertFinds('goal-no-due', dueless('status: paused\nstart:\nend:'))), []);
	});

	test('are silent where a value of another type stands', () => {
		assertSilent('goal-no-measure', goal('measure: [a]'));
		assertSilent('goal-no-due', goal('due: soon'));
	});
});

suite('goal-overdue', () => {
	test('offers a new date, dropped and done, in that order', () => {
		const found = assertFinds('goal-overdue', goal("due: «'2026-11-19'», status: on-track"));
		assert.deepEqual(titles(found), ['Move to 2027-03-31', 'Mark `G1` as dropped', 'Mark `G1` as done']);
	});

	test('moves one rhythm on where the period is over too', () => {
		const found = assertFinds('goal-overdue', goal('due: «2026-10-01»', 'end: 2026-11-01\n'));
		assert.equal(titles(found)[0], 'Move to 2026-12-21');
	});

	test('today is not late, an invalid date is no date, and pausing is no fault', () => {
		assertSilent('goal-overdue', goal('due: 2026-11-20'));
		assertSilent('goal-overdue', goal('due: 2026-11-31'));
		assertSilent('goal-overdue', goal('due: 2026-10-01', 'status: paused\n'));
	});
});

suite('goal-done-no-evidence', () => {
	const done = 'competency: prioritization, status: «done»';
	const table = (...rows: string[]): string =>
		['## Evidence\n', '| No | What happened | When | Competency |', '| --- | --- | --- | --- |', ...rows].join('\n');

	test('adds a row in the order of the columns, and links it', () => {
		const fixed = applyFirstFix(
			'goal-done-no-evidence',
			goal(done, '', table('| E7 | Else | 2026-10-01 | delivery |')),
		);
		assert.match(fixed, /status: done, evidence: \[E8\] \}/);
		assert.match(fixed, /delivery \|\n\| E8 \| \| 2026-11-20 \| prioritization \|\n$/);
	});

	test('is content with a row since the start, under any name of the competency', () => {
		const { text } = markers(goal(done, '', table('| E1 | Ranked | 2026-09-01 | Prioritisation, delivery |')));
		assertSilent('goal-done-no-evidence', text);
	});

	test('one row of several is enough, also one whose date is for others to report', () => {
		const rows = ['| E1 | A | 2026-10-01 | delivery |', '| E2 | B | 2026-10-32 | prioritisation |'];
		assertSilent('goal-done-no-evidence', markers(goal(done, '', table(...rows))).text);
		assertSilent('goal-done-no-evidence', markers(goal(done, 'start:\n', table(rows[1]!.replace('32', '01')))).text);
	});

	test('takes no row from before the start for proof, also where the goal names it', () => {
		const named = `${done}, evidence: [E1]`;
		const row = '| E1 | Ranked | 2026-08-31 | prioritisation |';
		assert.match(applyFirstFix('goal-done-no-evidence', goal(named, '', table(row))), /evidence: \[E1, E2\]/);
		assertFinds('goal-done-no-evidence', goal(`status: «done», evidence: [E1]`, '', table(row)));
		for (const kept of ['| E1 | Ranked | 2026-09-01 | |', '| E1 | Ranked | soon | |', '| E2 | Else | | |']) {
			assertSilent('goal-done-no-evidence', markers(goal(named, '', table(kept))).text);
		}
		assertSilent(
			'goal-done-no-evidence',
			markers(goal(`${done}, evidence: [E1, E2]`, '', table(row, '| E2 | B | 2026-09-02 | |'))).text,
		);
		assertSilent('goal-done-no-evidence', markers(goal(`${done}, evidence: [../b.md#E1]`, '', table(row))).text);
	});

	test('without a competency the evidence of the goal decides', () => {
		assertFinds('goal-done-no-evidence', goal('status: «done»', '', table('| E1 | Ranked | 2026-09-02 | delivery |')));
		assertSilent('goal-done-no-evidence', goal('status: done, evidence: [E1]', '', table('| E1 | A | 2026-09-02 | |')));
	});

	test('leaves unknown words alone, and goals that name no competency where nothing is rated', () => {
		assertSilent('goal-done-no-evidence', goal('competency: magic, status: done'));
		assertSilent('goal-done-no-evidence', goal('status: done, evidence: [E9]'));
		const keys = { worksheet: 'mentorship-goal', mentee: 'Noor', mentor: 'Lena', ...period };
		assertSilent('goal-done-no-evidence', worksheet(keys, 'goals: [{ id: G1, title: A, status: done }]', '# Noor'));
	});
});

suite('measure-is-activity, goal-vague', () => {
	test('put a question before the words, whichever way they are written', () => {
		const question = 'What will others see afterwards?';
		const fix = (value: string): string =>
			applyFirstFix('measure-is-activity', career(`goals:\n  - id: G1\n    title: A\n    measure: «${value}»`));
		assert.ok(fix('Read two books').includes(`measure: ${question} Read two books\n`));
		assert.ok(fix(`'Read "A"; the others'`.replace('"A"', 'a')).includes(`measure: '${question} Read a;`));
		assert.ok(fix('>-\n      Attend\n      a talk').includes(`>-\n      ${question} Attend\n      a talk\n`));
	});
});

suite('goals that are over', () => {
	const both = 'title: Improve it, competency: delivery, from: 2';
	const pairs = [`${both}, to: 2, due: 2026-10-01, measure: Attend a talk`, `${both}, to: 5`];
	const codes: readonly string[] = [
		'goal-target-equals-current',
		'goal-from-differs',
		'goal-no-measure',
		'goal-no-due',
		'goal-overdue',
		'goal-no-action',
		'goal-big-step',
		'measure-is-activity',
		'goal-vague',
		'actions-only-learning',
		'no-support-action',
	];
	const find = (status: string, body: string): string[] =>
		pairs.flatMap(keys => {
			const goals = `goals: [{ id: G1, ${keys}, status: ${status} }]`;
			const found = validate(career(`manager: Sam\nratings:\n  delivery: { self: 4 }\n${goals}`, body));
			return found.map(({ code }) => code).filter(code => codes.includes(code));
		});

	test('an open one has all of these faults', () => {
		const found = new Set([...find('at-risk', '# Ada'), ...find('at-risk', '### G1 A\n\n- [ ] (learning) Read')]);
		assert.deepEqual([...found].sort(), [...codes].sort());
	});

	for (const status of ['done', 'dropped']) {
		test(`${status}: nothing of it matters any more`, () => {
			assert.deepEqual(find(status, '### G1 A\n\n- [ ] (learning) Read'), []);
		});
	}
});
