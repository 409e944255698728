import assert from 'node:assert/strict';
import { formatMessage } from '../../src/core/message';
import { parseYaml } from '../../src/core/parseYaml';
import type { OffsetRange } from '../../src/core/range';
import { findPair } from '../../src/core/valueNode';
import type { MapNode, ScalarNode, ValueNode } from '../../src/core/valueNode';
import { markers } from './markers';

/** Asserts that the marked range is where the problem of a text is. */
function assertProblem(marked: string, pattern: RegExp): void {
	const { text, ranges } = markers(marked);
	const { problem } = parseYaml(text);
	assert.ok(problem, text);
	assert.deepEqual([problem.range], ranges, `${text}\n${formatMessage(problem.message)}`);
	assert.match(formatMessage(problem.message), pattern);
}

/** The mapping that a text is; it has no problem. */
function readMap(text: string, start = 0): MapNode {
	const { root, problem } = parseYaml(text, start);
	assert.equal(problem && formatMessage(problem.message), undefined, text);
	assert.equal(root?.type, 'map', text);
	return root;
}

/** The values of a mapping of scalars, by key. */
function readScalars(text: string): Record<string, ScalarNode['value'] | undefined> {
	return Object.fromEntries(
		readMap(text).pairs.map(({ key, value }) => [key, (value as ScalarNode | undefined)?.value]),
	);
}

/** Asserts that the marked ranges are those of the values of a mapping, and of what is in them, in order. */
function assertRanges(marked: string): void {
	const { text, ranges } = markers(marked);
	assert.deepEqual(
		readMap(text).pairs.flatMap(pair => listRanges(pair.value)),
		ranges,
		text,
	);
}

function listRanges(node: ValueNode | undefined): OffsetRange[] {
	return node ? [node.range, ...getChildren(node).flatMap(listRanges)] : [];
}

function getChildren(node: ValueNode): readonly (ValueNode | undefined)[] {
	return node.type === 'seq' ? node.items : node.type === 'map' ? node.pairs.map(({ value }) => value) : [];
}

suite('parseYaml: problems', () => {
	test('reports an unterminated quote where it opens', () => {
		assertProblem('a: 1\nb: «"»c\nd: 2\n', /opened and never closed/);
		assertProblem("a: «'»it\r\nb: 1\r\n", /opened and never closed/);
		assertProblem('a: «"»x\\"', /opened and never closed/);
		assertProblem('a: [1, «"»x\nb: 2', /opened and never closed/);
	});

	test('says in plain words what to do', () => {
		for (const [marked, words] of [
			['goals:\n  - title: «H»ear ten: customers', /holds a colon, .+; put quotes around the text$/],
			['goals: [{ title: «Hear ten: customers »}]', /holds a colon/],
			["person: 'Uma'«s»\nb: 1", /the quotes are closed before this; write a `'` in the text as `''`$/],
			['person: "Uma" «Lind»', /write a `"` in the text as `\\"`$/],
			['person: [a] «b»', /nothing may follow the `\]`; put quotes/],
			['person: «@»uma', /a text that begins with `@` needs quotes around it$/],
			['a: {\n  «- b\n»}', /a list with dashes cannot stand in brackets or braces; write it as `\[a, b\]`$/],
			['a:\n  - id: G1\n«\t»b: 1', /begins with a tab; put spaces in its place$/],
			['a:\n  - id: G1\n« »  b: 1', /belongs neither to the entry above nor beside it; begin it where/],
			['a: «1»\n  b: 2', /indented further than this allows; begin it where the other keys begin$/],
			['«person:Uma\nb»: 1', /no key with a value; write `key: value`, with a space after the colon$/],
			['a: b\n«words»', /no key with a value/],
			['a: «-» b', /a list with dashes begins on the line below its key$/],
			['a: "b«\\»q"', /a `\\` between double quotes is written twice, `\\\\`$/],
			['a: «"»b\nc: 1', /never closed; put a `"` where it is to end$/],
			['a: «[»b\nc: 1', /never closed; put a `\]` where it is to end$/],
			['a: «{»b: 1\nc: 1', /never closed; put a `\}` where it is to end$/],
		] as const) {
			assertProblem(marked, words);
		}
	});

	test('reports an unclosed bracket where it opens', () => {
		assertProblem('a: «[»1, 2\nb: 3\n', /opened and never closed/);
		assertProblem('a: 1\nb: «{»c: 1\nd: 2\n', /opened and never closed/);
		assertProblem('a: «[»[1, 2], [3]\nb: 4\n', /opened and never closed/);
		assertProblem('a: {b: «[»1, 2}\nc: 3\n', /opened and never closed/);
		assertProblem('a: «[»', /opened and never closed/);
	});

	test('reports what is no opening where it is', () => {
		assertProblem('a: ["b"«"»c"]\n', /missing ,/);
		assertProblem('a: [1]«]»\n', /nothing is open that this closes/);
		assertProblem("a: 'b' «c»\n", /write a `'` in the text as `''`/);
		assertProblem('a: «b»: c\n', /holds a colon/);
		assertProblem('a: «@»b\n', /begins with `@` needs quotes/);
		assertProblem('%«x»', /directives-end/);
	});

	test('reports the second of two equal keys', () => {
		assertProblem('a: 1\nb: 2\n«a»: 3\n', /^`a` stands here a second time/);
		assertProblem('a: { b: 1, c: 2, «"b"»: 3 }\n', /^`b` stands here a second time/);
		assertProblem('- { a: 1 }\n- { a: 1, «a»: 2 }\n', /^`a` stands/);
		assert.equal(parseYaml('a: { b: 1 }\nc: { b: 1 }\n').problem, undefined);
	});

	test('reports a tab that indents', () => {
		assertProblem('a:\n«\t»b: 1\n', /begins with a tab/);
		assertProblem('a:\r\n  b: 1\r\n«\t»c: 1\r\n', /begins with a tab/);
		assert.deepEqual(readScalars('a:\t1\t# tab\n'), { a: 1 });
	});

	test('reports an alias without its anchor, even within it', () => {
		assertProblem('a: «*b»\nb: &b 1\n', /`\*b` refers to an anchor/);
		assertProblem('a: &a [«*a»]\n', /`\*a` refers to an anchor/);
	});

	test('reports a second document, at its first line', () => {
		assertProblem('a: 1\n...\n«b: 2»\nc: 3\n', /second YAML document/);
		assertProblem('a: 1\r\n«---»\r\nb: 2\r\n', /second YAML document/);
		assert.deepEqual(readScalars('a: 1\n...\n# the end\n'), { a: 1 });
	});

	test('reports the first problem in the file, and reads what it can', () => {
		const { root, problem } = parseYaml('a: 1\nb: [1\nc: "x\n', 100);
		assert.deepEqual(problem?.range, { start: 108, end: 109 });
		assert.equal((root as MapNode).pairs[0]?.key, 'a');
	});
});

suite('parseYaml: values', () => {
	test('keeps dates and words as text, and reads numbers, booleans and null', () => {
		assert.deepEqual(
			readScalars('a: 2026-12-01\nb: yes\nc: 3\nd: 4.5\ne: true\nf: null\ng: ~\nh: 1e3\ni: 0x1f\nj: 010\nk: 1:30'),
			{
				...{ a: '2026-12-01', b: 'yes', c: 3, d: 4.5, e: true, f: null, g: null, h: 1000, i: 31, j: 10, k: '1:30' },
			},
		);
	});

	test('keeps quoted values as text', () => {
		assert.deepEqual(readScalars('a: "3"\nb: \'it\'\'s\'\nc: "\\u00e9\\n"\nd: ""\ne: "2026-12-01"\n'), {
			...{ a: '3', b: "it's", c: 'é\n', d: '', e: '2026-12-01' },
		});
	});

	test('gives neither tags nor a version line another meaning', () => {
		assert.deepEqual(readScalars('a: !!timestamp 2026-12-01\nb: !!binary aGk=\nc: !own x\nd: !<constructo> y\n'), {
			...{ a: '2026-12-01', b: 'aGk=', c: 'x', d: 'y' },
		});
		assert.deepEqual(readScalars('%YAML 1.1\n---\na: 2026-12-01\nb: yes\n'), { a: '2026-12-01', b: 'yes' });
	});

	test('tells plain, quoted and block style apart, and flow from block collections', () => {
		const styles = readMap('a: x\nb: "x"\nc: |\n  x\nd: >-\n  x\ne: [x]\nf:\n  - x\ng: {h: x}\n').pairs.map(
			({ value }) => (value?.type === 'scalar' ? value.style : value?.flow),
		);
		assert.deepEqual(styles, ['plain', 'quoted', 'block', 'block', true, false, true]);
	});

	test('has no value where nothing is written, and null for an empty item', () => {
		assert.deepEqual(
			readMap('a:\nb: # c\nd: &e\n').pairs.map(({ value }) => value),
			[undefined, undefined, undefined],
		);
		const items = parseYaml('-\n- x\n').root;
		assert.deepEqual(items?.type === 'seq' && items.items.map(item => item.type === 'scalar' && item.value), [
			null,
			'x',
		]);
	});

	test('follows aliases at their own place, and does not merge', () => {
		const { pairs } = readMap('a: &a { b: 1 }\nc: *a\nd: &d\ne: *d\n<<: *a\n');
		assert.deepEqual(
			pairs.map(({ key, value }) => [key, value?.type, value?.range.start]),
			[
				['a', 'map', 6],
				['c', 'map', 18],
				['d', undefined, undefined],
				['e', 'scalar', 30],
				['<<', 'map', 37],
			],
		);
	});

	test('takes `__proto__` and other odd keys for keys', () => {
		const map = readMap('__proto__: { a: 1 }\nconstructor: 2\n"": 3\n1: 4\n? [b]\n: 5\n');
		assert.deepEqual(
			map.pairs.map(({ key }) => key),
			['__proto__', 'constructor', '', '1', '[b]'],
		);
		assert.equal(findPair(map, '__proto__')?.value?.type, 'map');
		assert.equal(({} as { a?: number }).a, undefined);
	});

	test('finds nothing in an empty text, and no mapping in plain text', () => {
		for (const text of ['', ' \n\t\n', '# a\n', '\r\n', '...', '---']) {
			assert.deepEqual(parseYaml(text), {}, JSON.stringify(text));
		}
		assert.equal(parseYaml('a:b').root?.type, 'scalar');
	});
});

suite('parseYaml: ranges', () => {
	test('of plain and quoted values leave out blanks and comments', () => {
		assertRanges('a:  «x y»  # c\nb: «"x # y"» # c\nc: «\'x\'»\nd:\n  «x\n  y»\n\n# c\ne: «1»');
		assertRanges('a: «x\u00a0»\nb: «😀 é»\nc: «x»\n');
	});

	test('of block values go from the mark to the last line', () => {
		assertRanges('a: «|\n  x\n\n  y»\n\nb: «>-\n  x» \nc: «|»\n\nd: «1»\n');
	});

	test('of flow and block collections go from the first to the last character', () => {
		assertRanges(
			'a: «[«1», «"b"»]» # c\nb: «{c: «1», d: «[]»}»\ne:\n  «- «1»\n  - f: «2»\n    g: «3»»\n  # c\nh: «1»\n'
				.replace('- f', '- «f')
				.replace('«3»»', '«3»»»'),
		);
	});

	test('of anchored and tagged values leave out anchor and tag', () => {
		assertRanges('a: &x «1»\nb: !!str «2»\nc: &y !own «[«3»]»\nd: &z\n  «e: «4»»\nf: «*x»\n');
	});

	test('of pairs go from the key to the value, or are the key', () => {
		const { text, ranges } = markers('«"a"» : 1\n«b»:\n{c}: 2\n'.replace('{c}', '«c»'));
		const { pairs } = readMap(text);
		assert.deepEqual(
			pairs.map(({ keyRange }) => keyRange),
			ranges,
		);
		assert.deepEqual(
			pairs.map(({ range }) => text.slice(range.start, range.end)),
			['"a" : 1', 'b', 'c: 2'],
		);
	});

	test('count from the start of the file, and carriage returns too', () => {
		assertRanges('a: «1»\r\nb: «"x"»\r\nc: «[«1»]»\r\nd: «|\r\n  x\r\n  y»\r\ne:\r\n  «- «z»»\r\n');
		assert.deepEqual(readMap('a: 1\r\n', 5).pairs[0]?.value?.range, { start: 8, end: 9 });
	});
});

suite('parseYaml: hostile texts', () => {
	test('reads NUL as text', () => {
		assert.deepEqual(readScalars('a: x\0y\n"b\0": 1\n'), { a: 'x\0y', 'b\0': 1 });
	});

	test('reports nesting deeper than 100 levels', () => {
		assert.equal(parseYaml(`${'['.repeat(90)}${']'.repeat(90)}`).problem, undefined);
		for (const unit of ['[', '{a: ', '- ', '? ', ': ', '[a: ', '- - ', '{? ']) {
			const { problem } = parseYaml(unit.repeat(1000));
			assert.match(problem ? formatMessage(problem.message) : '', /^This is nested more than 100 levels deep/, unit);
		}
	});
});
