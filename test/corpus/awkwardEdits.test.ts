import assert from 'node:assert/strict';
import type { EditedText } from '../../src/core/edits';
import { appendElement, removeElements } from '../../src/core/elementEdits';
import { insertPair } from '../../src/core/pairEdits';
import { parseYaml } from '../../src/core/parseYaml';
import { applyEdits } from '../../src/core/range';
import type { TextEdit } from '../../src/core/range';
import { setPairValue } from '../../src/core/setPairValue';
import { toPlain } from '../../src/core/toPlain';
import type { MapNode, SeqNode, ValueNode } from '../../src/core/valueNode';

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
