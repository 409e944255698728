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

suite('goal-no-action', () => {
	const body = (text: string): string => goal('due: 2027-01-29', '', text);

	for (const [what, text] of [
		['a task under a heading of any depth', '# Ada\n\n## G1: strategy\n\n* [x] Draft it'],
		['a task that names it', '# Ada\n\n- [ ] Draft it (G1)'],
		['a task that repeats it', '# Ada\n\n- [ ] G1 Write a strategy'],
	] as const) {
		test(`is content with ${what}`, () => assertSilent('goal-no-action', body(text)));
	}

	test('is content with a milestone that leads to it', () => {
		const keys = { worksheet: 'mentorship-goal', mentee: 'Noor', mentor: 'Lena', ...period };
		const goals = 'goals: [{ id: G1, title: A }]\nmilestones: [{ id: M1, title: B, goal: G1 }]';
		assertSilent('goal-no-action', worksheet(keys, goals, '# Noor'));
	});

	test('inserts one below the text of the heading', () => {
		const marked = body(
			'# 📈\n\n## Goals and actions\n\n### «G1 Write»\n\nWhy: Returns.\n\n### Notes\n\n- [ ] Else. Owner: Ada',
		);
		assert.match(
			applyFirstFix('goal-no-action', toCrlf(marked)),
			/Why: Returns\.\r\n\r\n- \[ \] \(experience\) What .+\? Owner: Ada\. Due: 2026-11-27\r\n\r\n### Notes/,
		);
	});

	test('makes the heading in the section for goals, before the evidence', () => {
		const marked = goal('due: 2026-11-24', '', '# Ada\n\n## Actions\n\nSee below.\n\n## Evidence\n').replace(
			'G1',
			'«G1»',
		);
		assert.match(
			applyFirstFix('goal-no-action', marked),
			/See below\.\n\n### G1 Write a strategy\n\n- \[ \] .+ Due: 2026-11-24\n\n## Evidence/,
		);
	});

	test('speaks only of active worksheets', () => {
		assertSilent('goal-no-action', goal('due: 2027-01-29', 'status: paused\n'));
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

	test('without a competency the evidence of the goal decides', () => {
		assertFinds('goal-done-no-evidence', goal('status: «done»', '', table('| E1 | Ranked | 2026-09-02 | delivery |')));
		assertSilent('goal-done-no-evidence', goal('status: done, evidence: [E1]', '', table('| E1 | A | 2026-09-02 | |')));
	});

	test('leaves unknown words and kinds without ratings alone', () => {
		assertSilent('goal-done-no-evidence', goal('competency: magic, status: done'));
		assertSilent('goal-done-no-evidence', goal('status: done, evidence: [E9]'));
		const keys = { worksheet: 'mentorship-goal', mentee: 'Noor', mentor: 'Lena', ...period };
		assertSilent('goal-done-no-evidence', worksheet(keys, 'goals: [{ id: G1, title: A, status: done }]', '# Noor'));
	});
});

suite('too-many-goals, too-many-focus', () => {
	const four = 'goals:\n  - { id: G1 }\n  - { id: G2 }\n  - { id: G3, status: done }\n  - { id: G4 }\n';

	test('what is done does not count', () => assertSilent('too-many-goals', career(four)));

	test('the limit is a setting', () => {
		const options = { limits: { goals: 1 } };
		assertFinds('too-many-goals', career('goals:\n  - { id: G1, title: A }\n  - { id: «G2», title: B }'), options);
		assertFinds('too-many-focus', career('focus: [delivery, «discovery»]'), options);
	});

	test('all that is over the limit is left for later', () => {
		const five = [1, 2, 3, 4, 5].map(number => `  - { id: ${number === 4 ? '«G4»' : `G${number}`}, title: A }`);
		const [found] = assertFinds('too-many-goals', career(`goals:\n${five.join('\n')}`));
		assert.deepEqual(titles([found!]), ['Leave `G4` and `G5` for later (dropped)']);
	});

	test('keeps the largest gaps, in the order in which they are written', () => {
		const ratings = 'ratings:\n  coaching: { self: 1 }\n  product-strategy: { manager: 1 }\n  delivery: { self: 4 }\n';
		const marked = career(`${ratings}focus:\n  - delivery # why\n  - coaching\n  - discovery\n  - «product-strategy»`);
		assert.match(
			applyFirstFix('too-many-focus', marked),
			/focus:\n  - delivery # why\n  - coaching\n  - product-strategy\n/,
		);
	});
});

suite('focus-no-goal', () => {
	const fix = (rest: string): string => applyFirstFix('focus-no-goal', career(`focus: [«product-strategy»]\n${rest}`));
	const rated = 'ratings:\n  product-strategy: { manager: 2 }\n';

	test('inserts a goal in block style, one step up and due at the end', () => {
		assert.match(
			fix(`${rated}goals:\n- id: G1\n  title: A\n  status: dropped\n# later`),
			/dropped\n- title: What .+\?\n {2}id: G2\n {2}competency: product-strategy\n {2}from: 2\n {2}to: 3\n {2}measure: .+\n {2}due: 2027-03-31\n {2}status: not-started\n# later/,
		);
	});

	for (const [what, goals] of [
		['absent', ''],
		['empty', 'goals:\n'],
		['empty, with a comment', 'goals: # none yet\n'],
		['empty in flow style', 'goals: []\n'],
	] as const) {
		test(`makes the list where it is ${what}`, () => {
			assert.match(fix(`${goals}tags: [a]`), /\ngoals:( # none yet)?\n {2}- title: What .+\n {4}id: G1\n/);
		});
	}

	test('writes in flow style where the list does', () => {
		assert.match(
			fix('goals: [{ id: G1, title: A }]'),
			/goals: \[\{ id: G1, title: A \}, \{ title: What .+, id: G2, .+ \}\]/,
		);
	});

	test('is silent while a name cannot be read, in focus or in a goal', () => {
		assertSilent('focus-no-goal', career('focus: [magic]'));
		assertSilent('focus-no-goal', career('focus: [delivery]\ngoals: [{ id: G1, title: A, competency: delivry }]'));
		assertSilent('focus-no-goal', career('focus: [delivery]\ngoals: none yet'));
	});
});

suite('focus-no-gap, gap-large-no-focus', () => {
	test('nothing is missing: names the rating and the level', () => {
		const [found] = assertFinds(
			'focus-no-gap',
			career('focus: [«Delivery and launch»]\nratings:\n  delivery: { self: 5 }'),
		);
		assert.match(formatMessage(found!.message), /^`Delivery and launch` is rated 5, .+ Senior Product Manager/);
		assert.deepEqual(titles([found!]), []);
	});

	test('what nobody observed or cannot be read has no gap to speak of', () => {
		assertSilent('focus-no-gap', career('focus: [delivery]\nratings:\n  delivery: { self: }'));
		assertSilent('gap-large-no-focus', career('ratings:\n  delivery: { self: 0 }\n  discovery: { self: }'));
		assertSilent('gap-large-no-focus', career('target: seniorr\nratings:\n  delivery: { self: 1 }'));
	});

	test('a misspelt focus may be the one that is missed', () => {
		assertSilent('gap-large-no-focus', career('focus: [delivry]\nratings:\n  delivery: { self: 1 }'));
	});

	test('a table row that says "not this period" is a note too', () => {
		const body = '## Assessment\n\n| Competency | Note |\n| --- | --- |\n| Data fluency | Not this period |';
		assertSilent('gap-large-no-focus', career('ratings:\n  data-fluency: { self: 1 }', body));
	});

	test('notes the choice at the end of the assessment', () => {
		const marked = career('ratings:\n  «data-fluency»: { self: 1 }', '## Self-assessment\n\nText\n\n## Evidence');
		assert.match(applyFirstFix('gap-large-no-focus', marked), /Text\n\n- Not this period: Data fluency\n\n## Evidence/);
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

suite('actions-only-learning, no-support-action', () => {
	const plan = (tasks: string): string => goal('due: 2027-01-29', '', `## Goals\n\n### «G1 Strategy»\n\n${tasks}`);

	test('one experience is enough, a task that repeats the goal is none', () => {
		assertSilent('actions-only-learning', markers(plan('- [ ] (learning) A\n- [x] (experience) B')).text);
		assertFinds('actions-only-learning', plan('- [ ] (Learning) A\n\n- [ ] Sam: (learning) B').replace('Sam: ', ''));
	});

	test('a new action continues the list that is there', () => {
		const fixed = applyFirstFix('actions-only-learning', plan('  1. [x] (learning) A\n     more'));
		assert.match(fixed, /more\n {2}1\. \[ \] \(experience\) .+ Owner: Ada\. Due: 2026-11-27\n$/);
	});

	test('asks the person who supports', () => {
		const marked = goal('due: 2027-01-29', 'manager: «Sam Ruiz»\n', '## Goals\n\n### G1 A\n');
		assert.match(
			applyFirstFix('no-support-action', marked),
			/### G1 A\n\n- \[ \] \(support\) What can Sam .+ Owner: Sam\. Due/,
		);
	});

	test('is silent without a manager, without an open goal, and with any support action', () => {
		assertSilent('no-support-action', goal('due: 2027-01-29', 'manager:\n'));
		assertSilent('no-support-action', goal('status: done', 'manager: Sam\n'));
		assertSilent('no-support-action', goal('due: 2027-01-29', 'manager: Sam\n', '- [x] (support) A'));
	});
});

suite('action-no-owner-or-due, action-overdue', () => {
	const complete = (task: string): string => {
		const text = applyFirstFix('action-no-owner-or-due', goal('due: 2027-01-29', '', `### G1 A\n\n- [ ] «${task}»`));
		return text.slice(text.indexOf('- [ ] ') + 6).trimEnd();
	};

	test('adds what is missing, after a full stop where one is due', () => {
		assert.equal(complete('Draft'), 'Draft. Owner: Ada. Due: 2027-01-29');
		assert.equal(complete('Draft, then ask!'), 'Draft, then ask! Owner: Ada. Due: 2027-01-29');
		assert.equal(complete('Draft. Owner: Bea'), 'Draft. Owner: Bea. Due: 2027-01-29');
		assert.equal(complete('Draft (due 2026-12-11)'), 'Draft (due 2026-12-11) Owner: Ada.');
		assert.equal(complete('Draft 😀 📅 2026-12-11'), 'Draft 😀 Owner: Ada. 📅 2026-12-11');
		assert.equal(complete('(support) Ask\n  twice'), '(support) Ask\n  twice. Owner: Sam. Due: 2027-01-29');
	});

	test('offers nothing where nobody is named who could do it', () => {
		const found = assertFinds(
			'action-no-owner-or-due',
			career('person: ..\ngoals: []', '- [ ] «Draft. Due: 2026-12-11»'),
		);
		assert.deepEqual(titles(found), []);
		assert.equal(
			formatMessage(found[0]!.message),
			'This action has no owner, so it is easy to leave; add `Owner: NAME.`',
		);
	});

	test('checklists of kinds without goals are no actions', () => {
		const keys = { worksheet: 'leader-trust-review', leader: 'Sam', pm: 'Ada', ...period };
		assertSilent('action-no-owner-or-due', worksheet(keys, 'sharing: pair', '- [ ] I say sorry.'));
	});

	test('moves a late task to the next check-in, else two weeks on', () => {
		const late = '- [ ] Draft. Owner: Ada. Due: «2026-11-19».';
		assert.match(applyFirstFix('action-overdue', career('tags: [a]', late)), /Due: 2026-12-11\.\n/);
		assert.match(applyFirstFix('action-overdue', career('next_checkin:', late)), /Due: 2026-12-04\.\n/);
	});

	test('a task that repeats a goal, and a day that does not exist, are for others to report', () => {
		assertSilent('action-overdue', goal('due: 2027-01-29', '', '- [ ] G1 A. Due: 2026-10-01'));
		assertSilent('action-overdue', career('tags: [a]', '- [ ] A. Owner: Ada. Due: 2026-10-32'));
		assertSilent('action-no-owner-or-due', career('tags: [a]', '- [ ] A. Owner: Ada. Due: 2026-10-32'));
	});
});
