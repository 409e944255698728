import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/message';
import { applyEdits } from '../../../src/core/range';
import { markers } from '../markers';
import {
	applyFirstFix,
	assertFinds,
	assertSilent,
	period,
	titles,
	toCrlf,
	trust,
	validate,
	worksheet,
} from './ladderHelpers';
import { ownKind, validate as validateOwn } from './structureHelpers';

/** A clean manager review whose given keys and body take the place of its own. */
function managerReview(body: string, frontmatter = 'sharing: private'): string {
	return worksheet({ worksheet: 'manager-review', manager: 'Sam Ruiz', ...period }, frontmatter, body);
}

const round = (...lines: string[]): string =>
	managerReview(['## 360 feedback', '', '### 2026-11-12 anonymous', '', ...lines].join('\n'));
const hard = (...lines: string[]): string => ['## Hard questions', '', '### 2026-10-01', '', ...lines].join('\n');
const promise = (rest: string): string => trust(`commitments:\n  - { id: C1, title: Tell Ada first.${rest} }`);

suite('practice-unknown', () => {
	test('keeps the quotes of a key, and proposes no practice that is rated already', () => {
		const fixed = applyFirstFix('practice-unknown', trust('ratings:\n  «"shared-visoin"»: { leader: 4, pm: 3 }'));
		assert.match(fixed, /^ {2}"shared-vision": /m);
		const taken = 'ratings:\n  shared-vision: { leader: 4 }\n  «shared-visoin»: { leader: 4 }';
		assert.deepEqual(titles(assertFinds('practice-unknown', trust(taken))), []);
	});

	test('says nothing of competencies, nor in a kind without practices', () => {
		assertSilent(
			'practice-unknown',
			worksheet({ worksheet: 'career-development' }, 'ratings:\n  anything: { self: 3 }', ''),
		);
	});
});

suite('low-rating-no-commitment', () => {
	test('starts the list of commitments, with a day in the period', () => {
		const fixed = applyFirstFix(
			'low-rating-no-commitment',
			toCrlf(trust('ratings:\n  «shared-vision»: { leader: 4, pm: 2 }')),
		);
		assert.match(
			fixed,
			/\r\ncommitments:\r\n {2}- title: "?Which small promise would help most\?"?\r\n {4}id: C1\r\n {4}practice: shared-vision\r\n/,
		);
		assert.match(fixed, /\r\n {4}due: 2027-03-31\r\n {4}status: not-started\r\n/);
	});

	test('adds to the list in its style', () => {
		const fixed = applyFirstFix(
			'low-rating-no-commitment',
			trust(
				'ratings:\n  «shared-vision»: { pm: 1 }\ncommitments: [{ id: C4, title: Ask., measure: Six., due: 2027-01-31 }]',
			),
		);
		assert.match(fixed, /due: 2027-01-31 }, { title: .*, id: C5, practice: shared-vision, /);
	});

	test('follows the data of a kind of the workspace', () => {
		const kinds = ownKind(
			JSON.stringify({
				ratings: { of: 'practice', columns: [{ key: 'self', title: 'Self' }] },
				practices: [{ slug: 'candour', title: 'Candour' }],
				items: [
					{
						key: 'promises',
						title: 'Promises',
						singular: 'promise',
						id_prefix: 'P',
						fields: [
							{ key: 'id', title: 'Id', description: 'A name.', type: 'id' },
							{ key: 'about', title: 'About', description: 'What.', type: 'practice' },
						],
					},
				],
			}),
		);
		const text =
			'---\nworksheet: own\nstatus: active\nstart: 2026-09-01\nend: 2027-03-31\ncadence: monthly\nnext_checkin: 2026-12-01\nratings:\n  candour: { self: 2 }\n---\n';
		const found = validateOwn(text, kinds).filter(({ code }) => code === 'low-rating-no-commitment');
		const [fix] = found.flatMap(({ fixes }) => fixes);
		assert.match(applyEdits(text, fix?.edits ?? []), /promises:\n {2}- id: P1\n {4}about: candour\n/);
	});
});

suite('commitment-no-measure', () => {
	test('asks for the measure and sets the day in one step', () => {
		assert.match(
			applyFirstFix('commitment-no-measure', promise('').replace('{ id', '{ «id').replace('C1', 'C1»')),
			/measure: How will the other side notice that this is kept\?, due: 2027-03-31/,
		);
	});

	test('sets a day that is not before a start to come', () => {
		const later = trust(
			'start: 2027-06-01\nend: 2026-12-01\nstatus: active\ncommitments:\n  - { id: C1, title: Ask., measure: Six., «due»: }',
		);
		const { text } = markers(later);
		const [fix] = validate(text)
			.filter(({ code }) => code === 'commitment-no-measure')
			.flatMap(({ fixes }) => fixes);
		assert.match(applyEdits(text, fix?.edits ?? []), /due: 2027-06-01/);
	});
});

suite('commitment-overdue', () => {
	test('proposes to move it, to drop it or to call it done', () => {
		const found = assertFinds('commitment-overdue', promise(', measure: None., due: «2026-11-01»'));
		assert.deepEqual(titles(found), ['Move to 2027-03-31', 'Mark `C1` as dropped', 'Mark `C1` as done']);
	});
});

suite('group-too-small', () => {
	const fix = (line: string): string => applyFirstFix('group-too-small', round(line));

	test('merges a group with the largest, wherever it stands', () => {
		assert.match(fix('- Raters per group: «peers 2», team 5, partners 3'), /: team and peers 7, partners 3\n/);
		assert.match(fix('- Raters per group: team 5, «peers: two», partners 3'), /: team and peers 7, partners 3\n/);
		assert.match(
			fix('- Raters per group:\n  - 5 engineers\n  - «2 designers»\n- Themes: pace'),
			/:\n {2}- engineers and designers 7\n- Themes/,
		);
	});

	test('leaves the boss apart, and proposes nothing where the two are too few', () => {
		assert.match(fix('- Raters: boss 1, «peers 2», team 4'), /: boss 1, team and peers 6\n/);
		assert.deepEqual(titles(assertFinds('group-too-small', round('- Raters per group: «team 1», «peers 1»'))), []);
		assert.deepEqual(titles(assertFinds('group-too-small', round('- Raters per group: «team 2», boss 1'))), []);
	});

	test('says nothing of numbers that count no people', () => {
		for (const line of [
			'2 rounds',
			'at least 2 each',
			'2 weeks, team 4',
			'team 4 of 6, peers 3',
			'50% of the team',
			'2.5',
			'none yet',
		]) {
			assertSilent('group-too-small', round(`- Raters per group: ${line}`));
		}
	});
});

suite('rater-named', () => {
	const fix = (line: string): string => applyFirstFix('rater-named', round(line));

	test('leaves a sentence that can be read', () => {
		assert.match(fix('- Themes: «Ada» said that it is late.'), /Themes: Somebody said that it is late\./);
		assert.match(fix('- Themes: it is late, as «Ada Park» wrote.'), /it is late, as somebody wrote\./);
		assert.match(fix('- Themes: "late" («AP»), "early"'), /Themes: "late", "early"/);
		assert.match(fix('- Themes:\n  - «Ada»: "late"'), /Themes:\n {2}- "late"/);
		assert.match(fix('- Themes: it is late («Ada P.»).'), /Themes: it is late\./);
		assert.match(fix('- Themes: «Ada P.» said that it is late.'), /Themes: Somebody said that it is late\./);
		assert.match(fix('- Themes: "late" - «Ada P.»'), /Themes: "late" - somebody/);
	});

	test('prefers silence where a word may be no name', () => {
		const lines = [
			'- Themes: "late" (both groups)',
			'- Praise: "good in the forum"',
			'- Themes: Logistics said that it is late. Product Design wants more time.',
			'- Themes: the U.S. team waits; PMs said so; HR: "late"',
			'- Thanks: on Monday, in the Berlin office',
			'- Themes: fall back to the other way (Plan B.); fewer tools (Jira); Sam P. asked for this round',
			'<!-- Ada said that it is late -->',
			'    Ada said that it is late',
		];
		assertSilent('rater-named', round(...lines));
	});
});

suite('no-report-back', () => {
	test('takes a note that the answer is still to come for none', () => {
		for (const words of ['none', 'None yet.', 'nothing yet', 'not told yet', 'still open', '–']) {
			assertFinds('no-report-back', managerReview(hard(`- «Told back on»: ${words}`)));
		}
		assertSilent(
			'no-report-back',
			managerReview(hard('- Told back on: nothing yet on Fridays, but two meetings less')),
		);
	});

	test('begins an entry in the log of check-ins, made where it is missing', () => {
		const fixed = applyFirstFix('no-report-back', toCrlf(managerReview(hard('- «Told back on»:'))));
		assert.match(
			fixed,
			/\r\n\r\n## Changes and report back\r\n\r\n### 2026-11-20\r\n\r\n- What people told me:\r\n- What I will change: What changed because .*\?\r\n/,
		);
	});

	test('asks in the entry itself where a check-in of today would bring the dates into disorder', () => {
		const late = managerReview(hard('- «Told back on»:'), 'next_checkin: 2026-11-19');
		assert.match(applyFirstFix('no-report-back', late), /- Told back on: What changed because .*\?\n/);
		const noLine = managerReview(
			'## Skip-level meetings\n\n### «2026-09-15»\n\n- Themes: search\n\n## Four habits',
			'next_checkin: 2026-11-19',
		);
		assert.match(
			applyFirstFix('no-report-back', noLine),
			/- Themes: search\n- Follow-up: What changed .*\?\n\n## Four/,
		);
	});
});

suite('skip-manager-not-told', () => {
	test('is silent once it is set to told', () => {
		const text = managerReview(
			'## Skip-levels\n\n### 2026-11-12\n\n- Direct report told: «not yet, they were away»\n- Themes: search',
		);
		assert.match(applyFirstFix('skip-manager-not-told', text), /told: yes\n- Themes: search\n/);
	});
});

suite('delegation-backwards', () => {
	test('asks for the reason in its column, else beside the word', () => {
		const table = (...rows: string[]): string => trust('sharing: pair', rows.join('\n'));
		const beside = table('| Decision | Today | Wanted |', '| --- | --- | --- |', '| Scope | agree | «tell» |');
		assert.match(applyFirstFix('delegation-backwards', beside), /\| agree \| tell \(Why should .*\?\) \|/);
		const column = table(
			'| Decision | Now | We want | Why |',
			'| --- | --- | --- | --- |',
			'| Scope | agree | «tell» | |',
		);
		assert.match(applyFirstFix('delegation-backwards', column), /\| agree \| tell \| Why should .*\? \|/);
	});
});

suite('question-too-broad', () => {
	test('replaces the question and nothing else', () => {
		const text = managerReview(hard('- Question: “«Any feedback for me?»”', '- Told back on: 2026-10-05'));
		assert.match(applyFirstFix('question-too-broad', text), /Question: “What could I do next month .*\?”\n/);
	});
});

suite('sharing-risk', () => {
	test('tells where the first private words are', () => {
		const { text } = markers(managerReview(hard('- Told back on: 2026-10-05'), 'sharing: «team»'));
		const [found] = validate(text).filter(({ code }) => code === 'sharing-risk');
		assert.deepEqual(
			found?.related.map(({ message, range }) => [formatMessage(message), text.slice(range.start, range.end)]),
			[['What somebody said', '### 2026-10-01']],
		);
	});

	test('says what it is that few should read', () => {
		const tell = (text: string): string => {
			const found = validate(markers(text).text).find(({ code }) => code === 'sharing-risk');
			return found ? formatMessage(found.message) : '';
		};
		assert.match(
			tell(managerReview(hard('- Told back on: 2026-10-05'), 'sharing: «team»')),
			/holds what people said in/,
		);
		const keys = { worksheet: 'leader-trust-review', leader: 'Ada', pm: 'Noor', ...period };
		const rated = 'sharing: team\nratings:\n  clear-communication: { leader: 4, pm: 3 }';
		assert.match(tell(worksheet(keys, rated, '# Trust')), /holds ratings by somebody who is named; set/);
	});
});
