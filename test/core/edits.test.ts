import assert from 'node:assert/strict';
import { replaceWord, toYamlText } from '../../src/core/edits';
import type { EditedText } from '../../src/core/edits';
import { appendElement, removeElements } from '../../src/core/elementEdits';
import { insertPair, setKey } from '../../src/core/pairEdits';
import { parseYaml } from '../../src/core/parseYaml';
import { applyEdits } from '../../src/core/range';
import type { TextEdit } from '../../src/core/range';
import { setPairValue } from '../../src/core/setPairValue';
import { toPlain } from '../../src/core/toPlain';
import type { MapNode, Pair, SeqNode, ValueNode } from '../../src/core/valueNode';

const order = ['worksheet', 'person', 'manager', 'level', 'focus', 'goals'];

/** The YAML after an edit of the value at a path such as `goals.0.due`, as it is written with each line ending. */
function edit(
	yaml: string,
	path: string,
	make: (file: EditedText, parent: ValueNode, pair: Pair) => readonly TextEdit[],
) {
	const [lf, crlf] = (['\n', '\r\n'] as const).map(eol => {
		const text = yaml.replaceAll('\n', eol);
		const { parent, pair } = find(text, path);
		return applyEdits(text, make({ text, eol }, parent, pair)).replaceAll('\r\n', eol === '\n' ? '\r\n' : '\n');
	});
	assert.equal(crlf, lf);
	return lf;
}

function find(text: string, path: string): { parent: ValueNode; pair: Pair } {
	const { root, problem } = parseYaml(text);
	assert.equal(problem, undefined, text);
	let parent = root as ValueNode;
	let pair: Pair = { key: '', keyRange: { start: 0, end: 0 }, range: { start: 0, end: 0 }, value: parent };
	for (const step of path === '' ? [] : path.split('.')) {
		parent = pair.value as ValueNode;
		pair = parent.type === 'seq' ? { ...pair, value: parent.items[Number(step)] as ValueNode } : getPair(parent, step);
	}
	return { parent, pair };
}

function getPair(map: ValueNode, key: string): Pair {
	const pair = map.type === 'map' ? map.pairs.find(candidate => candidate.key === key) : undefined;
	assert.ok(pair, key);
	return pair;
}

suite('setPairValue', () => {
	const set = (yaml: string, path: string, source: string) =>
		edit(yaml, path, ({ text }, _parent, pair) => setPairValue(text, pair, source));

	const cases: [name: string, before: string, path: string, source: string, after: string][] = [
		[
			'keeps the comment after a value',
			'due: 2026-10-01  # why\nx: 1',
			'due',
			'2027-01-01',
			'due: 2027-01-01  # why\nx: 1',
		],
		[
			'keeps the comment after an empty value',
			'due: # when?\nx: 1',
			'due',
			'2027-01-01',
			'due: 2027-01-01 # when?\nx: 1',
		],
		['keeps trailing blanks', 'due:   \nx: a ', 'due', 'b', 'due: b   \nx: a '],
		['fills the last key without a final line break', 'x: 1\ndue:', 'due', 'b', 'x: 1\ndue: b'],
		['leaves a quoted key alone', '"due" : "a"', 'due', 'b', '"due" : b'],
		['fills a flow mapping like its template', '{ self: , boss: }', 'self', '4', '{ self: 4, boss: }'],
		['fills the last key of a flow mapping', '{ self: , boss: }', 'boss', '4', '{ self: , boss: 4 }'],
		['fills a flow mapping without blanks', '{self:, boss:}', 'self', '4', '{self: 4, boss:}'],
		['gives a colon to a flow key without one', '{ self, boss }', 'self', '4', '{ self: 4, boss }'],
		['clears a value', 'due: a # why\nx: 1', 'due', '', 'due: # why\nx: 1'],
		['clears a value in a flow mapping', '{ self: 4, boss: 3 }', 'self', '', '{ self: , boss: 3 }'],
		['clears the last value of a flow mapping', '{ self: 4, boss: 3 }', 'boss', '', '{ self: 4, boss: }'],
		['clears a block list', 'a:\n  - x\n  - y\nb: 1', 'a', '', 'a:\nb: 1'],
		['replaces a block scalar', 'a: |\n  one\n  two\nb: 1', 'a', 'x', 'a: x\nb: 1'],
		['replaces a folded quoted value', 'a: "one\n  two"\nb: 1', 'a', 'x', 'a: x\nb: 1'],
		['replaces a block list by a flow list', 'a:\n- x\n- y\nb: 1', 'a', '[z]', 'a: [z]\nb: 1'],
		['keeps the comment above a block list that it replaces', 'a: # c\n- x\nb: 1', 'a', '[z]', 'a: [z] # c\nb: 1'],
		['replaces a block mapping', 'a:\n  x: 1\n  y: 2\nb: 1', 'a', 'z', 'a: z\nb: 1'],
		['writes after an anchor and a tag', 'a: &x !!str\nb: 1', 'a', 'z', 'a: &x !!str z\nb: 1'],
		['reaches into items', 'goals:\n  - id: G1\n    due: a\n', 'goals.0.due', 'b', 'goals:\n  - id: G1\n    due: b\n'],
	];
	for (const [name, before, path, source, after] of cases) {
		test(name, () => assert.equal(set(before, path, source), after));
	}

	const same: [before: string, path: string, source: string][] = [
		['due: "2026-10-01"', 'due', '2026-10-01'],
		["a: 'it''s'", 'a', '"it\'s"'],
		['a: |-\n  text', 'a', 'text'],
		['a:', 'a', ''],
		['a: ~', 'a', ''],
		['a:\n  - x\n  - y', 'a', '[x, y]'],
		['a: { self: 4, boss: }', 'a', '{self: 4, boss: }'],
	];
	test('makes no edit where the value is that already', () => {
		for (const [before, path, source] of same) {
			assert.deepEqual(setPairValue(before, find(before, path).pair, source), [], before);
		}
	});

	test('edits where only the type or the order differs', () => {
		assert.equal(set('a: 3', 'a', '"3"'), 'a: "3"');
		assert.equal(set('a: [x, y]', 'a', '[y, x]'), 'a: [y, x]');
		assert.equal(set('a: [x]', 'a', 'x'), 'a: x');
	});
});

suite('insertPair and setKey', () => {
	const insert = (yaml: string, path: string, key: string, source: string) =>
		edit(yaml, path, (file, _parent, { value }) => insertPair(file, value as MapNode, { key, source, order }));

	const cases: [name: string, before: string, path: string, key: string, source: string, after: string][] = [
		[
			'puts a key in its place',
			'worksheet: w\nlevel: l\n',
			'',
			'person',
			'Ada',
			'worksheet: w\nperson: Ada\nlevel: l\n',
		],
		[
			'puts it after the comment of the line before',
			'worksheet: w # c\nx: 1',
			'',
			'person',
			'A',
			'worksheet: w # c\nperson: A\nx: 1',
		],
		['does not let unknown keys decide', 'worksheet: w\nown: 1', '', 'person', 'A', 'worksheet: w\nperson: A\nown: 1'],
		['puts a key that has no place at the end', 'worksheet: w\nx: 1', '', 'own', 'A', 'worksheet: w\nx: 1\nown: A'],
		[
			'puts it after the first key where none is before it',
			'x: 1\nlevel: l',
			'',
			'worksheet',
			'w',
			'x: 1\nworksheet: w\nlevel: l',
		],
		['writes a key to be filled in', 'worksheet: w', '', 'person', '', 'worksheet: w\nperson:'],
		[
			'goes below a list',
			'focus:\n  - a # c\n  - b\nx: 1',
			'',
			'goals',
			'[]',
			'focus:\n  - a # c\n  - b\ngoals: []\nx: 1',
		],
		[
			'goes below a block scalar',
			'focus: |\n  a\n\n  b\n\nx: 1',
			'',
			'goals',
			'[]',
			'focus: |\n  a\n\n  b\ngoals: []\n\nx: 1',
		],
		[
			'goes below the lines that a block scalar keeps',
			'focus: |+\n  a\n\nx: 1',
			'',
			'goals',
			'[]',
			'focus: |+\n  a\n\ngoals: []\nx: 1',
		],
		[
			'fits the first key of an item',
			'goals:\n- person: A\nx: 1',
			'goals.0',
			'level',
			'l',
			'goals:\n- person: A\n  level: l\nx: 1',
		],
		[
			'fits an item behind an anchor',
			'goals:\n  - &g person: A\n',
			'goals.0',
			'level',
			'l',
			'goals:\n  - &g person: A\n    level: l\n',
		],
		[
			'fits the target of an alias',
			'goals:\n  - &g\n    person: A\n  - *g',
			'goals.1',
			'level',
			'l',
			'goals:\n  - &g\n    person: A\n    level: l\n  - *g',
		],
		['joins a flow mapping', '{ person: A, x: 1 } # c', '', 'level', 'l', '{ person: A, level: l, x: 1 } # c'],
		[
			'joins a flow mapping after an empty value',
			'{ person: , x: 1 }',
			'',
			'level',
			'l',
			'{ person: , level: l, x: 1 }',
		],
		['joins a flow mapping before a trailing comma', '{ person: A, }', '', 'level', 'l', '{ person: A, level: l, }'],
		['joins an empty flow mapping', 'a: {}\nb: 1', 'a', 'level', 'l', 'a: { level: l }\nb: 1'],
	];
	for (const [name, before, path, key, source, after] of cases) {
		test(name, () => assert.equal(insert(before, path, key, source), after));
	}

	test('setKey changes the value of a key that is written and adds one that is not', () => {
		const set = (key: string) =>
			edit('worksheet: w\nlevel: l', '', (file, _parent, { value }) =>
				setKey(file, value as MapNode, { key, source: 'x', order }),
			);
		assert.deepEqual(['level', 'person'].map(set), ['worksheet: w\nlevel: x', 'worksheet: w\nperson: x\nlevel: l']);
	});
});

suite('removeElements and appendElement', () => {
	const remove = (yaml: string, path: string, ...gone: number[]) =>
		edit(yaml, path, ({ text }, _parent, { value }) => {
			const list = value as SeqNode;
			return removeElements(text, list, new Set(gone.map(index => list.items[index] as ValueNode)));
		});
	const append = (yaml: string, path: string, source: string) =>
		edit(yaml, path, (file, _parent, { value }) => appendElement(file, value as SeqNode, source));

	const removals: [name: string, before: string, gone: number[], after: string][] = [
		['the first of a flow list', 'a: [x, y, z] # c', [0], 'a: [y, z] # c'],
		['the last of a flow list', 'a: [x, y, z]', [2], 'a: [x, y]'],
		['the first and the last of a flow list', 'a: [x, y, z]', [0, 2], 'a: [y]'],
		['the first two of a flow list', 'a: [x, y, z]', [0, 1], 'a: [z]'],
		['all of a flow list', 'a: [x, y] # c', [0, 1], 'a: [] # c'],
		['one between comments', 'a: [\n  x, # one\n  y, # two\n  z\n]', [1], 'a: [\n  x, # one\n   # two\n  z\n]'],
		['none', 'a: [x]', [], 'a: [x]'],
		['the first of a block list', 'a:\n  - x # c\n  # d\n  - y\nb: 1', [0], 'a:\n  # d\n  - y\nb: 1'],
		['the last of a block list', 'a:\n- x # c\n- y # d\nb: 1', [1], 'a:\n- x # c\nb: 1'],
		['an item of several lines', 'a:\n  - id: 1\n    due:\n  - id: 2\nb: 1', [0], 'a:\n  - id: 2\nb: 1'],
		['an item below its dash', 'a:\n  -\n    id: 1\n  -\n    id: 2\nb: 1', [1], 'a:\n  -\n    id: 1\nb: 1'],
		['an empty item', 'a:\n  - x\n  -\n  - y', [1], 'a:\n  - x\n  - y'],
		['all of a block list', 'a:\n  - x\n  - y\nb: 1', [0, 1], 'a: []\nb: 1'],
		['all of a list at its key’s column', 'a: # c\n- x\n- y\nb: 1', [0, 1], 'a: [] # c\nb: 1'],
	];
	for (const [name, before, gone, after] of removals) {
		test(`takes out ${name}`, () => assert.equal(remove(before, 'a', ...gone), after));
	}

	const additions: [name: string, before: string, after: string][] = [
		['an empty list', 'a: []\nb: 1', 'a: [z]\nb: 1'],
		['a flow list', 'a: [x, y] # c', 'a: [x, y, z] # c'],
		['a flow list with a trailing comma', 'a: [x, ]', 'a: [x, z, ]'],
		['a block list', 'a:\n  - x\n  - y # c\n\nb: 1', 'a:\n  - x\n  - y # c\n  - z\n\nb: 1'],
		['a block list at its key’s column', 'a:\n- -5\nb: 1', 'a:\n- -5\n- z\nb: 1'],
		['a list of anchors', 'a:\n  - &the-first x', 'a:\n  - &the-first x\n  - z'],
		['a list that ends with an empty item', 'a:\n  - x\n  -\nb: 1', 'a:\n  - x\n  -\n  - z\nb: 1'],
	];
	for (const [name, before, after] of additions) {
		test(`adds to ${name}`, () => assert.equal(append(before, 'a', 'z'), after));
	}
});

suite('toYamlText and replaceWord', () => {
	const texts = ['Ada Park', 'Ana-María', 'J. R. Smith', '2026-12-01', 'R and D (new)', '中文'];
	const awkward = [
		'',
		' ',
		'null',
		'~',
		'true',
		'12',
		'1e3',
		'0x1F',
		'007',
		'.5',
		'- a',
		'? a',
		'*a',
		'&a',
		'!a',
		'#a',
	].concat(
		[
			'a #b',
			'a: b',
			'a:',
			'it\'s "q"',
			'[a]',
			'{a}',
			'a, b',
			'`a`',
			'@a',
			'%a',
			'|',
			'>',
			'---',
			'...',
			'a\nb',
			'a\r\nb',
		],
		[
			'tab\tin',
			'\u0000\u0007\u001b',
			'\u007f\u0085\u2028\ufeff',
			'😀',
			'\ud83d',
			'$&',
			'{{cursor}}',
			'\\n',
			'é'.repeat(500),
		],
		['a line of more than forty characters, to be sure\nand another one', 'trailing ', '=', '<<', 'a\u00a0b'],
	);

	test('leaves plain what can be plain', () => assert.deepEqual(texts.map(toYamlText), texts));

	test('keeps any text what it is, in block and in flow style', () => {
		const all = [...texts, ...awkward];
		const yaml = all.map(toYamlText).map(source => `- a: ${source}\n  b: { c: ${source}, d: [${source}, ${source}] }`);
		const { root, problem } = parseYaml(yaml.join('\n'));
		const expected = all.map(text => ({ a: text, b: { c: text, d: [text, text] } }));
		assert.deepEqual([toPlain(root), problem], [expected, undefined]);
		assert.doesNotMatch(yaml.join(''), /[^\P{Cc}\n]|[\u2028\u2029\ufeff\p{Cs}]/u);
	});

	test('replaceWord keeps the quotes of a word', () => {
		const replaced = ['a', '"a"', "'a'"].map(text =>
			applyEdits(text, replaceWord(text, { start: 0, end: text.length }, 'b')),
		);
		assert.deepEqual(replaced, ['b', '"b"', "'b'"]);
	});
});

suite('edits: any value of awkward YAML', () => {
	const awkward = [
		'worksheet: w\nperson: "Ada" # c\nmanager:\nfocus: [a, "b, c"]\nratings:\n  x: { self: 1, boss: , e: [E1] }\n  y: {self:, boss:}\ngoals:\n  - id: G1\n    title: |\n      one\n\n      two\n    due:\n    # c\n  - title: >-\n      folded\n    id: G2\n    evidence:\n    - E1\n    - E2\n# end\nstatus: draft',
		'"worksheet" : w\n\n\'person\':   A   \nempty: {}\nnone: []\nnull: ~\nanchored: &n\nkeep: |+\n  a\n\n\nlist:\n-\n  id: 1\n-   id: 2\n    due:   # c\n- &i id: 3\n  title: "a\n    b"\n-\n',
		'{ "worksheet": "w", person: A, # c\n  list: [a, # one\n    b, c,], map: { x, y: , z: { } }, "q": ~ }',
		'a:\n    deep:\n        list:\n            - x\n            # c\n            - { id: 1, t: [ ] }\n        other: 😀 é\nlast: - not a list'.replace(
			' - not',
			' not',
		),
	];
	const sources = ['plain', '""', '"a: #b"', '[x, "y"]', '{ k: 1 }', '5', ''];
	let seed = 20261120;
	const pick = <T>(values: readonly T[]): T => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return values[Math.floor(seed / 65536) % values.length] as T;
	};

	/** An edit inside a mapping or a list, and the plain value that this should then have. */
	function change(file: EditedText, node: MapNode | SeqNode): [edits: readonly TextEdit[], expected: unknown] {
		const source = pick(sources);
		const value = toPlain(parseYaml(source).root);
		if (node.type === 'map') {
			const written = pick([undefined, ...node.pairs]);
			const inserted = { key: 'inserted', source, order: pick([[], ['worksheet', 'id', 'inserted'], ['inserted']]) };
			const edits = written ? setPairValue(file.text, written, source) : insertPair(file, node, inserted);
			return [edits, { ...(toPlain(node) as object), [written?.key ?? 'inserted']: value }];
		}
		if (pick([true, false])) {
			return [appendElement(file, node, source || '""'), [...(toPlain(node) as unknown[]), source === '' ? '' : value]];
		}
		const gone = new Set(node.items.filter(() => pick([true, false])));
		return [
			removeElements(file.text, node, gone),
			node.items.filter(item => !gone.has(item)).map(item => toPlain(item)),
		];
	}

	/** The plain value of `node`, with that of `target` in it replaced. */
	function toPlainWith(node: ValueNode | undefined, target: ValueNode, replacement: unknown): unknown {
		if (node === target) {
			return replacement;
		}
		const plain = (part: ValueNode | undefined): unknown => toPlainWith(part, target, replacement);
		return node?.type === 'map'
			? Object.fromEntries(node.pairs.map(({ key, value }) => [key, plain(value)]))
			: node?.type === 'seq'
				? node.items.map(plain)
				: toPlain(node);
	}

	function findCollections(node: ValueNode | undefined): (MapNode | SeqNode)[] {
		const parts = node?.type === 'map' ? node.pairs.map(({ value }) => value) : node?.type === 'seq' ? node.items : [];
		return node === undefined || node.type === 'scalar' ? [] : [node, ...parts.flatMap(findCollections)];
	}

	for (const [number, lines] of awkward.entries()) {
		test(`means what was asked, in file ${number + 1}`, () => {
			for (let count = 0; count < 12; count++) {
				const eol = pick(['\n', '\r\n'] as const);
				const text = lines.replaceAll('\n', eol);
				const { root } = parseYaml(text);
				const node = pick(findCollections(root));
				const [edits, expected] = change({ text, eol }, node);
				const edited = applyEdits(text, edits);
				const { root: after, problem } = parseYaml(edited);
				assert.deepEqual([toPlain(after), problem], [toPlainWith(root, node, expected), undefined], edited);
			}
		});
	}
});
