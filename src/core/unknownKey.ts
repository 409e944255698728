import { message, shorten } from './message';
import type { Finding } from './rule';
import type { MapNode, Pair } from './valueNode';

/** The keys that a mapping may have and does not have yet. */
export function getFreeKeys({ pairs }: MapNode, keys: readonly string[]): readonly string[] {
	const taken = new Set(pairs.map(({ key }) => key));
	return keys.filter(key => !taken.has(key));
}

/** Says of a key that nothing reads it. With the one that it is most likely meant as, a fix renames it. */
export function describeUnknownKey(pair: Pair, nearest: string | undefined): Finding {
	const range = pair.keyRange.start === pair.keyRange.end ? pair.range : pair.keyRange;
	const key = shorten(pair.key);
	return nearest === undefined
		? { range, message: message('Found `{0}`, a key that nothing reads; it stays as it is', key) }
		: {
				range,
				message: message('Found `{0}`, a key that nothing reads; perhaps it is meant as `{1}`', key, nearest),
				fixes: [{ title: message('Rename to {0}', nearest), edits: [{ range: pair.keyRange, newText: nearest }] }],
			};
}
