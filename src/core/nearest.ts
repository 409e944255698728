import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely means: at most a third of its letters differ, one in a short word. Two
 * letters that changed places are one. Case counts for nothing, and spaces, `_` and `-` are equal. A blank word means none.
 */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
	const wanted = fold(word);
	if (wanted === '') {
		return undefined;
	}
	let best: { candidate: string; cost: number } | undefined;
	for (const candidate of candidates) {
		const folded = fold(candidate);
		const cost = isSwapped(wanted, folded) ? 1 : distance(wanted, folded);
		if (
			cost <= Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3)) &&
			cost < (best?.cost ?? Infinity)
		) {
			best = { candidate, cost };
		}
	}
	return best?.candidate;
}

/** Whether two words differ by two letters beside each other that changed places. */
function isSwapped(word: string, other: string): boolean {
	let first = 0;
	while (first < word.length && word.charAt(first) === other.charAt(first)) {
		first++;
	}
	const swapped = word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
	return word !== other && swapped === other;
}

/** Very long words are nobody's typing mistake, and comparing them is slow. */
function fold(word: string): string {
	return word
		.trim()
		.slice(0, 80)
		.toLowerCase()
		.replace(/[\s_-]+/g, '-');
}

/** The entry that a misspelt word most likely means by one of its names; with very many names to compare, none. */
export function findNearestEntry<T>(
	word: string,
	entries: readonly T[],
	getNames: (entry: T) => readonly string[],
): T | undefined {
	const most = 500;
	const named = entries.length > most ? [] : entries.flatMap(entry => getNames(entry).map(name => ({ name, entry })));
	const nearest = findNearest(
		word,
		named.slice(0, most).map(({ name }) => name),
	);
	return named.find(({ name }) => name === nearest)?.entry;
}
