import assert from 'node:assert/strict';
import { builtInLadders } from '../../src/core/builtInLadders';
import { formatMessage } from '../../src/core/message';
import { copyBuiltInLadder, importLadder } from '../../src/core/newLadder/newLadder';
import { parseLadder } from '../../src/core/parseLadder';
import { toSlug } from '../../src/core/slug';
import { validateLadder } from '../../src/core/validateLadder';

const name = { id: 'ours', title: 'Our ladder: 2026' };

/** The text of the imported ladder, or the sentence that says why there is none. */
function run(csv: string): string {
	const outcome = importLadder(csv, name);
	return typeof outcome === 'string' ? outcome : formatMessage(outcome);
}

function getErrors(text: string): readonly string[] {
	return validateLadder(parseLadder(text), {})
		.filter(({ severity }) => severity === 'error')
		.map(({ message, range }) => `${range.start} ${formatMessage(message)}`);
}

/** Each level with what it leads to, and each competency with what the levels show. */
function tell(csv: string): readonly string[] {
	const text = run(csv);
	assert.deepEqual(getErrors(text), [], text);
	const { competencies, levels } = parseLadder(text).ladder;
	return [
		...levels.map(({ next, rank, slug, title, track }) => `${rank} ${slug} «${title}» ${track} → ${next.join()}`),
		...competencies.map(({ definition, levels: shown, name, slug }) => {
			const words = [...shown].map(
				([level, { behaviours, expected }]) => `${level} ${expected} ${behaviours.join('/')}`,
			);
			return `${slug} «${name}» ${definition}: ${words.join('; ')}`;
		}),
	];
}

const usual = `Path,Job title,Key behavior,Competency,Skill
Individual,PM,Writes stories,Delivery,Scoping
Individual,Senior PM,"Leads ""big"" releases, on time",Delivery,Launching
Management,Group PM,Coaches,Leadership,
`;
const expected = [
	'1 pm «PM» individual → senior-pm',
	'2 senior-pm «Senior PM» individual → ',
	'3 group-pm «Group PM» management → ',
	'delivery «Delivery» Skills: Scoping, Launching: pm 2 Writes stories; senior-pm 3 Leads "big" releases, on time',
	'leadership «Leadership» : group-pm 2 Coaches',
];

suite('a copy of the built-in ladder', () => {
	test('is that ladder under another name', () => {
		const text = copyBuiltInLadder(name);
		const { ladder } = parseLadder(text);
		assert.deepEqual(validateLadder(parseLadder(text), {}), []);
		assert.deepEqual(ladder, { ...builtInLadders.get('pm-default'), ...name });
		assert.match(text, /^# A copy of the built-in ladder\./);
		assert.doesNotMatch(text, /[^\S\n]$/m);
	});
});

suite('a ladder from a CSV', () => {
	test('has paths, levels in their order, competencies and what is seen of them', () => {
		assert.deepEqual(tell(usual), expected);
	});

	test('says at its top that what is expected is a guess, which never rises by more than one', () => {
		assert.match(run(usual), /^# Made from a CSV file[^]*`expected` was unknown and is a guess/);
		const rows = (count: number): string =>
			Array.from({ length: count }, (_, index) => `L${index},does ${index},Craft\n`).join('');
		const guess = (count: number): readonly number[] =>
			[
				...(parseLadder(run(`level,behaviour,competency\n${rows(count)}`)).ladder.competencies[0]?.levels.values() ??
					[]),
			].map(({ expected: value }) => value);
		assert.deepEqual([guess(1), guess(2), guess(4), guess(7)], [[2], [2, 3], [2, 3, 4, 5], [2, 2, 3, 3, 4, 4, 5]]);
	});

	test('reads semicolons, tabs, a BOM, other line ends, and columns in any order under other names', () => {
		assert.deepEqual(tell(`\uFEFF${usual.replaceAll('\n', '\r\n')}`), expected);
		assert.deepEqual(tell(usual.replaceAll('\n', '\r')), expected);
		const cells = [
			['skill', 'KEY_BEHAVIOUR', 'Competency ', 'job  title', 'notes', 'career path'],
			['Scoping', 'Writes stories', 'Delivery', 'PM', '', 'Individual'],
			['Launching', 'Leads "big" releases, on time', 'delivery', 'Senior PM', 'x', 'Individual'],
			['', 'Coaches', 'Leadership', 'Group PM', '', 'Management'],
			['', '', '', '', '', ''],
		];
		for (const delimiter of [';', '\t']) {
			assert.deepEqual(tell(cells.map(row => row.join(delimiter)).join('\n')), expected, JSON.stringify(delimiter));
		}
	});

	test('takes the skill for the competency where there is none', () => {
		assert.deepEqual(tell('Job title;Key behavior;Skill\nPM;Asks;Interviews\n'), [
			'1 pm «PM»  → ',
			'interviews «Interviews» : pm 2 Asks',
		]);
	});

	test('keeps apart what would have one name, and one name for what is written in two ways', () => {
		const csv =
			'path,level,behaviour,competency\nIC,Senior,a,Craft\nM,senior,b,CRAFT\nIC,SENIOR,a,craft!\n,Senior,c,Craft\n';
		assert.deepEqual(tell(csv), [
			'1 senior «Senior» ic → ',
			'2 senior-m «senior (M)» m → ',
			'3 senior-no-path «Senior (no path)»  → ',
			'craft «Craft» : senior 2 a; senior-m 2 b; senior-no-path 2 c',
			'craft-2 «craft!» : senior 2 a',
		]);
	});

	test('takes words for words, whatever YAML would make of them', () => {
		const odd = [
			'yes',
			'1',
			'null',
			'- a',
			'# b',
			'*c',
			'&d',
			'{e}',
			'f: g',
			"'h",
			'!i',
			'2026-01-01',
			'~',
			'...',
			'---',
			'<<',
		];
		const csv = `level,behaviour,competency\n${odd.map(word => `"${word}","${word}","${word}"\n`).join('')}`;
		const { competencies, levels } = parseLadder(run(csv)).ladder;
		assert.deepEqual(getErrors(run(csv)), []);
		assert.deepEqual(
			levels.map(({ title }) => title),
			odd,
		);
		assert.deepEqual(
			competencies.map(each => each.name),
			odd,
		);
		assert.deepEqual(
			competencies.map(each => [...each.levels.values()][0]?.behaviours[0]),
			odd,
		);
	});

	const hostile: Readonly<Record<string, readonly [string, RegExp]>> = {
		nothing: ['', /^The file has no table/],
		'only blanks': [' \n\n\t\n', /^The file has no table/],
		'only a head': ['Job title,Key behaviour,Competency\n', /has no behaviour/],
		'no head': ['PM,Writes,Delivery\nPM,Ships,Delivery\n', /no column `Job title`/],
		'a head without a behaviour': ['Job title,Competency\nPM,Craft\n', /no column `Key behaviour`/],
		'a head without a competency': ['Job title,Key behaviour\nPM,Craft\n', /no column `Competency`/],
		'a quote that does not close': [
			'Job title,Key behaviour,Competency\nPM,"Writes,Craft\n',
			/^The quotes in line [23]/,
		],
		'a quote that closes too early': ['Job title,Key behaviour,Competency\nPM,"a"b,Craft\n', /^The quotes in line 2 /],
		'no title in a line': [
			'Job title,Key behaviour,Competency\n\nPM,"a\nb",Craft\n,Writes,Craft\n',
			/^Line 5 has no job title/,
		],
		'no behaviour in a line': ['Job title,Key behaviour,Competency\nPM,,Craft\n', /^Line 2 has no key behaviour/],
		'too few cells in a line': ['Job title,Key behaviour,Competency\nPM,a,Craft\nPM\n', /^Line 3 has no competency/],
		'a picture': ['\x89PNG\r\n\x1a\n\0\0\0', /no column `Job title`/],
	};
	for (const [what, [csv, sentence]] of Object.entries(hostile)) {
		test(`is none, and says why, from ${what}`, () => assert.match(run(csv), sentence));
	}
});

suite('toSlug', () => {
	test('makes names kebab-case', () => {
		assert.equal(toSlug(' Sr. Product  Manager (É) '), 'sr-product-manager-e');
		assert.equal(toSlug('…'), '');
	});
});
