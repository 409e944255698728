import type { DataShape } from '../dataFiles/dataShape';
import { ladderFileShape } from '../dataFiles/ladderFile';
import { findPair, isEmpty } from '../valueNode';
import type { MapNode, ValueNode } from '../valueNode';

/**
 * Shows each value of a ladder file with what may stand at its place; not those that are absent or empty, nor what is
 * under a key that is not known.
 *
 * @param visit Says whether to go on below the value.
 */
export function walkShape(root: MapNode, visit: (node: ValueNode, shape: DataShape) => boolean): void {
	const walk = (node: ValueNode | undefined, shape: DataShape): void => {
		const isThere = node !== undefined && !(node.type === 'scalar' && isEmpty(node));
		if (isThere && visit(node, shape)) {
			getChildren(node, shape).forEach(([child, expected]) => walk(child, expected));
		}
	};
	walk(root, ladderFileShape);
}

/** What stands below a value that fits, and what may stand there. */
function getChildren(node: ValueNode, shape: DataShape): readonly (readonly [ValueNode | undefined, DataShape])[] {
	if (node.type === 'seq' && shape.is === 'list') {
		return node.items.map(item => [item, shape.of]);
	}
	if (node.type === 'map' && shape.is === 'table') {
		return node.pairs.map(({ value }) => [value, shape.of]);
	}
	return node.type === 'map' && shape.is === 'keys'
		? Object.entries(shape.keys).map(([key, { shape: expected }]) => [findPair(node, key)?.value, expected])
		: [];
}
