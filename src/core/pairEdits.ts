import { at, getIndentation } from './edits';
import type { EditedText } from './edits';
import type { TextEdit } from './range';
import { setPairValue } from './setPairValue';
import { endOfBlock, findCommaAfterBlanks, getPairEnd } from './valueEnds';
import type { MapNode, Pair } from './valueNode';

/** What to insert into a mapping, and where among its keys. */
export interface NewPair {
	readonly key: string;
	/** YAML of the value; empty for a key to be filled in. */
	readonly source: string;
	/** All keys of the mapping in the order in which they are written; the new one goes after those before it. */
	readonly order: readonly string[];
}

/** Adds a key to a mapping in its own style: a line at the right depth, or a part of `{ … }`. */
export function insertPair(worksheet: EditedText, map: MapNode, { key, source, order }: NewPair): readonly TextEdit[] {
	const { text } = worksheet;
	const line = source === '' ? `${key}:` : `${key}: ${source}`;
	const before = findPairBefore(map, key, order);
	if (before === undefined) {
		return map.flow ? [{ range: map.range, newText: `{ ${line} }` }] : [];
	}
	if (map.flow) {
		const end = getPairEnd(text, before);
		const comma = before.value ? end : findCommaAfterBlanks(text, end);
		return [{ range: at(comma ?? end), newText: `${comma === undefined ? ' ' : ''}, ${line}` }];
	}
	const end = endOfBlock(text, before.range.end, before.value);
	return [
		{ range: at(end), newText: worksheet.eol + getIndentation(text, (map.pairs[0] ?? before).keyRange.start) + line },
	];
}

/** The last of the pairs that are written before `key`; keys that have no place in the order say nothing about it. */
function findPairBefore({ pairs }: MapNode, key: string, order: readonly string[]): Pair | undefined {
	if (!order.includes(key)) {
		return pairs.at(-1);
	}
	const earlier = new Set(order.slice(0, order.indexOf(key)));
	return pairs.filter(pair => earlier.has(pair.key)).at(-1) ?? pairs[0];
}

/** Sets a key of a mapping, adding it where it is not written. */
export function setKey(worksheet: EditedText, map: MapNode, pair: NewPair): readonly TextEdit[] {
	const written = map.pairs.find(({ key }) => key === pair.key);
	return written ? setPairValue(worksheet.text, written, pair.source) : insertPair(worksheet, map, pair);
}
