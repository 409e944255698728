import type { OffsetRange } from './range';

/**
 * A YAML value with its place in the file. A small tree of our own, so that rules, edits and views do not depend on the
 * parser that made it. Ranges are offsets into the whole file; they leave out anchors, tags and comments.
 */
export type ValueNode = ScalarNode | MapNode | SeqNode;

/** A single value. `value` follows YAML 1.2 core: dates and `yes` are text, `~` is null. */
export interface ScalarNode {
	readonly type: 'scalar';
	readonly range: OffsetRange;
	readonly value: string | number | boolean | null;
	readonly style: 'plain' | 'quoted' | 'block';
}

/** A mapping. `flow` is true for `{ … }`. */
export interface MapNode {
	readonly type: 'map';
	readonly range: OffsetRange;
	readonly flow: boolean;
	readonly pairs: readonly Pair[];
}

/** A list. `flow` is true for `[ … ]`. */
export interface SeqNode {
	readonly type: 'seq';
	readonly range: OffsetRange;
	readonly flow: boolean;
	readonly items: readonly ValueNode[];
}

/** A key with its value. `value` is absent where nothing is written after the colon. */
export interface Pair {
	readonly key: string;
	readonly keyRange: OffsetRange;
	/** From the key to the end of the value, or to the end of the key where there is no value. */
	readonly range: OffsetRange;
	readonly value?: ValueNode;
}

/** The pair of `key` in a mapping; the first one where a broken file has two. */
export function findPair(map: MapNode | undefined, key: string): Pair | undefined {
	return map?.pairs.find(pair => pair.key === key);
}

/** Whether a value counts as not filled in: nothing, null, blank text, an empty mapping, or a list of nothing else. */
export function isEmpty(node: ValueNode | undefined): boolean {
	switch (node?.type) {
		case undefined:
			return true;
		case 'scalar':
			return node.value === null || (typeof node.value === 'string' && node.value.trim() === '');
		case 'map':
			return node.pairs.length === 0;
		case 'seq':
			return node.items.every(isEmpty);
	}
}

/** The text of a scalar that is text and not blank. */
export function getText(node: ValueNode | undefined): string | undefined {
	const isText = node?.type === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '';
	return isText ? node.value : undefined;
}

/** The number of a scalar that is a number, whole or not. */
export function getNumber(node: ValueNode | undefined): number | undefined {
	return node?.type === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}

/** What a person would change: the value if there is one, else the key. */
export function getPairTarget(pair: Pair): OffsetRange {
	return pair.value?.range ?? pair.keyRange;
}
