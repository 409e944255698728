import { listWords } from './message';

/** The keys and indexes that lead to a place in plain data, from the outside in. */
export type Path = readonly (string | number)[];

/** Where plain data is not of the shape that was expected. */
export interface ShapeProblem {
	/** For a missing key, the place where it is missing. */
	readonly path: Path;
	/** What was found and what was expected, without a period. */
	readonly message: string;
	/** The key that ends the path is wrong, whatever its value is. */
	readonly isKey?: true;
}

/** What a reader made of a value. */
export type Read<T> = { readonly value: T } | { readonly problem: ShapeProblem };

/** Checks the value that stands at `path` and gives it its type. Never throws. */
export type Reader<T> = (value: unknown, path: Path) => Read<T>;

/** How one key is read. Without a fallback it must be there. */
export interface Key<T> {
	readonly read: Reader<T>;
	readonly fallback?: { readonly value: T };
}

/** A key for each property. Only an optional property may fall back to `undefined`. */
export type Shape<T> = {
	readonly [K in keyof T]-?: Key<object extends Pick<T, K> ? T[K] | undefined : T[K]>;
};

/** A key that must have a value. */
export function required<T>(read: Reader<T>): Key<T> {
	return { read };
}

/** A key that may be left out, and then has no property. */
export function optional<T>(read: Reader<T>): Key<T | undefined> {
	return { read, fallback: { value: undefined } };
}

/** A key that may be left out, and then means `value`. */
export function otherwise<T>(value: T, read: Reader<T>): Key<T> {
	return { read, fallback: { value } };
}

/** Takes a value as it is where `isRight`; `expected` ends the sentence "Found …, expected". */
export function accept<T>(isRight: (value: unknown) => value is T, expected: string): Reader<T> {
	return (value, path) => (isRight(value) ? { value } : toMismatch(path, value, expected));
}

/** Takes text of a certain form. */
export function matching(pattern: RegExp, expected: string): Reader<string> {
	return accept((value): value is string => typeof value === 'string' && pattern.test(value), expected);
}

/** Takes one of some words, numbers or truth values. */
export function oneOf<T>(words: readonly T[]): Reader<T> {
	return accept((value): value is T => words.includes(value as T), listWords(words.map(String), words.length));
}

/** Takes a list and reads each element. */
export function list<T>(element: Reader<T>): Reader<readonly T[]> {
	return (value, path) => {
		return Array.isArray(value)
			? all(Array.from<unknown>(value).map((item, index) => element(item, [...path, index])))
			: toMismatch(path, value, 'a list');
	};
}

/** Takes keys and values; the key of the property `idPrefix` is `id_prefix`. A key that no property has is a problem. */
export function mapping<T extends object>(shape: Shape<T>): Reader<T> {
	const keys = Object.entries<Key<unknown>>(shape).map(([property, key]) => ({
		...key,
		property,
		name: toSnakeCase(property),
	}));
	const names = keys.map(({ name }) => name);
	return (value, path) => {
		if (!isMapping(value)) {
			return toMismatch(path, value, 'keys and values');
		}
		const unknown = Object.keys(value).find(name => !names.includes(name));
		if (unknown !== undefined) {
			const { problem } = toMismatch([...path, unknown], unknown, listWords(names, names.length));
			return { problem: { ...problem, isKey: true } };
		}
		const read = all(keys.map(key => readKey(key, value, path)));
		if ('problem' in read) {
			return read;
		}
		const properties = keys.map(({ property }, index) => [property, read.value[index]]);
		// Every property has passed its reader, which the compiler cannot follow through the lists.
		return { value: Object.fromEntries(properties.filter(([, value]) => value !== undefined)) as T };
	};
}

/** All values, or the first problem. */
function all<T>(reads: readonly Read<T>[]): Read<readonly T[]> {
	const values: T[] = [];
	for (const read of reads) {
		if ('problem' in read) {
			return read;
		}
		values.push(read.value);
	}
	return { value: values };
}

/** An empty value says as little as a key that is left out. */
function readKey<T>(key: Key<T> & { readonly name: string }, values: Record<string, unknown>, path: Path): Read<T> {
	const { name, read, fallback } = key;
	const value = values[name] ?? undefined;
	if (value !== undefined) {
		return read(value, [...path, name]);
	}
	const place = name in values ? [...path, name] : path;
	return fallback ?? { problem: { path: place, message: `Found no value for \`${name}\`, expected one` } };
}

/** The problem of finding `value` at `path`. */
export function toMismatch(path: Path, value: unknown, expected: string): { readonly problem: ShapeProblem } {
	return { problem: { path, message: `Found ${describe(value)}, expected ${expected}` } };
}

function describe(value: unknown): string {
	if (value === '' || value === null || value === undefined) {
		return 'nothing';
	}
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
		return `\`${String(value).replace(/\s+/g, ' ').slice(0, 60)}\``;
	}
	return Array.isArray(value) ? 'a list' : isMapping(value) ? 'keys and values' : 'something else';
}

function isMapping(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is text that says something. */
export function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

function toSnakeCase(property: string): string {
	return property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
