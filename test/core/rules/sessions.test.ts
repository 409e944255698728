import assert from 'node:assert/strict';
import { applyFirstFix, assertFinds, assertSilent, career, period, titles, toCrlf, worksheet } from './ladderHelpers';

const people = { mentee: 'Noor Haddad', mentor: 'Lena Brandt' };
const goals = '[{ id: G1, type: skill, title: Run a round, measure: Seen, due: 2027-01-29 }]';

/** An active mentorship with a body. */
function mentorship(body: string, frontmatter = 'tags: [a]'): string {
	const keys = { worksheet: 'mentorship-goal', ...people, ...period, agreed_on: '2026-09-15', goals };
	return worksheet(keys, frontmatter, body);
}

const session = (date: string, ...lines: readonly string[]): string => ['', `### ${date}`, '', ...lines, ''].join('\n');

suite('session-no-action', () => {
	test('puts an action below the line that asks for them, with its marker', () => {
		const body = `## Sessions\n${session('«2026-11-10»', '* Goal for today: a map', '* Actions:', '* Reflection: good')}`;
		assert.match(
			applyFirstFix('session-no-action', toCrlf(mentorship(body))),
			/\* Actions:\r\n {2}\* \[ \] What .+\? Owner: Noor\. Due: 2026-12-11\r\n\* Reflection: good/,
		);
	});

	test('puts it at the end of an entry in prose', () => {
		const body = `## Sessions\n${session('«2026-11-10», by phone', 'We drew a map.')}\n## Feedback`.replace(
			'«2026-11-10», by phone',
			'«2026-11-10, by phone»',
		);
		assert.match(
			applyFirstFix('session-no-action', mentorship(body)),
			/map\.\n\n- \[ \] What .+ Due: 2026-12-11\n\n## Feedback/,
		);
	});

	test('says nothing of an entry whose day is none', () => {
		assertSilent('session-no-action', mentorship(`## Sessions\n${session('2026-11-31', 'We drew a map.')}`));
	});
});

suite('action-carried', () => {
	test('asks for the obstacle below the action, as a part of it', () => {
		const open = (date: string, task: string): string => session(date, '- Actions:', `  1. [ ] ${task}`);
		const body = `## Sessions\n${open('2026-10-27', 'Draw the map')}${open('2026-11-10', '«Draw the map»')}`;
		assert.match(
			applyFirstFix('action-carried', mentorship(body)),
			/ {2}1\. \[ \] Draw the map\n {5}- Obstacle: What gets in the way, and who could help\?\n/,
		);
	});

	test('a question that waits for its answer is no action yet', () => {
		const open = (date: string): string => session(date, '- [ ] Mentee: What will you do before the next session?');
		assertSilent('action-carried', mentorship(`## Sessions\n${open('2026-10-27')}${open('2026-11-10')}`));
	});
});

suite('feedback-incomplete', () => {
	const feedback = (...lines: readonly string[]): string =>
		career('tags: [a]', `## Feedback\n${session('«2026-11-10, from Sam»', ...lines)}`);

	test('asks behind an empty label, and on a new line where it belongs', () => {
		const fixed = applyFirstFix('feedback-incomplete', toCrlf(feedback('* Behaviour:', '* Alternative: wait.')));
		assert.match(
			fixed,
			/\r\n\r\n\* Situation: When .+\?\r\n\* Behaviour: What .+\?\r\n\* Impact: What .+\?\r\n\* Alternative: wait\.\r\n/,
		);
	});

	test('puts all three above prose', () => {
		assert.match(
			applyFirstFix('feedback-incomplete', feedback('Too long, sorry.')),
			/Sam\n\n- Situation: .+\?\n- Behaviour: .+\?\n- Impact: .+\?\n\nToo long, sorry\.\n/,
		);
	});

	test('names what is missing', () => {
		const found = assertFinds('feedback-incomplete', feedback('- Situation: the demo', '- Behaviour: you waited'));
		assert.deepEqual(titles(found), ['Insert lines for `Impact`']);
	});

	test('a comment says nothing', () => {
		const lines = ['- Situation: a', '- Behaviour: b', '- Impact: <!-- the room went quiet -->'];
		assertFinds('feedback-incomplete', feedback(...lines));
	});
});

suite('feedback-one-way', () => {
	const sessions = `## Sessions\n${['2026-10-13', '2026-10-27', '2026-11-10'].map(date => session(date)).join('')}`;
	const entry = (title: string): string =>
		session(title, '- Situation: a', '- Behaviour: b', '- Impact: c', '- Alternative: d');
	const both = (first: string, second: string): string =>
		mentorship(`${sessions}\n## «Feedback»\n${entry(first)}${entry(second)}`);

	test('asks the one who has said nothing so far, above the entries', () => {
		const fixed = applyFirstFix('feedback-one-way', both('2026-11-10, Lena to Noor', '2026-11-11: Lena → Noor'));
		assert.match(
			fixed,
			/## Feedback\n\n- \[ \] \(people\) Ask Noor for feedback\. .+\? Owner: Lena\. Due: 2026-12-11\n\n### 2026-11-10/,
		);
	});

	for (const [first, second] of [
		['2026-11-10, Lena Brandt to Noor Haddad', '2026-11-11 from my mentor'],
		['2026-11-10 received', '2026-11-11, from Lena to me'],
		['2026-11-10 for Lena', '2026-11-11 given'],
	] as const) {
		test(`reads one direction in "${first}" and "${second}"`, () => {
			assertFinds('feedback-one-way', both(first, second));
		});
	}

	for (const [first, second] of [
		['2026-11-10, Lena to Noor', '2026-11-11, Noor to Lena'],
		['2026-11-10, Lena to Noor', '2026-11-11, about the demo'],
		['2026-11-10, Sam to Noor', '2026-11-11, from Sam'],
	] as const) {
		test(`says nothing of "${first}" and "${second}"`, () => {
			assertSilent('feedback-one-way', both(first, second).replace('«Feedback»', 'Feedback'));
		});
	}

	test('says nothing where both have the same first name', () => {
		const text = mentorship(
			`${sessions}\n## Feedback\n${entry('2026-11-10, Lena to Noor')}`,
			'mentee: Lena Haddad\nmentor: Lena Brandt',
		);
		assertSilent('feedback-one-way', text);
	});
});
