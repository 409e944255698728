/** A copy of plain data in which one thing is changed, and what that is. */
export type Change = readonly [name: string, changed: unknown];

/** Stands for a key that is taken out. */
const nothing = Symbol('nothing');

const replacements: readonly unknown[] = [nothing, null, '', ' ', 'some words', 7, 2.5, true, [], [null], ['a'], {}];

/**
 * Copies in which one part is replaced by a value of each type or taken out, and copies with one more key. Of a list only
 * the last element is changed.
 */
export function* changeEach(whole: unknown, path = ''): Generator<Change> {
	if (typeof whole !== 'object' || whole === null) {
		return;
	}
	if (!Array.isArray(whole)) {
		yield [`${path}.extra = 1`, { ...whole, extra: 1 }];
	}
	const entries = Object.entries(whole);
	const chosen = Array.isArray(whole) ? entries.slice(-1) : entries;
	for (const [key, part] of chosen) {
		for (const value of replacements) {
			yield [`${path}.${key} = ${value === nothing ? 'taken out' : JSON.stringify(value)}`, put(whole, key, value)];
		}
		for (const [name, changed] of changeEach(part, `${path}.${key}`)) {
			yield [name, put(whole, key, changed)];
		}
	}
}

function put(whole: object, key: string, value: unknown): unknown {
	if (Array.isArray(whole)) {
		const elements = Array.from<unknown>(whole);
		return value === nothing ? elements.toSpliced(Number(key), 1) : Object.assign(elements, { [key]: value });
	}
	return Object.fromEntries(Object.entries({ ...whole, [key]: value }).filter(([, each]) => each !== nothing));
}
