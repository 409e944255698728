import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/message';
import { markers } from '../markers';
import { applyFirstFix, assertFinds, assertSilent, career, period, titles, toCrlf, worksheet } from './ladderHelpers';

/** A career worksheet with one goal of these keys, in flow style. */
function goal(pairs: string, frontmatter = '', body = '# Ada Park'): string {
	return career(`${frontmatter}goals:\n  - { id: G1, title: Write a strategy, ${pairs} }`, body);
}

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

	test('asks nothing of a task that is struck as a whole', () => {
		const body = (task: string): string => goal('due: 2027-01-29', '', `### G1 A\n\n- [ ] ${task}`);
		for (const task of ['~~Draft~~', '~~Draft. Owner: Ada. Due: 2026-11-01~~', '~~Draft. Due: 2026-08-01~~']) {
			for (const code of ['action-no-owner-or-due', 'action-overdue', 'due-before-start', 'date-invalid'] as const) {
				assertSilent(code, body(task));
			}
		}
		assertFinds('action-overdue', body('~~Draft~~ Due: «2026-11-01»'));
		assertFinds('action-no-owner-or-due', body('«~~Draft~~ and ask»'));
	});

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
