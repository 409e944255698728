import assert from 'node:assert/strict';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { parseYaml } from '../../src/core/parseYaml';
import { toPlain } from '../../src/core/toPlain';
import { isEmpty } from '../../src/core/valueNode';
import { findField } from '../../src/core/worksheet';
import type { Worksheet } from '../../src/core/worksheet';
import { markers } from './markers';

function parse(yaml: string, kind = 'career-development'): Worksheet {
	const worksheet = parseWorksheet(`---\nworksheet: ${kind}\n${yaml}\n---\n`);
	assert.ok(worksheet);
	return worksheet;
}

suite('readFrontmatter', () => {
	for (const eol of ['\n', '\r\n']) {
		test(`points at the value, else the key, else the worksheet key, with ${JSON.stringify(eol)}`, () => {
			const marked = '---\n«worksheet: career-development»\nperson: «"Áda 😀"» # c\n«manager»:\nlevel: «~»\n---\n';
			const { text, ranges } = markers(marked.replaceAll('\n', eol));
			const worksheet = parseWorksheet(text) as Worksheet;
			const fields = ['target', 'person', 'manager', 'level'].map(key => findField(worksheet, key));
			assert.deepEqual(
				fields.map(field => field?.target),
				ranges,
			);
			assert.deepEqual(
				fields.map(field => [field?.pair?.key, field?.value !== undefined]),
				[
					[undefined, false],
					['person', true],
					['manager', false],
					['level', false],
				],
			);
		});
	}

	test('reads items with their id, status and due date, in order', () => {
		const yaml = `goals:
  - { id: G1, title: One, due: 2026-12-01, status: done }
  - title: Two
    id: 2
    due: "2026-02-30"
    status: dropped
  - { title: Three, due: , status: Done }`;
		const outline = parse(yaml).items.map(({ id, index, status, isOpen, due }) => [id, index, status, isOpen, due]);
		assert.deepEqual(outline, [
			['G1', 0, 'done', false, '2026-12-01'],
			['2', 1, 'dropped', false, undefined],
			['', 2, 'Done', true, undefined],
		]);
	});

	test('points at the id of an item, else at its first key', () => {
		const marked =
			'---\nworksheet: career-development\ngoals:\n  - title: One\n    id: «G1»\n  - «title»: Two\n  - «id»:\n---\n';
		const { text, ranges } = markers(marked);
		assert.deepEqual(
			parseWorksheet(text)?.items.map(({ idRange }) => idRange),
			ranges,
		);
	});

	test('gives the fields of an item their item', () => {
		const { fields, items } = parse('goals:\n  - { id: G1, title: One }');
		const owned = fields.filter(({ item }) => item !== undefined);
		assert.deepEqual(
			owned.map(({ item }) => item === items[0]),
			Array<boolean>(9).fill(true),
		);
		assert.equal(
			items[0]?.fields.get('title'),
			owned.find(({ spec }) => spec.key === 'title'),
		);
	});

	test('reads ratings by column; empty is not observed, and what is no number has no value', () => {
		const yaml =
			'ratings:\n  a: { self: 3, manager: , mentor: "4", evidence: [E1, 2, , ~] }\n  b:\n  c: { self: 4.5, evidence: E2 }';
		const outline = parse(yaml).ratings.map(({ slug, columns, evidence }) => {
			return [slug, [...columns].map(([key, { value }]) => [key, value]), evidence.map(({ id }) => id)];
		});
		assert.deepEqual(outline, [
			[
				'a',
				[
					['self', 3],
					['mentor', undefined],
				],
				['E1', '2'],
			],
			['b', [], []],
			['c', [['self', 4.5]], ['E2']],
		]);
	});

	test('tells trust factors from ratings', () => {
		const yaml = 'ratings:\n  a: { self: 3 }\ntrust_factors:\n  openness: { self: 2, team: 1 }';
		const outline = parse(yaml, 'pm-trust-review').ratings.map(({ slug, isTrustFactor }) => [slug, isTrustFactor]);
		assert.deepEqual(outline, [
			['a', false],
			['openness', true],
		]);
	});

	test('keeps unknown keys, of the root, of items and of ratings', () => {
		const { unknownKeys } = parse('titel: x\ngoals:\n  - { id: G1, prio: 1 }\nratings:\n  a: { team: 3 }\nmentee: y');
		const outline = unknownKeys.map(({ pair, knownKeys }) => [pair.key, knownKeys.slice(0, 2)]);
		assert.deepEqual(outline, [
			['titel', ['worksheet', 'schema']],
			['mentee', ['worksheet', 'schema']],
			['team', ['self', 'manager']],
			['prio', ['title', 'id']],
		]);
	});

	test('says what has the wrong shape, and reads the rest', () => {
		const { misshapen, items, ratings } = parse('goals: [G1, { id: G2 }, ~]\nratings:\n  a: 3\n  b: { self: 2 }');
		assert.deepEqual(
			misshapen.map(({ expected }) => expected),
			['mapping', 'item', 'item'],
		);
		assert.deepEqual([items.map(({ id }) => id), ratings.map(({ slug }) => slug)], [['G2'], ['a', 'b']]);
		assert.deepEqual(
			parse('goals: { id: G1 }\nratings: [a]').misshapen.map(({ expected }) => expected),
			['mapping', 'list'],
		);
		assert.deepEqual(parse('goals: []\nratings: {}\nfocus: [ , "" ]'.replace(' , ', ' ~, ')).misshapen, []);
	});

	test('treats keys from the prototype as any other', () => {
		const { unknownKeys, ratings, problem } = parse(
			'__proto__: { a: 1 }\nconstructor: x\nratings:\n  __proto__: { self: 3 }',
		);
		assert.deepEqual([unknownKeys.length, ratings[0]?.columns.get('self')?.value, problem], [2, 3, undefined]);
	});
});

suite('toPlain', () => {
	test('shares what aliases share', () => {
		const { root } = parseYaml('a: &a [x]\nb: &b { c: *a, d: *a }\ne: [*b, *b]');
		const plain = toPlain(root) as { e: { c: unknown; d: unknown }[] };
		assert.deepEqual(plain.e, Array(2).fill({ c: ['x'], d: ['x'] }));
		assert.equal(plain.e[0]?.c, plain.e[1]?.d);
	});

	test('stays small for aliases of aliases', () => {
		const lists = Array.from(
			{ length: 20 },
			(_, index) => `l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`).join(', ')}]`,
		);
		const text = `---\nworksheet: career-development\nl0: &l0 [x]\n${lists.join('\n')}\ngoals: *l20\nratings: *l19\n---\n`;
		const start = performance.now();
		toPlain(parseWorksheet(text)?.root);
		assert.ok(performance.now() - start < 500);
	});

	test('gives nothing for nothing, and own keys only', () => {
		assert.deepEqual([toPlain(undefined), toPlain(parseYaml('').root)], [null, null]);
		assert.deepEqual(Object.keys(toPlain(parseYaml('{ __proto__: { a: 1 } }').root) as object), ['__proto__']);
	});
});

suite('isEmpty', () => {
	test('calls empty what nobody filled in', () => {
		const empty = ['', '~', '""', "' '", '[]', '{}', '[~, ""]', '[[], {}]'];
		const others = ['0', 'false', 'a', '[a]', '{ a: }', '[[a]]'];
		assert.deepEqual(
			[...empty, ...others].filter(yaml => isEmpty(parseYaml(yaml).root)),
			empty,
		);
	});
});
