import assert from 'node:assert/strict';
import { builtInKinds } from '../../../src/core/builtInKinds';
import { createWorksheetView } from '../../../src/core/createWorksheetView';
import { editWorksheet } from '../../../src/core/editWorksheet';
import { getHover } from '../../../src/core/hover/getHover';
import { formatMessage } from '../../../src/core/message';
import { createNewWorksheet } from '../../../src/core/newWorksheet';
import { parseLadder } from '../../../src/core/parseLadder';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { applyEdits } from '../../../src/core/range';
import { createTeamSummary } from '../../../src/core/team/teamSummary';
import { validateLadder } from '../../../src/core/validateLadder';
import { validateWorksheet } from '../../../src/core/validateWorksheet';
import type { LadderLookup } from '../../../src/core/validateWorksheet';
import { getFacts } from '../../../src/core/worksheetFacts';
import type { WorksheetView } from '../../../src/core/worksheetView';
import { completeIn, describe, labels } from '../completion/completionHelpers';

const today = '2026-11-20';

/** Four steps, of which only the ends have a name. */
const ladder = parseLadder(`ladder: { id: ours, title: Our ladder }
scale:
  min: 1
  max: 4
  evidence_required_above: 2
  anchors:
    - { value: 1, name: New, meaning: Begins. }
    - { value: 4, name: Expert, meaning: Leads., typical_evidence: A talk. }
levels:
  - { slug: L1, title: Level one, next: [L2] }
  - { slug: L2, title: Level two, next: [] }
competencies:
  - slug: craft
    name: Craft
    core: true
    definition: Makes things.
    levels:
      L1: { expected: 2, behaviours: [Makes.] }
      L2: { expected: 4, behaviours: [Makes well.] }
  - { slug: strategy, name: Strategy, core: true, definition: Chooses., levels: { L1: { expected: 1, behaviours: [Asks.] } } }
  - { slug: calm, name: Calm, core: true, definition: Stays., levels: { L2: { expected: 3, behaviours: [Waits.] } } }
`).ladder;

function career(lines: string): string {
	const period = 'status: active\nstart: 2026-09-01\nend: 2027-03-31\ncadence: monthly\nnext_checkin: 2026-12-11';
	return `---\nworksheet: career-development\nladder: ours.ladder.yaml\nperson: Ada\nlevel: L1\ntarget: L2\n${period}\n${lines}\n---\n\n# Ada\n`;
}

function validate(text: string, lookup: LadderLookup = ladder): readonly string[] {
	const worksheet = parseWorksheet(text)!;
	return validateWorksheet(worksheet, { today, findLadder: () => lookup })
		.filter(({ severity }) => severity === 'error' || severity === 'warning')
		.map(({ code, message, range }) => `${code} «${text.slice(range.start, range.end)}» ${formatMessage(message)}`);
}

function view(text: string, own?: typeof ladder): WorksheetView {
	return createWorksheetView(parseWorksheet(text)!, { today, ...(own && { ladder: own }) })!;
}

function getCodes(found: readonly string[]): readonly string[] {
	return found.map(words => words.replace(/».*/, '»'));
}

const rated = 'ratings:\n  craft: { self: 3, manager: 3, evidence: [] }\n  calm: { self: 1 }';

suite('an own ladder of another scale', () => {
	test('sets what a rating may be, and above which it needs evidence', () => {
		assert.deepEqual(getCodes(validate(career('ratings:\n  craft: { self: 5, manager: 2 }'))), [
			'rating-off-scale «5»',
		]);
		assert.match(validate(career('ratings:\n  craft: { self: 5 }'))[0] ?? '', /from `1` to `4`/);
		assert.deepEqual(getCodes(validate(career(rated))), ['rating-needs-evidence «3»']);
	});

	test('sets what a goal may start from and lead to', () => {
		const goal = (from: number, to: number): string =>
			career(`goals:\n  - { id: G1, title: Ship it by May, competency: craft, measure: m, from: ${from}, to: ${to} }`);
		assert.deepEqual(
			getCodes(validate(goal(3, 5))).filter(words => words.startsWith('rating')),
			['rating-off-scale «5»'],
		);
		const worksheet = parseWorksheet(goal(4, 4))!;
		const equal = validateWorksheet(worksheet, { today, findLadder: () => ladder }).find(
			({ code }) => code === 'goal-target-equals-current',
		);
		assert.deepEqual(equal?.fixes, []);
	});

	test('leaves practices on the scale of how often', () => {
		const text = `---\nworksheet: leader-trust-review\nleader: Sam\npm: Ada\nladder: ours.ladder.yaml\nratings:\n  clear-communication: { leader: 5, pm: 5, evidence: [] }\n---\n`;
		assert.deepEqual(validate(text), []);
		const { ratings } = view(text, ladder);
		assert.deepEqual([ratings?.scale?.max, ratings?.scale?.anchors[4]?.name], [5, 'Consistently']);
	});

	test('is the scale of the form: choices with and without a name, the picture and the gaps', () => {
		const text = career(`${rated}\ngoals:\n  - { id: G1, title: t }`);
		const { comparison, lists, ratings } = view(text, ladder);
		assert.deepEqual([ratings?.scale?.min, ratings?.scale?.max], [1, 4]);
		assert.deepEqual(
			comparison?.axes.map(({ values }) => values),
			[
				[3, 4],
				[1, 3],
			],
		);
		assert.deepEqual([comparison.min, comparison.max], [1, 4]);
		const from = lists[0]?.items[0]?.fields.find(({ key }) => key === 'from');
		assert.deepEqual(
			from?.options?.map(({ label }) => label),
			['1 New', '2', '3', '4 Expert'],
		);
		assert.deepEqual([ratings?.levelTitle, ratings?.targetTitle], ['Level one', 'Level two']);
	});

	test('takes a rating below 0 where the scale has it', () => {
		const text = career('ratings:\n  craft: { manager: 1 }');
		const target = { at: 'rating', slug: 'calm', column: 'self' } as const;
		const outcome = editWorksheet(parseWorksheet(text)!, { type: 'setValue', target, value: '-1' }, { today });
		assert.ok('edits' in outcome, JSON.stringify(outcome));
		assert.match(applyEdits(text, outcome.edits), /^ {2}calm: \{ self: -1 \}$/m);
	});

	test('is what completion proposes: values with what they mean, levels, competencies', () => {
		const lines = 'level: L1\nratings:\n  craft: { self: | }';
		assert.deepEqual(completeIn(lines, { ladder }).map(describe), [
			'1 | New | Begins.',
			'2 | ',
			'3 | ',
			'4 | Expert | Leads. | What usually proves it: A talk.',
		]);
		assert.deepEqual(labels(completeIn('level: |', { ladder })), ['L1', 'L2']);
		assert.deepEqual(labels(completeIn('focus: [|]', { ladder })), ['craft', 'strategy', 'calm']);
	});

	test('is prepared in a new worksheet, whatever its slugs are made of', () => {
		const kind = builtInKinds.get('career-development')!;
		const odd = {
			...ladder,
			competencies: ladder.competencies.map((each, index) => ({ ...each, slug: `a: ${index}` })),
		};
		const answers = { person: 'Ada', level: 'L1', target: 'L2' };
		const { text } = createNewWorksheet({ kind, answers, today, ladder: odd });
		assert.match(text, /# Ada.*Level two/);
		assert.deepEqual(
			parseWorksheet(text)?.ratings.map(({ slug }) => slug),
			['a: 0', 'a: 1', 'a: 2'],
		);
		const without = createNewWorksheet({ kind, answers, today }).text;
		assert.match(without, /^ratings:\n[a-z]/m);
		assert.match(without, /# Ada.*L2/);
		assert.equal(parseWorksheet(without)?.problem, undefined);
	});

	test('makes a heat map of its own', () => {
		const facts = getFacts(parseWorksheet(career(`sharing: team\n${rated}`))!);
		const { heatMaps } = createTeamSummary([{ key: 'a', fileName: 'a.md', facts, ladder, graceDays: 7 }], today);
		assert.deepEqual(
			heatMaps.map(({ rows, title }) => [title, rows[0]?.cells.map(({ assessed, expected }) => [assessed, expected])]),
			[
				[
					'Our ladder',
					[
						[3, 4],
						[1, 3],
					],
				],
			],
		);
	});
});

suite('the ladder key', () => {
	const ladders = [
		{ reference: './ours.ladder.yaml', title: 'Our ladder' },
		{ reference: '../b: c.ladder.yaml', title: '' },
	];

	test('is completed with the built-in ladder and the files of the workspace', () => {
		const found = completeIn('ladder: |', { ladders });
		assert.deepEqual(found.map(describe), [
			'pm-default | Product management career ladder',
			'./ours.ladder.yaml | Our ladder',
			'../b: c.ladder.yaml | has errors',
		]);
		assert.equal(found[2]?.snippet, '"../b: c.ladder.yaml"');
	});

	test('tells what the ladder holds, and which others there are', () => {
		const tell = (own: typeof ladder | undefined, reference = './ours.ladder.yaml'): readonly unknown[] => {
			const text = `---\nworksheet: career-development\nladder: ${reference}\n---\n`;
			const options = { today, ladder: own, ladders, isAlone: false };
			return getHover(parseWorksheet(text)!, text.indexOf(reference) + 1, options)?.parts ?? [];
		};
		const words = JSON.stringify(tell(ladder));
		assert.match(words, /Our ladder.*levels.*\["2","3","1","4"\]/);
		assert.match(words, /pm-default: Product management career ladder.*has errors/);
		assert.doesNotMatch(words, /\.\/ours\.ladder\.yaml: Our ladder/);
		assert.doesNotMatch(JSON.stringify(tell(ladder, 'ours.ladder.yaml')), /ours\.ladder\.yaml: Our ladder/);
		assert.match(JSON.stringify(tell(undefined)), /cannot be used/);
	});
});

suite('a ladder that cannot be used', () => {
	const text = career(
		`${rated}\nfocus: [craft]\ngoals:\n  - { id: G1, title: Ship, competency: craft, from: 9, to: 9 }`,
	);

	test('is told once in the worksheet, and nothing is checked by another one', () => {
		for (const lookup of ['invalid', 'not-found'] as const) {
			const found = getCodes(validate(text, lookup)).filter(code => !/^goal-no-|^target/.test(code));
			// That a goal leads nowhere is so on any scale.
			const expected = ['ladder-not-found «ours.ladder.yaml»', 'goal-target-equals-current «9»'];
			assert.deepEqual(found, expected, lookup);
		}
	});

	test('still lets a rating be told that is no whole number, without the ends of another scale', () => {
		const found = validate(career('ratings:\n  craft: { self: 3.5, manager: 9 }'), 'invalid');
		assert.deepEqual(found.slice(1), [
			'rating-off-scale «3.5» Unexpected rating `3.5`, expected a whole number, or nothing where it was not observed',
		]);
	});

	test('leaves the form without numbers of another one, and with what is written', () => {
		const { comparison, lists, ratings } = view(text);
		assert.deepEqual([ratings?.scale, comparison], [undefined, undefined]);
		assert.deepEqual(
			ratings?.rows.map(({ expected, gap, values }) => [expected, gap, values.join()]),
			[
				[undefined, 0, '3,3,'],
				[undefined, 0, '1,,'],
			],
		);
		assert.equal(lists[0]?.items[0]?.fields.find(({ key }) => key === 'from')?.options, undefined);
	});

	test('leaves completion, hover and summary without them, too', () => {
		const none = { ladder: undefined };
		assert.deepEqual(labels(completeIn('ratings:\n  craft: { self: | }', none)), []);
		assert.deepEqual(labels(completeIn('level: |', none)), []);
		const hover = getHover(parseWorksheet(text)!, text.indexOf('self: 3') + 6, { today, isAlone: false });
		assert.equal(hover, undefined);
		const facts = getFacts(parseWorksheet(text.replace('status', 'sharing: team\nstatus'))!);
		const { heatMaps, leftOut } = createTeamSummary([{ key: 'a', fileName: 'a.md', facts, graceDays: 7 }], today);
		assert.deepEqual([heatMaps, leftOut.withoutLadder], [[], 1]);
	});
});

const bombs = `a: &a [x, x, x, x, x, x, x, x, x, x]
${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`).join('\n')}
levels: *i
competencies: *i
`;

/** Each is no ladder; the words are where that is told. */
const broken: Readonly<Record<string, string>> = {
	'an empty file': '',
	'only blanks': ' \n\n',
	'only a comment': '# our ladder\n',
	'a list at the root': '- levels\n- competencies\n',
	'a word at the root': 'ladder\n',
	'a truncated list': 'levels: [',
	'a truncated string': 'levels:\n  - slug: "L1\n',
	'a tab in front': 'levels:\n\t- slug: L1\n',
	'two documents': 'levels: []\n---\ncompetencies: []\n',
	'words where lists belong': 'levels: L1\ncompetencies: craft\n',
	'lists where keys belong': 'levels: [[L1]]\ncompetencies: [[craft]]\n',
	'numbers as slugs': 'levels: [{ slug: 1 }]\ncompetencies: [{ slug: 2 }]\n',
	'an endless scale': 'scale: { min: 1, max: 100000000 }\nlevels: [{ slug: L1 }]\ncompetencies: [{ slug: craft }]\n',
	'a scale of infinity': 'scale: { min: -.inf, max: .inf }\nlevels: [{ slug: L1 }]\ncompetencies: [{ slug: craft }]\n',
	'a scale beyond exact numbers':
		'scale: { min: 9007199254740993, max: 9007199254740995 }\nlevels: [{ slug: L1 }]\ncompetencies: [{ slug: craft }]\n',
	'aliases of aliases': bombs,
	'an alias of itself': 'levels: &a [*a]\ncompetencies: *a\n',
	'an unknown alias': 'levels: *nobody\ncompetencies: []\n',
	'a key twice': 'levels: [{ slug: L1 }]\nlevels: [{ slug: L2 }]\ncompetencies: [{ slug: craft }]\n',
	'a language other than YAML': '{"levels": [}',
};

suite('a broken ladder file', () => {
	for (const [name, source] of Object.entries(broken)) {
		test(`says so at a place in it: ${name}`, () => {
			for (const text of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
				const errors = validateLadder(parseLadder(text), {}).filter(({ severity }) => severity === 'error');
				assert.ok(errors.length >= 1, text);
				assert.ok(
					errors.every(({ code, range }) => code === 'ladder-invalid' && range.end <= text.length),
					text,
				);
			}
		});
	}
});
