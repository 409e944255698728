import assert from 'node:assert/strict';
import { formatMessage, message } from '../../../src/core/message';
import { applyEdits } from '../../../src/core/range';
import type { ValidateOptions } from '../../../src/core/validateWorksheet';
import { markers } from '../markers';
import {
	applyFirstFix,
	assertFinds,
	assertOnlyError,
	assertSilent,
	career,
	evidence,
	period,
	titles,
	toCrlf,
	trust,
	validate,
	withOurs,
	worksheet,
} from './ladderHelpers';

suite('ladder-not-found', () => {
	test('says whether the ladder is missing or has errors', () => {
		const text = career('ladder: «"./our.ladder.yaml"»');
		const [missing] = assertFinds('ladder-not-found', text);
		assert.match(formatMessage(missing!.message), /^The ladder `\.\/our\.ladder\.yaml` cannot be found, so no level/);
		const [invalid] = assertFinds('ladder-not-found', text, { findLadder: () => 'invalid' });
		assert.match(formatMessage(invalid!.message), /has errors/);
	});

	test('is the only error: levels, competencies and gaps wait for a ladder', () => {
		assertOnlyError(
			'ladder-not-found',
			career('ladder: «ours»\nlevel: L1\ntarget: L7\nfocus: [craft]\nratings:\n  craft: { self: 5, manager: 2 }'),
		);
	});

	test('offers the built-in ladder only where it has all the words of the worksheet', () => {
		assert.equal(assertFinds('ladder-not-found', career('ladder: «ours»\nfocus: [discovery]'))[0]?.fixes.length, 1);
		assert.deepEqual(assertFinds('ladder-not-found', career('ladder: «ours»\nfocus: [craft]'))[0]?.fixes, []);
		assert.deepEqual(assertFinds('ladder-not-found', career('ladder: «ours»\ntarget: L7'))[0]?.fixes, []);
	});

	test('speaks at the worksheet key where the settings name the ladder, and names one there', () => {
		const marked = career('x')
			.replace('\nx', '')
			.replace('worksheet: career-development', '«worksheet: career-development»');
		const fixed = applyFirstFix('ladder-not-found', toCrlf(marked), { defaultLadder: 'ours' });
		assert.match(fixed, /\r\nladder: pm-default\r\n/);
		assertFinds('ladder-not-found', career('«ladder»:'), { defaultLadder: 'ours' });
	});

	test('speaks of every kind that has levels or competencies', () => {
		const people = { mentee: 'Noor Haddad', mentor: 'Lena Brandt', agreed_on: '2026-09-01' };
		const goals = 'goals: [{ id: G1, title: T }]';
		const marked = worksheet({ '«worksheet': 'mentorship-goal»', ...people, ...period }, goals, '# Noor');
		const [only] = assertFinds('ladder-not-found', marked, { defaultLadder: 'ours', findLadder: () => 'invalid' });
		assert.match(formatMessage(only!.message), /^The ladder of your settings has errors/);
	});

	test('leads to the fault in the file of the ladder, where that is there', () => {
		const cause = { message: message('Unexpected'), range: { start: 1, end: 2 }, isCause: true } as const;
		const related = (lookup: 'invalid' | 'not-found'): unknown =>
			assertFinds('ladder-not-found', career('ladder: «ours»'), { findLadder: () => lookup, ladderCause: cause })[0]
				?.related;
		assert.deepEqual([related('invalid'), related('not-found')], [[cause], []]);
	});

	test('is silent where the kind reads nothing against a ladder and none is named', () => {
		assertSilent('ladder-not-found', trust('tags: [a]'), { defaultLadder: 'ours' });
		assertFinds('ladder-not-found', trust('ladder: «ours»'));
		assertSilent('ladder-not-found', career('ladder: [a]'), { defaultLadder: 'ours' });
	});
});

suite('level-unknown', () => {
	test('names the levels there are, and finds the nearest by slug, title or alias', () => {
		const found = assertFinds('level-unknown', career("level: «Prodct Manager»\ntarget: «'Staff Product Managr'»"));
		assert.match(
			formatMessage(found[0]!.message),
			/^Unexpected level `Prodct Manager`, expected `associate-pm`, `product-manager`/,
		);
		assert.deepEqual(titles(found), ['Change to product-manager', 'Change to principal-pm']);
	});

	test('says which ladder was read where the worksheet names none', () => {
		const says = (frontmatter: string, options: Partial<ValidateOptions>): string =>
			formatMessage(assertFinds('level-unknown', career(frontmatter), options)[0]!.message);
		const unnamed = 'level: L1\ntarget: «x»';
		assert.match(
			says(unnamed, { ...withOurs, defaultLadder: '/home/ada/our.ladder.yaml' }),
			/ `L3` of the ladder `our\.ladder\.yaml`, which is read where no `ladder:` names another one$/,
		);
		assert.match(says('level: PM\ntarget: «x»', {}), / or `cpo` of the ladder `pm-default`, which is read where/);
		assert.equal(says(`ladder: ours\n${unnamed}`, withOurs), 'Unexpected level `x`, expected `L1`, `L2` or `L3`');
	});

	test('keeps quotes and line endings', () => {
		assert.match(
			applyFirstFix('level-unknown', toCrlf(career("target: «'seniorpm'» # soon"))),
			/\r\ntarget: 'senior-pm' # soon\r\n/,
		);
	});

	test('reads the ladder of the worksheet, with capitals and aliases', () => {
		assertSilent('level-unknown', career('ladder: ours\nlevel: l1\ntarget: senior'), withOurs);
		assertFinds('level-unknown', career('ladder: ours\nlevel: L1\ntarget: «senior-pm»'), withOurs);
	});

	test('is the only error, also of a draft, and says nothing of an empty or mistyped value', () => {
		assertOnlyError(
			'level-unknown',
			career('status: draft\nlevel: «L9»\nratings:\n  discovery: { self: 3, manager: 3 }'),
		);
		assertSilent('level-unknown', career('level:\ntarget: 5'));
	});
});

suite('target-not-above and target-not-next', () => {
	test('swap level and target, each with its quotes', () => {
		const fixed = applyFirstFix('target-not-above', career('level: "Senior Product Manager"\ntarget: «PM»'));
		assert.match(fixed, /\nlevel: PM\ntarget: "Senior Product Manager"\n/);
	});

	test('accept the same level, the same rank and the next one', () => {
		for (const target of ['senior-pm', 'group-pm', 'principal-pm']) {
			assertSilent('target-not-above', career(`level: senior-pm\ntarget: ${target}`));
			assertSilent('target-not-next', career(`level: senior-pm\ntarget: ${target}`));
		}
	});

	test('offer each next level', () => {
		const found = assertFinds('target-not-next', career('level: senior-pm\ntarget: «"vp-product"»'));
		assert.deepEqual(titles(found), ['Change to principal-pm', 'Change to group-pm']);
		assert.equal(found[0]?.severity, 'information');
	});

	test('say nothing where the ladder knows no next level, or a level is unknown', () => {
		assertSilent('target-not-next', career('ladder: ours\nlevel: L2\ntarget: L3'), withOurs);
		assertSilent('target-not-next', career('level: senior\ntarget: cpo'));
		assertSilent('target-not-above', career('level: cpo\ntarget: pmm'));
	});
});

suite('competency-unknown', () => {
	test('proposes no competency that is rated under another name', () => {
		const marked = 'ratings:\n  Handwerk: { self: 5, manager: 2 }\n  «craaft»: { self: 3, manager: 2 }';
		const found = assertFinds('competency-unknown', career(`ladder: ours\nlevel: L1\ntarget: L2\n${marked}`), withOurs);
		assert.deepEqual(titles(found), []);
	});

	test('leaves a competency that is rated under two names to duplicate-id', () => {
		const rated = (names: string): string => career(`ladder: ours\nlevel: L1\ntarget: L2\nratings:\n${names}`);
		const [only] = assertFinds('duplicate-id', rated('  craft: { self: 5 }\n  «Handwerk»: { self: 3 }'), withOurs);
		assert.equal(
			only && formatMessage(only.message),
			'`Handwerk` is the competency that is rated as `craft` already, and only that counts; put the two together',
		);
		assertSilent('duplicate-id', rated('  craft: { self: 5 }\n  discovery: { self: 3 }'), withOurs);
	});

	test('knows competencies by slug, name and alias', () => {
		assertSilent(
			'competency-unknown',
			career('focus: [Prioritization, vision and strategy]\nratings:\n  "Data fluency": { self: 3 }'),
		);
		assertSilent('competency-unknown', career('ladder: ours\nfocus: [handwerk]\nlevel: L1\ntarget: L2'), withOurs);
	});

	test('corrects an element, a key and a goal', () => {
		const marked = career(
			`focus:\n  - «discovry» # 🎯\nratings:\n  «"delivry"»: { self: 3, manager: 3 }\ngoals:\n  - { id: G1, title: T, competency: «cochin» }`,
		);
		const { text } = markers(marked);
		const expected = ['Change to discovery', 'Change to delivery', 'Change to coaching'];
		assert.deepEqual(titles(assertFinds('competency-unknown', marked)), expected);
		const fixed = assertFinds('competency-unknown', toCrlf(marked)).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
		assert.match(
			applyEdits(toCrlf(text), fixed),
			/- discovery # 🎯\r\nratings:\r\n {2}"delivery": \{[^]*competency: coaching \}/,
		);
	});

	test('says which ladder was read where the worksheet names none', () => {
		const [found] = assertFinds('competency-unknown', career('focus: [«cooking»]'));
		assert.match(formatMessage(found!.message), / of the ladder `pm-default`, which is read where no `ladder:` names /);
	});

	test('offers no key that stands there already', () => {
		const found = assertFinds(
			'competency-unknown',
			career('ratings:\n  discovery: { self: 3, manager: 3 }\n  «discovry»: { self: 3 }'),
		);
		assert.ok(!titles(found).includes('Change to discovery'));
	});

	test('says nothing of practices, trust factors and values of another type', () => {
		assertSilent(
			'competency-unknown',
			trust('ratings:\n  anything: { leader: 3 }\ntrust_factors:\n  openness: { pm: 3 }'),
		);
		assertSilent('competency-unknown', career('focus: discovry\ngoals:\n  - { id: G1, title: T, competency: 5 }'));
		assertSilent('competency-unknown', career('focus: [ ]\ngoals:\n  - { id: G1, title: T, competency: }'));
	});

	test('is the only thing said of a rating that nobody knows', () => {
		assertOnlyError('competency-unknown', career('ratings:\n  «cooking»: { self: 5, manager: 2 }'));
	});
});

suite('rating-off-scale', () => {
	test('rounds or clears, in flow and in block style', () => {
		const flow = assertFinds('rating-off-scale', career('ratings:\n  discovery: { self: «3.5», manager: «9» }'));
		assert.deepEqual(titles(flow).slice(0, 3), ['Change to 4', 'Leave it empty: not observed', 'Change to 5']);
		const marked = career('ratings:\n  discovery:\n    self: «0» # unseen\n    manager: 3');
		assert.match(applyFirstFix('rating-off-scale', marked), /\n {4}self: # unseen\n {4}manager: 3\n/);
		assert.match(
			applyFirstFix('rating-off-scale', career('ratings:\n  discovery: { manager: 3, self: «-1» }')),
			/\{ manager: 3, self: *\}/,
		);
	});

	test('uses the scale of the ladder for competencies, and 1 to 5 for practices', () => {
		const keys = 'ladder: ours\nlevel: L1\ntarget: L2\nratings:\n  craft:';
		const [only] = assertFinds('rating-off-scale', career(`${keys} { self: 0, manager: «11» }`), withOurs);
		assert.match(formatMessage(only!.message), /`11`, expected a whole number from `0` to `10`/);
		assertFinds(
			'rating-off-scale',
			trust('ladder: ours\nratings:\n  shared-vision: { leader: «10», pm: 3 }'),
			withOurs,
		);
	});

	test('looks at goals too, and leaves text and lists to another rule', () => {
		assertFinds('rating-off-scale', career('goals:\n  - { id: G1, title: T, from: «.inf», to: «.nan» }'));
		assertSilent('rating-off-scale', career('ratings:\n  discovery: { self: "9", manager: [9] }'));
	});

	test('is the only thing said of such a number', () => {
		assertOnlyError('rating-off-scale', career('ratings:\n  discovery: { self: «9», manager: 3 }'));
		assertOnlyError('rating-off-scale', trust('ratings:\n  shared-vision: { leader: «4.5», pm: 3 }'));
	});
});

suite('rating-needs-evidence', () => {
	test('is a warning for competencies, at the first of the two columns', () => {
		const marked = career(
			'mentor: Lena Brandt\nratings:\n  discovery: { manager: 4, self: «5», mentor: 5 }\n  delivery: { self: 3, manager: 3, mentor: 5 }',
		);
		const [only] = assertFinds('rating-needs-evidence', marked);
		assert.equal(only?.severity, 'warning');
		assert.match(formatMessage(only.message), /^`discovery` is rated 5 without evidence/);
	});

	test('is information for practices, and not for trust factors', () => {
		const marked = trust(
			'ratings:\n  shared-vision: { leader: 3, pm: «4» }\ntrust_factors:\n  openness: { leader: 5, pm: 5 }',
		);
		assert.deepEqual(
			assertFinds('rating-needs-evidence', marked).map(({ severity }) => severity),
			['information'],
		);
	});

	test('links the rows that show it, but no plan', () => {
		const rows = [
			'| E1 | 2026-10-01 | delivery, `discovery` | a | b | c | |',
			'| E2 | 2026-10-02 | Discovery | a | b | c | |',
			'| E3 | 2026-10-03 | coaching | a | b | c | |',
		];
		const fixed = applyFirstFix(
			'rating-needs-evidence',
			career('ratings:\n  discovery: { self: «4», mentor: , manager: }', evidence(...rows)),
		);
		assert.match(fixed, /discovery: \{ self: 4, mentor: , manager: *, evidence: \[E1, E2\] \}/);
		const future = career(
			'ratings:\n  discovery: { self: 4 }',
			evidence('| E1 | 2027-10-01 | discovery | a | b | c | |'),
		);
		const found = validate(future).filter(({ code }) => code === 'rating-needs-evidence');
		assert.deepEqual(titles(found), ['Add an evidence row for discovery']);
	});

	test('links the three newest of many rows', () => {
		const rows = ['03', '01', '02', '20'].map(
			(day, index) => `| E${index} | 2026-11-${day} | discovery | a | b | c | |`,
		);
		const fixed = applyFirstFix(
			'rating-needs-evidence',
			career('ratings:\n  discovery: { self: «4» }', evidence(...rows)),
		);
		assert.match(fixed, /evidence: \[E2, E0, E3\]/);
	});

	test('adds a row to the table that is there, in the order of its columns', () => {
		const body = '## Evidence\n\n| Id | Skills | When |\n|---|---|---|\n| E7 | delivery | 2026-10-01 |\n\nText.';
		const fixed = applyFirstFix(
			'rating-needs-evidence',
			toCrlf(career('ratings:\n  prioritization:\n    self: «4»\n    evidence:', body)),
		);
		assert.match(fixed, /\| E7 \| delivery \| 2026-10-01 \|\r\n\| E8 \| prioritisation \| 2026-11-20 \|\r\n\r\nText/);
		assert.match(fixed, /\r\n {4}evidence: \[E8\]\r\n/);
	});

	test('makes the table where there is none', () => {
		const fixed = applyFirstFix(
			'rating-needs-evidence',
			trust('ratings:\n  shared-vision:\n    pm: «4»', '## Agreements\n\n- C1'),
		);
		assert.match(
			fixed,
			/## Evidence\n\n\| ID \| Date \| Practice \| What happened \|\n\| --- \| --- \| --- \| --- \|\n\| E1 \| 2026-11-20 \| shared-vision \| \|/,
		);
		assert.match(fixed, / {4}evidence: \[E1\]\n/);
	});

	test('says nothing where something stands as evidence, or the limit is another one', () => {
		assertSilent('rating-needs-evidence', career('ratings:\n  discovery: { self: 4, evidence: E9 }'));
		assertSilent(
			'rating-needs-evidence',
			career('ladder: ours\nlevel: L1\ntarget: L2\nratings:\n  craft: { self: 7 }'),
			withOurs,
		);
		assertFinds(
			'rating-needs-evidence',
			career('ladder: ours\nlevel: L1\ntarget: L2\nratings:\n  craft: { self: «8» }'),
			withOurs,
		);
	});
});

suite('rating-gap-large', () => {
	test('compares all columns that are filled in', () => {
		const marked = career(
			'mentor: Lena Brandt\nratings:\n  «discovery»: { self: 2, manager: 3, mentor: 1 }\n  delivery: { self: 3, manager: 2 }\n  coaching: { self: 3 }',
		);
		const [only] = assertFinds('rating-gap-large', marked);
		assert.match(formatMessage(only!.message), /^`manager` says 3 and `mentor` says 1 for `discovery`;/);
	});

	test('puts the note where the kind talks about it', () => {
		const inAssessment = applyFirstFix('rating-gap-large', career('ratings:\n  «discovery»: { self: 3, manager: 1 }'));
		assert.match(
			inAssessment,
			/## Assessment\n\n- Talk about Discovery: what did each of us see that the other did not\?\n/,
		);
		const inPractice = applyFirstFix(
			'rating-gap-large',
			trust('ratings:\n  «shared-vision»: { leader: 3, pm: 1 }', '## Shared vision\n\nText.\n\n## Evidence'),
		);
		assert.match(inPractice, /Text\.\n\n- Talk about Shared vision and goals: [^\n]+\n\n## Evidence/);
		const inLog = applyFirstFix(
			'rating-gap-large',
			toCrlf(trust('trust_factors:\n  «self_focus»: { leader: 1, pm: 4 }')),
		);
		assert.match(inLog, /## Agreements\r\n\r\n- Talk about Self focus: /);
	});

	test('fills the cell of the table that waits for it', () => {
		const table =
			'## Assessment\n\n| Competency | Self | What we talked about |\n|---|---|---|\n| Coaching | 3 | |\n| Discovery | 3 | |\n| Delivery and launch | 3 |  |';
		const fixed = applyFirstFix(
			'rating-gap-large',
			career('ratings:\n  «discovery»: { self: 3, manager: 1 }\n  «delivery»: { self: 3, manager: 1 }', table),
		);
		assert.match(
			fixed,
			/\| Discovery \| 3 \| What did each of us see that the other did not\? \|\n\| Delivery and launch \| 3 \|  \|/,
		);
	});

	test('takes a line that names it and says "talk" for a note, and nothing else', () => {
		const withNote = (note: string): string => career('ratings:\n  trust-building: { self: 3, manager: 1 }', note);
		assertSilent('rating-gap-large', withNote('- [ ] Talk to Sam about trust building. Owner: Ada. Due: 2026-12-11'));
		assertSilent('rating-gap-large', withNote('We talked about **Trust building**.'));
		for (const note of [
			'<!-- talk about trust building -->',
			'```\ntalk about trust-building\n```',
			'Talk.\n\nTrust building',
			'Talkative trust-building',
			'Talk about trust buildings',
			evidence('| E1 | 2026-10-01 | trust-building | A talk | b | c | |'),
		]) {
			assertFinds('rating-gap-large', withNote(note).replace('trust-building: {', '«trust-building»: {'));
		}
	});
});

suite('rating-one-sided', () => {
	test('names all sides that are empty', () => {
		const marked = worksheet(
			{ worksheet: 'pm-trust-review', person: 'Ada Park', ...period },
			'«ratings»:\n  empowerment: { self: 3, team: , stakeholders: }',
			'# T',
		);
		const [only] = assertFinds('rating-one-sided', marked);
		assert.match(formatMessage(only!.message), /^No rating by `team` or `stakeholders` since the start on 2026-09-01/);
		assert.equal(only?.related.length, 1);
	});

	test('waits for thirty days, and for the person', () => {
		const text = career('ratings:\n  discovery: { self: 3 }');
		assertSilent('rating-one-sided', text, { today: '2026-09-30' });
		assertSilent('rating-one-sided', career('manager:\nratings:\n  discovery: { self: 3 }'));
		assertFinds('rating-one-sided', text.replace('ratings', '«ratings»'), { today: '2026-10-01' });
		assertFinds('rating-one-sided', career('mentor: Lena Brandt\n«ratings»:\n  discovery: { self: 3, manager: 3 }'));
	});

	test('says nothing without ratings, without a start, and of what is not active', () => {
		for (const keys of [
			'ratings:\n  discovery: { self: }',
			'start: soon\nratings:\n  discovery: { self: 3 }',
			'status: paused\nratings:\n  discovery: { self: 3 }',
		]) {
			assertSilent('rating-one-sided', career(keys));
		}
	});
});

suite('rating-flat', () => {
	const slugs = ['discovery', 'delivery', 'coaching', 'communication', 'data-fluency', 'business-acumen'];
	const rate = (values: readonly string[]): string =>
		slugs.map((slug, index) => `\n  ${slug}: { self: ${values[index]}, manager: }`).join('');

	test('wants six equal numbers in one column', () => {
		const [only] = assertFinds('rating-flat', career(`«ratings»:${rate(['2', '2', '2', '2', '2', '2'])}`));
		assert.equal(
			formatMessage(only!.message),
			'All 6 ratings by `self` are 2; hold each against what the numbers mean',
		);
		assertSilent('rating-flat', career(`ratings:${rate(['2', '2', '2', '2', '2', ''])}`));
		assertSilent('rating-flat', career(`ratings:${rate(['2', '2', '2', '2', '2', '3'])}`));
	});

	test('says it once where both sides did it', () => {
		const both = slugs.map(slug => `\n  ${slug}: { self: 2, manager: 3 }`).join('');
		assertFinds('rating-flat', career(`«ratings»:${both}`));
	});

	test('does not count what is off the scale', () => {
		assertSilent('rating-flat', career(`ratings:${rate(['9', '9', '9', '9', '9', '9'])}`));
	});
});
