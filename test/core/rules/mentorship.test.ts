import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/message';
import { applyEdits } from '../../../src/core/range';
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
	worksheet,
} from './ladderHelpers';

const people = { mentee: 'Noor Haddad', mentor: 'Lena Brandt' };
const goals = 'goals: [{ id: G1, type: skill, title: Run a round, measure: Seen, due: 2027-01-29 }]';

/** A mentorship whose given keys and body take the place of the clean ones. */
function mentorship(frontmatter: string, body = '# Noor'): string {
	const keys = { worksheet: 'mentorship-goal', ...people, ...period, agreed_on: '2026-09-15' };
	return worksheet(keys, frontmatter.includes('goals:') ? frontmatter : `${frontmatter}\n${goals}`, body);
}

const milestones = (...rows: string[]): string =>
	[goals, 'milestones:', ...rows.map(row => `  - { ${row} }`)].join('\n');

suite('mentor-is-manager', () => {
	const same = 'mentor: «Lena Brandt»\nmanager: "LENA  BRANDT"';

	test('adds a row to the agreement', () => {
		const marked = mentorship(
			same,
			'## Agreement\n\n| Topic | What we agreed | By |\n| --- | --- | --- |\n\n## Sessions\n',
		);
		assert.match(
			applyFirstFix('mentor-is-manager', toCrlf(marked)),
			/\| --- \|\r\n\| Limits of both roles \| Which .+\? \| \|\r\n\r\n## Sessions/,
		);
	});

	test('adds a line where the agreement is prose', () => {
		const fixed = applyFirstFix('mentor-is-manager', mentorship(same, '## Agreement\n\nWe meet on Tuesdays.'));
		assert.match(fixed, /Tuesdays\.\n\n- Limits of both roles: Which .+\?\n$/);
	});

	test('two people, an empty manager and kinds without mentors are fine', () => {
		assertSilent('mentor-is-manager', mentorship('manager: Lena Brand'));
		assertSilent('mentor-is-manager', mentorship('mentor: [Lena]\nmanager: [Lena]'));
		assertSilent('mentor-is-manager', mentorship('mentor:\nmanager:'));
		assertSilent('mentor-is-manager', career('mentor: Sam Ruiz\nmanager: Sam Ruiz'));
	});
});

suite('agreement-missing', () => {
	const table = (...rows: string[]): string =>
		['## Agreement', '', '| Topic | What we agreed |', '| --- | --- |', ...rows].join('\n');
	const full = table('| What stays between us | Everything |', '| If it does not work | We say so |');

	test('sets the day alone where the rest is there', () => {
		const marked = mentorship('«agreed_on»:', full);
		const found = assertFinds('agreement-missing', marked);
		assert.deepEqual(titles(found), ['Set to 2026-11-20']);
		assert.equal(
			applyFirstFix('agreement-missing', marked),
			markers(marked).text.replace('agreed_on:', 'agreed_on: 2026-11-20'),
		);
	});

	test('makes the section with all that the kind proposes, and questions where they count', () => {
		const marked = mentorship('«agreed_on»:', '# Noor\n\n## Purpose\n\nText\n\n## Sessions\n');
		const fixed = applyFirstFix('agreement-missing', marked);
		assert.match(fixed, /agreed_on: 2026-11-20\n/);
		assert.match(
			fixed,
			/Text\n\n## Agreement\n\n\| Topic \| What we agreed \|\n\| --- \| --- \|\n\| Mentee's part \| \|\n/,
		);
		assert.match(fixed, /\| What stays between us \| What stays between you, .+\? \|\n/);
		assert.match(
			fixed,
			/\| If it does not work \| How can .+ end this well\? \|\n\| Check of the agreement \| \|\n\n## Sessions/,
		);
	});

	test('a row that waits for its answer says nothing yet, and gets the question', () => {
		const rows = ['| What stays between us | |', '| If it does not work | We say so |'];
		const marked = mentorship('tags: [a]', table(...rows).replace('Agreement', '«Agreement»'));
		const [found] = assertFinds('agreement-missing', marked);
		assert.equal(
			formatMessage(found!.message),
			'The agreement says nothing of confidentiality; agree on what stays between you',
		);
		assert.match(
			applyFirstFix('agreement-missing', marked),
			/\| What stays between us \| What stays between you, .+\? \|\n\| If/,
		);
	});

	test('a point that waits for its answer says nothing yet, and gets the question', () => {
		const body = (next: string): string =>
			`## «Agreement»\n\n- **What stays between us:**${next}\n- **If it does not work:** we say so\n`;
		const marked = mentorship('tags: [a]', body(' '));
		assert.match(
			applyFirstFix('agreement-missing', toCrlf(marked)),
			/\r\n- \*\*What stays between us:\*\* What stays between you, .+\? ?\r\n- \*\*If it does not work:\*\* we say so\r\n/,
		);
		const last = '## «Agreement»\n\n- We say so when we want to stop.\n- Private: <!-- what? -->';
		assert.match(
			applyFirstFix('agreement-missing', mentorship('tags: [a]', last)),
			/- Private: .+\? <!-- what\? -->\n?$/,
		);
		assertSilent('agreement-missing', mentorship('tags: [a]', body('\n  - everything').replace(/[«»]/g, '')));
	});

	for (const words of [
		'All of it is confidential. Either of us may end it.',
		'- Nothing leaves this room: it stays here.\n- We close with a last talk.',
		'### Privacy\n\nYes.\n\n### If this does not work\n\nWe say so.',
	]) {
		test(`understands "${words.slice(0, 30)}…"`, () => {
			assertSilent('agreement-missing', mentorship('tags: [a]', `## Mentoring agreement\n\n${words}`));
		});
	}

	test('a comment is no line, and "send" no end', () => {
		const body =
			'## «Agreement»\n\n<!-- What stays between you? How does it end? -->\n\nSend the agenda between sessions.';
		assert.match(
			applyFirstFix('agreement-missing', mentorship('tags: [a]', body)),
			/sessions\.\n\n- What stays .+\n- If it does not work: .+\n$/,
		);
	});

	test('leaves an invalid day, other kinds and what is not active alone', () => {
		assertOnlyError(
			'date-invalid',
			mentorship('agreed_on: «15.9.2026»\nmilestones: [{ id: M1, goal: G1, title: A }]', full),
		);
		assertSilent('agreement-missing', mentorship('agreed_on:\nstatus: paused'));
		assertSilent('agreement-missing', career('tags: [a]'));
	});
});

suite('too-long', () => {
	test('a leap year is a year too', () => {
		const period = (end: string): string => mentorship(`start: 2024-02-29\nend: ${end}\ngoals: [{ id: G1, title: A }]`);
		assertSilent('too-long', period('2025-02-28'));
		assert.match(applyFirstFix('too-long', period("«'2025-03-01'»")), /end: '2025-02-28'/);
	});

	test('is silent where a date cannot be read, and in kinds that may last', () => {
		assertSilent('too-long', mentorship('start: 2026-09-31\nend: 2029-01-01'));
		assertSilent('too-long', career('end: 2029-01-01'));
	});
});

suite('goal-type-missing', () => {
	test('offers each type', () => {
		const marked = mentorship('goals:\n  - «id: G1»\n    title: Run a round\n    due: 2027-01-29');
		const [found] = assertFinds('goal-type-missing', marked);
		assert.deepEqual(titles([found!]), ['Set type to skill', 'Set type to career', 'Set type to project']);
		assert.match(
			applyFirstFix('goal-type-missing', marked),
			/id: G1\n {4}type: skill\n {4}title|title: Run a round\n {4}type: skill\n/,
		);
	});

	test('an unknown word is one error, a goal that is over needs no type, career goals have none', () => {
		const unknown =
			'goals: [{ id: G1, title: A, type: «skil», measure: B, due: 2027-01-29 }]\nmilestones: [{ id: M1, goal: G1, title: C }]';
		const body = '## Agreement\n\n- It is confidential.\n- It may end.';
		assertOnlyError('value-unknown', mentorship(unknown, body));
		assertSilent('goal-type-missing', mentorship('goals: [{ id: G1, title: A, status: dropped }]'));
		assertSilent('goal-type-missing', career('goals: [{ id: G1, title: A }]'));
	});
});

suite('goal-no-milestone', () => {
	test('proposes one half-way to the goal', () => {
		const fixed = applyFirstFix('goal-no-milestone', mentorship(goals.replace('G1', '«G1»')));
		assert.match(
			fixed,
			/\]\nmilestones:\n {2}- title: What can you both .+\?\n {4}id: M1\n {4}goal: G1\n {4}due: 2026-12-25\n {4}status: not-started\n---/,
		);
	});

	test('proposes no day where the goal is late', () => {
		const late = 'goals: [{ id: «G1», type: skill, title: A, due: 2026-10-01 }]\nend: 2026-11-01';
		assert.match(applyFirstFix('goal-no-milestone', mentorship(late)), /goal: G1\n {4}status/);
	});

	test('is silent while a milestone names a goal that is not there', () => {
		const text = mentorship(milestones('id: M1, title: A, goal: G7').replace('}]', '}, { id: G2, title: B }]'));
		assertSilent('goal-no-milestone', text);
	});

	test('a milestone without a goal leads to the only one', () => {
		assertSilent('goal-no-milestone', mentorship(milestones('id: M1, title: A')));
	});
});

suite('milestone-after-goal, milestone-overdue', () => {
	test('swap the dates as they are written', () => {
		const marked = mentorship(milestones("id: M1, goal: G1, title: A, due: «'2027-02-15'»"));
		assert.match(
			applyFirstFix('milestone-after-goal', marked),
			/due: '2027-02-15' \}\]\nmilestones:\n.+ due: 2027-01-29 \}/,
		);
	});

	test('a milestone that is done or has no valid day is not late', () => {
		assertSilent(
			'milestone-after-goal',
			mentorship(milestones('id: M1, goal: G1, title: A, due: 2027-02-15, status: done')),
		);
		assertSilent('milestone-after-goal', mentorship(milestones('id: M1, goal: G1, title: A, due: 2027-02-30')));
		assertSilent(
			'milestone-overdue',
			mentorship(milestones('id: M1, goal: G1, title: A, due: 2026-10-01, status: done')),
		);
		assertSilent('milestone-overdue', mentorship(`status: paused\n${milestones('id: M1, title: A, due: 2026-10-01')}`));
	});

	test('three choices: a day up to the goal, dropped, done', () => {
		const marked = mentorship(milestones('id: M1, goal: G1, title: A, due: «2026-10-01», status: "at-risk"'));
		const [found] = assertFinds('milestone-overdue', marked);
		assert.deepEqual(titles([found!]), ['Move to 2027-01-29', 'Mark `M1` as dropped', 'Mark `M1` as done']);
		assert.match(applyEdits(markers(marked).text, found!.fixes[2]!.edits), /due: 2026-10-01, status: "done"/);
	});
});
