import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/message';
import { applyFirstFix, assertFinds, assertSilent, career, titles, validate } from './ladderHelpers';

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

	test('proposes neither a step beyond the scale nor a day before the start', () => {
		const top = fix('ratings:\n  product-strategy: { manager: 5 }\nstatus: paused\nend:');
		assert.match(top, /competency: product-strategy\n {4}measure: .+\n {4}status: not-started\n/);
	});

	test('says nothing of a ladder that is not there', () => {
		const text = 'ladder: none\nfocus: [delivery]\nratings:\n  delivery: { self: 5 }\n  discovery: { self: 1 }';
		for (const code of ['focus-no-goal', 'focus-no-gap', 'gap-large-no-focus'] as const) {
			assert.equal(validate(career(text)).filter(found => found.code === code).length, 0);
		}
	});

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

	test('a focus that is no list is for another rule, and an empty one is read', () => {
		assertSilent('gap-large-no-focus', career('focus: discovery, delivery\nratings:\n  delivery: { self: 1 }'));
		assertFinds('gap-large-no-focus', career('focus:\nratings:\n  «delivery»: { self: 1 }'));
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
