import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInLadders } from '../../src/core/builtInLadders';
import type { Diagnostic } from '../../src/core/diagnostic';
import { findLevel } from '../../src/core/ladder';
import { loadLadder } from '../../src/core/loadLadder';
import { formatMessage } from '../../src/core/message';
import { parseLadder } from '../../src/core/parseLadder';
import { applyEdits } from '../../src/core/range';
import { ladderFileRules, validateLadder } from '../../src/core/validateLadder';
import { assertClean, assertFlagged, assertInvalid, layOverBase, validate } from './ladders/ladderFiles';
import { smallLadder } from './ladders/smallLadder';
import { markers } from './markers';

const builtIn = readFileSync(path.resolve('src/core/ladders/pm-default.ladder.yaml'), 'utf8');

suite('ladder rules: the examples in their doc comments', () => {
	const folder = path.resolve('src/core/ladderRules');
	const sources = readdirSync(folder)
		.sort()
		.map(name => readFileSync(path.join(folder, name), 'utf8'));
	const comments = sources.flatMap(source => [
		...source.matchAll(/\/\*\*\n((?: \*.*\n)*?) \*\/\nexport const \w+: LadderRule = \{\s*code: '([\w-]+)'/g),
	]);
	for (const [, comment = '', code = ''] of comments) {
		const blocks = comment
			.replace(/^ \* ?/gm, '')
			.split(/^@(flagged|fixed)\n/m)
			.slice(1);
		for (let index = 0; index < blocks.length; index += 2) {
			const marked = layOverBase(blocks[index + 1] ?? '');
			test(`${code}: ${blocks[index]} example`, () => {
				if (blocks[index] === 'flagged') {
					assertFlagged(code, marked);
				} else {
					assertClean(marked);
				}
			});
		}
	}

	test('every rule has some', () => {
		assert.deepEqual(comments.map(([, , code]) => code).sort(), ladderFileRules.map(({ code }) => code).sort());
	});
});

suite('validateLadder', () => {
	test('finds nothing in the built-in ladder, with either line ending', () => {
		assertClean(builtIn);
		assertClean(builtIn.replace(/\n/g, '\r\n'));
		assertClean(smallLadder);
	});

	test('can be told another severity, and to be silent', () => {
		const ladder = parseLadder('levels: []');
		const [first] = validateLadder(ladder, { severities: { 'ladder-invalid': 'warning' } });
		assert.equal(first?.severity, 'warning');
		assert.deepEqual(validateLadder(ladder, { severities: { 'ladder-invalid': 'off' } }), []);
	});

	test('orders what it finds by place', () => {
		const starts = validate(
			smallLadder.replace('[senior]', '[x]').replace('definition', 'note').replace('2, beh', '9, beh'),
		).map(({ range }) => range.start);
		assert.equal(starts.length, 4);
		assert.deepEqual(
			starts,
			[...starts].sort((a, b) => a - b),
		);
	});

	suite('ladder-invalid', () => {
		test('speaks at the place where the YAML breaks, and of nothing else', () => {
			const [only] = assertInvalid('levels:\n  - { slug: «"»junior }');
			assert.equal(only?.severity, 'error');
			assertFlagged('ladder-invalid', `${smallLadder}«levels»: []\n`);
		});

		test('wants levels and competencies, in one finding', () => {
			assertFlagged('ladder-invalid', '«»');
			assertFlagged('ladder-invalid', '«- levels»\n- competencies\n');
			assertFlagged('ladder-invalid', '«title»: Ours\n');
			assertFlagged('ladder-invalid', 'title: Ours\n«ladder»: { id: ours }\n');
			const [only] = assertFlagged('ladder-invalid', '\ufeff# Ours\n«levels»:\ncompetencies: []\n');
			assert.equal(
				formatMessage(only!.message),
				'Found no list of `levels` or `competencies`, which a ladder needs; copy the built-in ladder to have a start',
			);
		});

		test('wants lists, texts, numbers and mappings where they are due', () => {
			assertInvalid('levels: «Junior PM»');
			assertInvalid('levels: [{ slug: junior, next: «senior» }, { slug: senior, aliases: «Sr» }]');
			assertInvalid('levels: [{ slug: junior, rank: «"1"» }, { slug: senior, rank: «high» }]');
			assertInvalid('levels: [{ slug: junior, title: «[Junior, PM]» }, { slug: senior, title: «2026» }]');
			assertInvalid('levels: [{ slug: junior }, «seniors», { slug: senior }]');
			assertInvalid('ladder: «pm»');
			assertInvalid('scale: { anchors: «none» }');
			assertInvalid('scale: «5»');
			assertInvalid('levels: [{ slug: junior, track: «[maker, other]», next: «none» }, { slug: senior }]');
		});

		test('takes empty values for values that are left out', () => {
			assertClean(
				layOverBase('levels: [{ slug: junior, title: ~, aliases: [], next: "" }, { slug: senior, track: null }]'),
			);
			assertInvalid('levels: [{ slug: junior, rank: «.nan» }, { slug: senior, rank: 2 }]');
		});

		test('wants keys and values for each competency and level', () => {
			const ladder = (levels: string): string =>
				`competencies:\n  - slug: discovery\n    core: «yes»\n    definition: D\n    levels:\n${levels}`;
			assertInvalid(ladder('      junior: «2»\n      senior: { expected: 4, behaviours: «Tests first.» }\n'));
			assertInvalid(ladder('      - «junior»\n').replace('- «junior»', '«- junior»'));
		});

		test('wants a slug for everything that is named', () => {
			assertInvalid('levels: [{ slug: junior }, { slug: senior }, { «title»: Director }, { «slug»: , title: VP }]');
			assertInvalid('groups: [{ slug: insight }, «{}»]');
			assertInvalid('tracks: [{ slug: maker }, { slug: «3» }]');
		});

		test('reports a slug that stands twice in a list, in whatever case', () => {
			const [only] = assertInvalid('tracks: [{ slug: maker }, { slug: «Maker» }]');
			assert.equal(only?.related.length, 1);
			assertInvalid('groups: [{ slug: insight }, { slug: «"insight"» }]');
			assertInvalid('levels: [{ slug: junior }, { slug: senior }, { slug: «senior» }]');
		});

		test('reports an alias that means something else already', () => {
			assertInvalid('levels: [{ slug: junior, aliases: [PM, «senior»] }, { slug: senior, aliases: [«pm»] }]');
			assertInvalid(
				'levels: [{ slug: junior, aliases: [junior, Junior PM, JPM, JPM], title: Junior PM }, { slug: senior, aliases: [«Junior PM»] }]',
			);
		});

		test('says nothing of words whose list is not there', () => {
			assertClean(smallLadder.replace(/tracks:\n.*\n/, '').replace(/groups:\n.*\n/, ''));
		});

		test('finds the level that an alias or a misspelt slug means', () => {
			const [first, second] = assertInvalid(
				'levels: [{ slug: junior, next: [«Snr», «"seniro"»] }, { slug: senior, aliases: [Snr] }]',
			);
			assert.deepEqual(first?.fixes[0]?.edits[0]?.newText, 'senior');
			assert.deepEqual(second?.fixes[0]?.edits[0]?.newText, '"senior"');
		});

		test('offers no level that stands there already', () => {
			const [only] = assertInvalid(
				'competencies:\n  - slug: discovery\n    definition: D\n    levels:\n      junior: { expected: 2, behaviours: [B] }\n      «seniors»: { expected: 4, behaviours: [B] }\n      senior: { expected: 4, behaviours: [B] }\n',
			);
			assert.deepEqual(only?.fixes, []);
		});

		test('wants a scale that rises in whole numbers', () => {
			assertInvalid('scale: { min: 5, max: «5» }');
			assertInvalid('scale: { min: «7» }');
			assertInvalid('scale: { min: «1.5», max: 5 }');
			assertInvalid('scale: { min: 1, max: «five» }');
			assertInvalid('scale: { min: 1, max: «"3"» }');
			assertInvalid('scale: { min: , max: «1» }');
			assertClean(layOverBase('scale: { min: 0, max: 10 }'));
		});

		test('wants expected values on the scale, and only whole ones where the scale is broken', () => {
			const competencies = (values: string): string =>
				`competencies:\n  - slug: discovery\n    definition: D\n    levels: { junior: { expected: ${values}, behaviours: [B] }, senior: { expected: 9, behaviours: [B] } }\n`;
			assertInvalid(`scale: { max: 9 }\n${competencies('«0»')}`);
			assertInvalid(`scale: { max: 9 }\n${competencies('«2.5»')}`);
			assertInvalid(`scale: { max: 9 }\n${competencies('«"2"»')}`);
			assertInvalid(`scale: { min: 9, max: «1» }\n${competencies('0')}`);
			assertInvalid(`scale: { max: 9 }\n${competencies('').replace('expected: ,', '«expected»: ,')}`);
			assertInvalid(`scale: { max: 9 }\n${competencies('1').replace('junior: { expected: 1, ', '«junior»: { ')}`);
		});

		test('finds the level of a short slug with two letters swapped', () => {
			const [only] = assertInvalid('levels: [{ slug: junior, next: [«onwer»] }, { slug: senior }, { slug: owner }]');
			assert.deepEqual(only?.fixes[0]?.edits[0]?.newText, 'owner');
		});

		test('wants the rating above which evidence is asked for on the scale', () => {
			const [only] = assertInvalid('scale: { min: 1, max: 5, evidence_required_above: «9» }');
			assert.equal(only?.severity, 'warning');
			assertInvalid('scale: { min: 1, max: 5, evidence_required_above: «-1» }');
			for (const limit of [0, 3, 5]) {
				assertClean(layOverBase(`scale: { min: 1, max: 5, evidence_required_above: ${limit} }`));
			}
		});

		test('wants a rank for each level or for none', () => {
			assertInvalid('levels: [{ slug: junior, rank: 1 }, { slug: «senior» }, { slug: cpo, «rank»: }]');
			assertClean(smallLadder.replace(/ rank: \d,/g, ''));
		});
	});

	suite('ladder-incomplete', () => {
		const incomplete = (fragment: string): readonly Diagnostic[] =>
			assertFlagged('ladder-incomplete', layOverBase(fragment));

		test('names the levels that are missing, and adds them with a value to look at', () => {
			const { text } = markers(
				layOverBase('levels: [{ slug: a }, { slug: junior }, { slug: b }, { slug: c }, { slug: senior }, { slug: d }]'),
			);
			const [only] = validate(text);
			assert.equal(
				formatMessage(only!.message),
				'`discovery` says nothing for `a`, `b`, `c` or `d`, so no gap can be shown there',
			);
			const fixed = applyEdits(text, only?.fixes[0]?.edits ?? []);
			assertClean(fixed);
			assert.match(
				fixed,
				/\n {6}b: \{ expected: 2, behaviours: \[[^\n]+\n {6}c: \{ expected: 2,[^]*\n {6}d: \{ expected: 4,/,
			);
		});

		test('keeps the line endings of the file', () => {
			const text = smallLadder.replace(/\n {6}senior:.*/, '').replace(/\n/g, '\r\n');
			const [only] = validate(text);
			assert.doesNotMatch(applyEdits(text, only?.fixes[0]?.edits ?? []), /[^\r]\n/);
		});

		test('asks for a definition', () => {
			const [only] = incomplete(
				'competencies:\n  - slug: «discovery»\n    levels: { junior: { expected: 2, behaviours: [B] }, senior: { expected: 3, behaviours: [B] } }\n',
			);
			assert.equal(only?.severity, 'information');
		});

		test('inserts no level whose slug would need quotes', () => {
			const [only] = validate(layOverBase('levels: [{ slug: junior }, { slug: senior }, { slug: "a:b:" }]'));
			assert.equal(only?.code, 'ladder-incomplete');
			assert.deepEqual(only.fixes, []);
		});

		test('has nothing to insert where no level says what is expected', () => {
			const [only] = incomplete('competencies:\n  - { slug: «discovery», definition: D }\n');
			assert.deepEqual(only?.fixes, []);
		});

		test('says nothing where something is wrong', () => {
			assertInvalid('competencies:\n  - { definition: D, «slug»: }\n');
			assertInvalid('competencies:\n  - { slug: discovery, definition: D, levels: «none» }\n');
			assertInvalid(
				'competencies:\n  - slug: discovery\n    definition: D\n    levels: { junior: { «expected»: }, senior: { expected: 3, behaviours: [B] } }\n',
			);
		});
	});

	test('never throws, whatever the file holds', () => {
		for (const text of [
			'null',
			'5',
			'"text"',
			'[]',
			'{}',
			'? [a]\n: b',
			'levels: *x',
			'&a [*a]',
			'levels: [[[]]]',
			'__proto__: { levels: 1 }',
		]) {
			validate(text);
		}
	});
});

suite('loadLadder', () => {
	test('reads the built-in ladder as it is parsed', () => {
		assert.deepEqual(parseLadder(builtIn).ladder, builtInLadders.get('pm-default'));
	});

	test('keeps what the rules and the views need', () => {
		const ladder = loadLadder({
			scale: { evidence_required_above: 3, anchors: [{ value: 1, name: 'Learning', typical_evidence: ' A course. ' }] },
			competencies: [
				{
					slug: 'a',
					core: true,
					levels: { l: { expected: 2, behaviours: ['B', ''] }, m: { expected: Infinity }, n: 3 },
				},
				{ slug: 'b', name: 'Bee', core: 'yes' },
			],
		});
		assert.deepEqual(ladder.scale, {
			min: 1,
			max: 5,
			evidenceRequiredAbove: 3,
			anchors: [{ value: 1, name: 'Learning', meaning: '', typicalEvidence: 'A course.' }],
		});
		assert.deepEqual(
			ladder.competencies.map(({ name, core }) => [name, core]),
			[
				['a', true],
				['Bee', false],
			],
		);
		assert.deepEqual([...(ladder.competencies[0]?.levels ?? [])], [['l', { expected: 2, behaviours: ['B'] }]]);
	});

	test('makes a ladder of anything', () => {
		const empty = {
			id: '',
			title: '',
			scale: { min: 1, max: 5, evidenceRequiredAbove: 5, anchors: [] },
			levels: [],
			competencies: [],
			groups: new Map(),
		};
		for (const value of [
			undefined,
			null,
			5,
			'text',
			[],
			{},
			{ levels: 'x', competencies: { a: 1 }, scale: [], ladder: 3 },
			{ scale: { min: 5, max: 1 } },
			{ scale: { min: 3, max: 3 } },
			{ scale: { min: 1.5, max: 4 } },
		]) {
			assert.deepEqual(loadLadder(value), empty);
		}
	});

	test('leaves out what has no name, so that nothing is found by an empty one', () => {
		const ladder = loadLadder({
			levels: [{ slug: '' }, { title: 'A' }, { slug: 'b', aliases: ['', 5, 'B'] }],
			competencies: [{}],
		});
		assert.deepEqual(
			ladder.levels.map(({ slug, aliases }) => [slug, aliases]),
			[['b', ['B']]],
		);
		assert.equal(findLevel(ladder, ''), undefined);
		assert.deepEqual(ladder.competencies, []);
	});

	test('ranks levels in the order of the file where it gives no ranks', () => {
		const ladder = loadLadder({ levels: [{ slug: 'a' }, { slug: 'b' }] });
		assert.deepEqual(
			ladder.levels.map(({ rank }) => rank),
			[1, 2],
		);
	});

	test('finds levels whose slug has capitals', () => {
		assert.equal(findLevel(loadLadder({ levels: [{ slug: 'L3' }] }), 'l3')?.slug, 'L3');
	});
});
