import assert from 'node:assert/strict';
import { builtInKinds } from '../../../src/core/builtInKinds';
import { findRelativeLinks } from '../../../src/core/relativeLinks';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { formatMessage } from '../../../src/core/message';
import { applyEdits } from '../../../src/core/range';
import { validateWorksheet } from '../../../src/core/validateWorksheet';
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
	worksheet,
} from './ladderHelpers';

suite('evidence-thin', () => {
	test('is content with one of the three, and asks in the first cell', () => {
		const rows = [
			'| E1 | 2026-10-01 | discovery | a | | | x.md |',
			'| «E2» | 2026-10-01 | discovery | 🎉 a | | | |',
			'| E3 | 2026-10-01 | discovery | a |',
		];
		const fixed = applyFirstFix('evidence-thin', career('tags: []', evidence(...rows)));
		assert.match(fixed, /\| 🎉 a \| What changed because of it\? \| \| \|/);
	});

	test('points at the row where it has no id', () => {
		assertFinds('evidence-thin', career('tags: []', evidence('«| | 2026-10-01 | discovery | a | | | |»')));
	});

	test('says nothing of tables without such columns and of blank rows', () => {
		assertSilent(
			'evidence-thin',
			trust('tags: []', '## Evidence\n\n| ID | Date | Practice |\n|---|---|---|\n| E1 | 2026-10-01 | a |'),
		);
		assertSilent('evidence-thin', career('tags: []', evidence('| | | | | | | |')));
	});
});

suite('evidence-old', () => {
	const rows = (...dates: readonly string[]): string =>
		evidence(...dates.map((date, index) => `| E${index + 1} | ${date} | delivery | a | b | c | |`));

	test('wants all of it to be older than twelve months', () => {
		const keys = 'ratings:\n  delivery: { self: 3, manager: 3, evidence: [«E1», E2] }';
		const [only] = assertFinds('evidence-old', career(keys, rows('2025-01-01', '2025-11-19')));
		assert.match(formatMessage(only!.message), /^The newest evidence for `delivery` is of 2025-11-19/);
		assertSilent('evidence-old', career(markers(keys).text, rows('2025-01-01', '2025-11-20')));
	});

	test('adds newer evidence beside the old, in block style too', () => {
		const keys = 'ratings:\n  delivery:\n    self: 3\n    manager: 3\n    evidence:\n      - «E1»';
		const fixed = applyFirstFix('evidence-old', toCrlf(career(keys, rows('2025-01-01'))));
		assert.match(fixed, /\r\n {6}- E1\r\n {6}- E2\r\n[^]*\| E2 \| 2026-11-20 \| delivery \|/);
	});

	test('says nothing where a row is missing or undated, and nothing of a closed worksheet', () => {
		const keys = 'ratings:\n  delivery: { self: 3, manager: 3, evidence: [E1, E2] }';
		assertSilent('evidence-old', career(keys, rows('2025-01-01')));
		assertSilent('evidence-old', career(keys, rows('2025-01-01', 'spring')));
		assertSilent('evidence-old', career(`status: closed\n${keys}`, rows('2025-01-01', '2025-01-02')));
		assertSilent('evidence-old', career(keys.replace('self: 3, manager: 3, ', ''), rows('2025-01-01', '2025-01-02')));
	});
});

suite('evidence-future and evidence-unused', () => {
	test('report a day that is to come as the only error', () => {
		const keys = 'ratings:\n  discovery: { self: 4, manager: 3, evidence: [E1] }';
		assertOnlyError('evidence-future', career(keys, evidence('| E1 | «2026-11-21» | discovery | a | b | c | |')));
		assertSilent('evidence-future', career(keys, evidence('| E1 | 2026-11-20 | discovery | a | b | c | |')));
		assertSilent('evidence-future', career(keys, evidence('| E1 | 2027-02-30 | discovery | a | b | c | |')));
	});

	test('do not call a plan unused', () => {
		assertSilent('evidence-unused', career('tags: []', evidence('| E1 | 2027-01-01 | discovery | a | b | c | |')));
	});

	test('link a row to each rating that it shows', () => {
		const keys =
			'ratings:\n  discovery: { self: 3, manager: 3 }\n  prioritization:\n    self: 3\n    evidence: []\n  coaching:';
		const marked = career(keys, evidence('| «E1» | 2026-10-01 | Discovery; prioritisation, coaching | a | b | c | |'));
		const found = assertFinds('evidence-unused', marked);
		assert.deepEqual(titles(found), ['Link it to discovery', 'Link it to prioritization']);
		assert.match(applyEdits(markers(marked).text, found[0]?.fixes[1]?.edits ?? []), /evidence: \[E1\]\n {2}coaching:/);
	});

	test('make a list of an id that stands alone', () => {
		const text = career(
			'ratings:\n  discovery: { self: 3, evidence: E1 }',
			evidence('| E2 | 2026-10-01 | discovery | a | b | c | |'),
		);
		const found = validate(text).filter(({ code }) => code === 'evidence-unused');
		assert.match(applyEdits(text, found[0]?.fixes[0]?.edits ?? []), /evidence: \[E1, E2\] \}/);
	});

	test('speak of kinds that have ratings, or goals that name evidence, and of no others', () => {
		const rows = '## Evidence\n\n| ID | Date |\n|---|---|\n| «E1» | 2026-11-20 |';
		assertFinds('evidence-unused', trust('tags: []', rows));
		assertFinds(
			'evidence-unused',
			worksheet(
				{ worksheet: 'mentorship-goal', mentee: 'Noor', mentor: 'Lena', ...period },
				'goals: [{ id: G1, title: T }]',
				rows,
			),
		);
		const kind = builtInKinds.get('mentorship-goal')!;
		const kinds = new Map([[kind.id, { ...kind, items: kind.items.slice(1) }]]);
		const parsed = parseWorksheet(
			worksheet({ worksheet: kind.id, mentee: 'Noor', mentor: 'Lena', ...period }, 'tags: []', markers(rows).text),
			kinds,
		)!;
		assert.deepEqual(
			validateWorksheet(parsed, { today: '2026-11-20' }).filter(({ code }) => code === 'evidence-unused'),
			[],
		);
	});

	test('know rows that goals name', () => {
		const rows = evidence(
			'| E1 | 2026-10-01 | discovery | a | b | c | |',
			'|  | 2026-10-01 | discovery | a | b | c | |',
		);
		assertSilent('evidence-unused', career('goals:\n  - { id: G1, title: T, evidence: [E1] }', rows));
	});
});

suite('evidence-link-missing', () => {
	const withLink = (link: string): string =>
		career('tags: []', evidence(`| E1 | 2026-10-01 | discovery | a | b | c | ${link} |`));
	const findPaths = (link: string): readonly string[] =>
		findRelativeLinks(parseWorksheet(withLink(link))!).map(({ path }) => path);

	test('points at the target', () => {
		const missing = { fileExists: () => false };
		const [only] = assertFinds('evidence-link-missing', withLink('see [🎯 notes](«docs/a%20b.md#part») ↗'), missing);
		assert.match(formatMessage(only!.message), /^Nothing was found at `docs\/a b\.md`/);
		assertFinds(
			'evidence-link-missing',
			withLink('[a](<«my notes.md»> "](title")').replace('<«my notes.md»> "](title"', '<«my notes.md»>'),
			missing,
		);
		assertFinds('evidence-link-missing', withLink('«[a](b\\_c.md)»'), missing);
		assertFinds('evidence-link-missing', withLink('«notes/a.md»'), missing);
	});

	test('says nothing of what is there, and of what nobody can look up', () => {
		assertSilent('evidence-link-missing', withLink('notes/a.md'), { fileExists: () => true });
		assertSilent('evidence-link-missing', withLink('notes/a.md'));
	});

	test('reads paths and relative links, in any cell', () => {
		assert.deepEqual(findPaths('research/gift-returns.md'), ['research/gift-returns.md']);
		assert.deepEqual(findPaths('../a/b'), ['../a/b']);
		assert.deepEqual(findPaths('notes.md#part'), ['notes.md']);
		assert.deepEqual(findPaths('100%.md'), ['100%.md']);
		assert.deepEqual(findPaths('[a](x.md), ![b](y.png)'), ['x.md', 'y.png']);
		assert.deepEqual(
			findPaths('').concat(
				findRelativeLinks(parseWorksheet(withLink('').replace('| a |', '| [a](z.md) |'))!).map(({ path }) => path),
			),
			['z.md'],
		);
	});

	test('takes no other text for a path', () => {
		const others = [
			'n/a',
			'and/or',
			'v1.2',
			'3.5',
			'none',
			'e.g.',
			'www.example.com',
			'example.com',
			'docs.example.com/page',
			'https://example.com/a.md',
			'mailto:a@b.md',
			'/files/a.md',
			'#part',
			'`a.md`',
			'[a](https://example.com)',
			'[a](#part)',
			'<https://example.com/a.md>',
		];
		assert.deepEqual(
			others.filter(text => findPaths(text).length > 0),
			[],
		);
	});
});
