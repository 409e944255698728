import assert from 'node:assert/strict';
import { builtInKinds } from '../../../src/core/builtInKinds';
import { formatMessage } from '../../../src/core/message';
import { loadKind } from '../../../src/core/loadKind';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { validateWorksheet } from '../../../src/core/validateWorksheet';
import { applyFirstFix, assertFinds, assertSilent, period, titles, toCrlf, worksheet } from './ladderHelpers';

const people = { mentee: 'Noor Haddad', mentor: 'Lena Brandt' };
const goals =
	'[{ id: G1, type: skill, title: Run a round, measure: Seen, due: 2027-01-29 }, { id: G2, title: Talk, status: done }, { id: G3, title: Write }]';

/** An active mentorship with a body. */
function mentorship(body: string, frontmatter = 'tags: [a]'): string {
	const keys = { worksheet: 'mentorship-goal', ...people, ...period, agreed_on: '2026-09-15', goals };
	return worksheet(keys, frontmatter, body);
}

const table = (title: string, header: string, ...rows: readonly string[]): string =>
	[`## ${title}`, '', header, header.replace(/[^|]+/g, '---'), ...rows].join('\n');

suite('intro-not-agreed, contact-no-follow-up', () => {
	const network = (...rows: readonly string[]): string =>
		mentorship(table('Network', '| Date | Person | Both agreed first | Follow-up |', ...rows));

	test('ask first, and introduce at the next check-in', () => {
		const fixed = applyFirstFix('intro-not-agreed', toCrlf(network('| 2026-11-10 | «Ines» | | Thanks |')));
		assert.match(fixed, /\| 2026-12-11 \| Ines \| asked \| Thanks \|\r\n/);
	});

	test('has one fix, which leaves a word that is right alone', () => {
		const found = assertFinds('intro-not-agreed', network('| 2026-11-10 | Ines | «asked» | Thanks |'));
		assert.deepEqual(titles(found), ['Set to `asked` and move the introduction to 2026-12-11']);
		assert.equal(found[0]?.fixes[0]?.edits.length, 1);
	});

	test('asks in the cell of the follow-up', () => {
		assert.match(
			applyFirstFix('contact-no-follow-up', network('| 2026-11-01 | «Ines» | yes ||')),
			/yes \| ?What did you thank them for, .+\? \|\n/,
		);
	});

	test('take a dash in the place of a follow-up for none', () => {
		const fixed = applyFirstFix('contact-no-follow-up', network('| 2026-11-01 | Ines | yes | «–» |'));
		assert.match(fixed, /yes \| What did you thank them for, .+\? \|\n/);
		assertSilent('contact-no-follow-up', network('| 2026-11-01 | Ines | yes | ✓ |'));
	});

	test('a row that is too short is told of by another rule', () => {
		assertSilent('contact-no-follow-up', network('| 2026-11-01 | Ines | yes |'));
		assertSilent('intro-not-agreed', network('| 2026-11-01 | Ines |'));
	});
});

suite('learning-no-goal, learning-no-takeaway', () => {
	const plan = (...rows: readonly string[]): string =>
		mentorship(table('Learning plan', '| What | For | Done | What I took |', ...rows));

	test('offers the goals that are open', () => {
		const marked = plan('| «A book» | | no | |');
		assert.deepEqual(titles(assertFinds('learning-no-goal', marked)), ['Set to G1', 'Set to G3']);
		assert.match(applyFirstFix('learning-no-goal', marked), /\| A book \| G1 \| no \| \|\n/);
	});

	test('says nothing where there is no goal to name', () => {
		const text = mentorship(table('Learning plan', '| What | For |', '| A book | |'), 'goals: []');
		assertSilent('learning-no-goal', text);
	});

	test('asks what was taken from it', () => {
		assert.match(
			applyFirstFix('learning-no-takeaway', plan('| «A book» | G1 | Yes, 2026-11-02 | |')),
			/\| Yes, 2026-11-02 \| What did you take .+\? \|\n/,
		);
	});

	test('take a dash in the place of a takeaway for none', () => {
		const fixed = applyFirstFix('learning-no-takeaway', plan('| A book | G1 | yes | «-» |'));
		assert.match(fixed, /yes \| What did you take .+\? \|\n/);
	});
});

suite('no-celebration, closing-empty', () => {
	const milestone = `milestones: [{ id: «M1», goal: G1, title: Map, due: 2026-10-01, status: done }]`;

	test('adds a line for the milestone, in a section of its own', () => {
		assert.match(
			applyFirstFix('no-celebration', toCrlf(mentorship('## Closing\n\nSoon.', milestone))),
			/## Celebrations\r\n\r\n- 2026-11-20: M1 What went .+\?\r\n\r\n## Closing/,
		);
	});

	test('adds a row to the table', () => {
		const wins = table('Celebrations', '| When | Size | What |', '| 2026-08-01 | small | A start |');
		assert.match(
			applyFirstFix('no-celebration', mentorship(wins, milestone)),
			/A start \|\n\| 2026-11-20 \| \| M1 What went .+\? \|\n/,
		);
	});

	test('lays out what the closing asks', () => {
		assert.match(
			applyFirstFix(
				'closing-empty',
				mentorship('## «Closing»\n\n<!-- What did the mentor gain? -->', 'status: closed'),
			),
			/## Closing\n\n- Objectives reached, .+:\n(?:- .+:\n){6}$/,
		);
	});
});

suite('rules about sections', () => {
	const own = loadKind({
		id: 'patenschaft',
		title: 'Patenschaft',
		description: 'Zwei lernen voneinander.',
		people: [
			{ key: 'kind', title: 'Kind', required: true },
			{ key: 'pate', title: 'Pate', required: true },
		],
		sections: [
			{ title: 'Treffen', log: 'checkin', purpose: 'sessions' },
			{ title: 'Leute', columns: { date: ['Tag'], agreed: ['Beide einverstanden'], follow_up: ['Danach'] } },
			{ title: 'Erfolge', purpose: 'wins' },
			{ title: 'Abschluss', purpose: 'closing', entry: '- Was bleibt:\n' },
		],
		defaults: { cadence: 'monthly', months: 6 },
		template: '---\nworksheet: patenschaft\n---\n',
	});

	test('read the data of the kind, whatever its sections and columns are called', () => {
		assert.ok('kind' in own);
		const kinds = new Map([...builtInKinds, ['patenschaft', own.kind]]);
		const keys = { worksheet: 'patenschaft', kind: 'Noor', pate: 'Lena', ...period, end: '2026-11-30' };
		const sessions = ['2026-10-13', '2026-10-27', '2026-11-10'].map(date => `### ${date}\n\nGeredet.\n`).join('\n');
		const people = table('Leute', '| Tag | Wer | Beide einverstanden | Danach |', '| 2026-11-01 | Ines | nein | |');
		const text = worksheet(keys, 'tags: [a]', `## Treffen\n\n${sessions}\n${people}\n\n## Abschluss`);
		const parsed = parseWorksheet(text, kinds);
		assert.ok(parsed);
		const found = validateWorksheet(parsed, { today: '2026-11-20' });
		const expected = [
			'session-no-action',
			'intro-not-agreed',
			'contact-no-follow-up',
			'no-celebration',
			'closing-empty',
		];
		assert.deepEqual(
			expected.filter(code => !found.some(diagnostic => diagnostic.code === code)),
			[],
			found.map(({ message }) => formatMessage(message)).join('\n'),
		);
	});
});
