import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInKinds } from '../../src/core/builtInKinds';
import { formatMessage } from '../../src/core/message';
import { startNextPeriod } from '../../src/core/nextPeriod';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';
import { validateWorksheet } from '../../src/core/validateWorksheet';

const old = [
	'---',
	'worksheet: mentorship-goal',
	'mentee: Ada # never Ada P.',
	'mentor: Bo',
	'status: active',
	'start: 2026-06-01',
	'end: 2026-11-30',
	'cadence: fortnightly',
	'last_checkin: 2026-11-20',
	'next_checkin: 2026-12-04',
	'agreed_on: 2026-06-02',
	'own: kept',
	'goals:',
	'  - { id: G1, title: Reached, status: done }',
	'  - { id: G2, title: Open, due: 2026-11-15, status: at-risk }',
	'milestones:',
	'  - id: M1',
	'    title: Half of it',
	'    goal: G1',
	'    due: 2026-12-20',
	'  - id: M2',
	'    title: Given up',
	'    goal: G2',
	'    status: dropped',
	'---',
	'',
	'# Ada with Bo',
	'',
	'## Goals and milestones',
	'',
	'### G1 Reached',
	'',
	'- [x] Done',
	'- [ ] M1 Half of it',
	'',
	'### G2 Open',
	'',
	'Words.',
	'',
	'- [x] Done',
	'- [ ] To be done (due 2026-11-01). Owner: Ada.',
	'- [ ] And this by 2026-11-30.',
	'- [ ] Later. Due: 2026-12-11',
	'- [ ] M2 Given up',
	'',
	'## Sessions',
	'',
	'### 2026-11-20',
	'',
	'- Talked',
	'- [ ] Send the notes',
	'',
	'## Feedback',
	'',
	'### 2026-10-20',
	'',
	'- Situation: x',
	'',
	'## Closing',
	'',
].join('\n');

const next = [
	'---',
	'worksheet: mentorship-goal',
	'mentee: Ada # never Ada P.',
	'mentor: Bo',
	'status: draft',
	'start: 2026-12-01',
	'end: 2027-06-01',
	'cadence: fortnightly',
	'last_checkin:',
	'next_checkin: 2026-12-15',
	'agreed_on:',
	'own: kept',
	'goals:',
	'  - { id: G2, title: Open, due: , status: at-risk }',
	'milestones:',
	'  - id: M1',
	'    title: Half of it',
	'    goal:',
	'    due: 2026-12-20',
	'---',
	'',
	'# Ada with Bo',
	'',
	'## Goals and milestones',
	'',
	'### G2 Open',
	'',
	'Words.',
	'',
	'- [ ] To be done. Owner: Ada.',
	'- [ ] And this.',
	'- [ ] Later. Due: 2026-12-11',
	'',
	'## Sessions',
	'',
	'- [ ] Send the notes',
	'',
	'## Feedback',
	'',
	'<!-- Which moment is this about, and was it a good time to say it? -->',
	'',
	'## Closing',
	'',
].join('\n');

function start(text: string, today = '2026-11-25'): { readonly text: string; readonly old: string } {
	const outcome = startNextPeriod(parseWorksheet(text)!, today);
	assert.ok(!('refusal' in outcome), 'refusal' in outcome ? formatMessage(outcome.refusal) : '');
	return { text: outcome.text, old: applyEdits(text, outcome.closing) };
}

suite('the next period', () => {
	test('keeps people and words, carries what is open over and leaves the rest behind', () => {
		assert.equal(start(old).text, next);
	});

	test('leaves no marks around nothing where it takes out a day', () => {
		for (const [task, left] of [
			['~~Call. Due: 2026-11-01~~', '~~Call.~~'],
			['Call **now**. Due: **2026-11-01**', 'Call **now**.'],
			['**Due:** [2026-11-01](a.md) Call', ' Call'],
			['Call *(due 2026-11-01)*. Owner: Ada.', 'Call. Owner: Ada.'],
			['Call, **Due**: [[2026-11-01]]', 'Call,'],
		] as const) {
			const lines = start(old.replace('To be done (due 2026-11-01). Owner: Ada.', task)).text.split('\n');
			assert.ok(lines.includes(`- [ ] ${left}`), `${task}\n${lines.join('\n')}`);
		}
	});

	test('closes the old worksheet and changes nothing else in it', () => {
		assert.equal(start(old).old, old.replace('status: active', 'status: closed'));
	});

	test('begins after the end of the old one, or today where that has passed', () => {
		assert.match(start(old, '2026-12-10').text, /^start: 2026-12-10\nend: 2027-06-10$/m);
		assert.match(start(old, '2026-09-10').text, /^start: 2026-09-10$/m);
		const endless = start(old.replace('end: 2026-11-30\n', '')).text;
		assert.match(endless, /^start: 2026-11-25$/m);
		assert.match(endless, /^end: 2027-05-25$/m);
	});

	test('keeps line ends', () => {
		assert.equal(start(old.replaceAll('\n', '\r\n')).text, next.replaceAll('\n', '\r\n'));
	});

	test('refuses a frontmatter that cannot be read', () => {
		const broken = parseWorksheet(old.replace('mentor: Bo', 'mentor: [Bo'))!;
		assert.ok('refusal' in startNextPeriod(broken, '2026-11-25'));
	});

	for (const name of builtInKinds.keys()) {
		test(`of the sample ${name} has no error, and keeps ratings and evidence`, () => {
			const text = readFileSync(`media/samples/${name}.md`, 'utf8');
			const [before, after] = [parseWorksheet(text)!, parseWorksheet(start(text).text)!];
			assert.deepEqual(
				validateWorksheet(after, { today: '2026-11-25' }).map(({ message }) => formatMessage(message)),
				[],
			);
			assert.equal(after.ratings.length, before.ratings.length);
			assert.equal(after.evidence.length, before.evidence.length);
			assert.deepEqual(after.entries, []);
			assert.ok(after.items.every(({ isOpen }) => isOpen));
		});
	}
});
