import type { ValueNode } from './valueNode';

/**
 * The plain value of a YAML value. Aliases share one plain value, so a file full of them stays small; `__proto__` is an
 * ordinary key.
 */
export function toPlain(node: ValueNode | undefined, seen = new Map<unknown, unknown>()): unknown {
	if (node === undefined) {
		return null;
	}
	if (node.type === 'scalar') {
		return node.value;
	}
	// An alias is a copy of its target with the target's own children: those tell that it was converted before.
	const children = node.type === 'seq' ? node.items : node.pairs;
	const known = seen.get(children);
	if (known !== undefined) {
		return known;
	}
	const plain =
		node.type === 'seq'
			? node.items.map(item => toPlain(item, seen))
			: Object.fromEntries(node.pairs.map(pair => [pair.key, toPlain(pair.value, seen)]));
	seen.set(children, plain);
	return plain;
}
