import { isDue } from './dataFiles/dataShape';
import type { DataKey, DataShape, Dependency, KeysShape, NameSource, TextShape } from './dataFiles/dataShape';
import { listWords } from './message';
import type { Message } from './message';
import { findNearest } from './nearest';

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
	/** What is most likely meant by the word that stands there. */
	readonly nearest?: string;
}

/** What a reader made of a value. */
export type Read<T> = { readonly value: T } | { readonly problem: ShapeProblem };

/** Checks values and gives them their type, and says of itself what it takes. */
export interface Reader<T> {
	/** Reads the value that stands at `path`. Never throws. */
	readonly read: (value: unknown, path: Path) => Read<T>;
	readonly shape: DataShape;
}

/** How one key is read. Without a fallback it must be there. */
export interface Key<T> {
	readonly reader: Reader<T>;
	/** What the key is for, in one sentence. */
	readonly description: Message;
	readonly fallback?: { readonly value: T };
	/** Not required, but there in most files. */
	readonly isUsual?: true;
}

/** A key for each property. Only an optional property may fall back to `undefined`. */
export type Shape<T> = {
	readonly [K in keyof T]-?: Key<object extends Pick<T, K> ? T[K] | undefined : T[K]>;
};

/** A key that must have a value. */
export function required<T>(reader: Reader<T>, description: Message): Key<T> {
	return { reader, description };
}

/** A key that may be left out, and then has no property. */
export function optional<T>(reader: Reader<T>, description: Message): Key<T | undefined> {
	return { reader, description, fallback: { value: undefined } };
}

/** A key that may be left out, and then means `value`. */
export function otherwise<T>(value: T, reader: Reader<T>, description: Message): Key<T> {
	return { reader, description, fallback: { value } };
}

/** A key that most files have, though they need not. */
export function usual<T>(key: Key<T>): Key<T> {
	return { ...key, isUsual: true };
}

/** Takes a value as it is where `isRight`; `expected` ends the sentence "Found …, expected". */
export function accept<T>(isRight: (value: unknown) => value is T, expected: string, shape: DataShape): Reader<T> {
	return { shape, read: (value, path) => (isRight(value) ? { value } : toMismatch(path, value, expected)) };
}

/** Takes text that says something. */
export function words(details: Omit<TextShape, 'is'> = {}): Reader<string> {
	return accept(isText, 'text', { is: 'text', ...details });
}

/** Takes text of a certain form. */
export function matching(pattern: RegExp, expected: string, names?: NameSource): Reader<string> {
	return accept((value): value is string => typeof value === 'string' && pattern.test(value), expected, {
		is: 'text',
		pattern,
		...(names && { names }),
	});
}

/** Takes one of some words, numbers or truth values; `meanings` says of words what they stand for. */
export function oneOf<T>(values: readonly T[], meanings?: Readonly<Record<string, Message>>): Reader<T> {
	const expected = values.map(String);
	const isRight = (value: unknown): value is T => values.includes(value as T);
	return {
		shape: { is: 'choice', of: values, ...(meanings && { meanings: new Map(Object.entries(meanings)) }) },
		read: (value, path) => (isRight(value) ? { value } : toUnknownWord(path, value, expected)),
	};
}

/** Takes a list and reads each element; `singular` is what one of them is called. */
export function list<T>(element: Reader<T>, singular?: string): Reader<readonly T[]> {
	return {
		shape: { is: 'list', of: element.shape, ...(singular && { singular }) },
		read: (value, path) => {
			return Array.isArray(value)
				? all(Array.from<unknown>(value).map((item, index) => element.read(item, [...path, index])))
				: toMismatch(path, value, 'a list');
		},
	};
}

/** Takes a list of keys and values, one of which has these. */
export function holding<T>(
	elements: Reader<T>,
	singular: string,
	holds: Readonly<Record<string, string>>,
): Reader<readonly T[]> {
	const { read } = list(elements);
	const words = Object.entries(holds).map(([key, value]) => `\`${key}: ${value}\``);
	return {
		shape: { is: 'list', of: elements.shape, singular, holds },
		read: (value, path) => {
			const result = read(value, path);
			return 'problem' in result || (Array.isArray(value) && value.some(element => hasValues(element, holds)))
				? result
				: { problem: { path, message: `Found no ${singular} with ${words.join(' and ')}, expected one` } };
		},
	};
}

function hasValues(element: unknown, values: Readonly<Record<string, string>>): boolean {
	return isMapping(element) && Object.entries(values).every(([key, value]) => element[key] === value);
}

/**
 * Takes keys and values; the key of the property `idPrefix` is `id_prefix`. A key that no property has is a problem, and
 * so is one that is due by a dependency and not there, or the other way round.
 */
export function mapping<T extends object>(shape: Shape<T>, dependencies: readonly Dependency[] = []): Reader<T> {
	const keys = Object.entries<Key<unknown>>(shape).map(([property, key]) => ({
		...key,
		property,
		name: toSnakeCase(property),
	}));
	const names = keys.map(({ name }) => name);
	const read: Reader<T>['read'] = (value, path) => {
		if (!isMapping(value)) {
			return toMismatch(path, value, 'keys and values');
		}
		const unknown = findUnknownKey(names, Object.keys(value), path);
		if (unknown) {
			return { problem: unknown };
		}
		const read = all(keys.map(key => readKey(key, value, path)));
		if ('problem' in read) {
			return read;
		}
		const problem = findUndue(dependencies, value, path);
		if (problem) {
			return { problem };
		}
		const properties = keys.map(({ property }, index) => [property, read.value[index]]);
		// Every property has passed its reader, which the compiler cannot follow through the lists.
		return { value: Object.fromEntries(properties.filter(([, value]) => value !== undefined)) as T };
	};
	return { read, shape: toKeysShape(keys, dependencies) };
}

/** The first key that nothing has a use for: with the one that it is most likely meant as, else with all that there are. */
function findUnknownKey(names: readonly string[], written: readonly string[], path: Path): ShapeProblem | undefined {
	const unknown = written.find(name => !names.includes(name));
	if (unknown === undefined) {
		return undefined;
	}
	const free = names.filter(name => !written.includes(name));
	const nearest = findNearest(unknown, free);
	const expected = nearest === undefined ? names : [nearest];
	const { problem } = toMismatch([...path, unknown], unknown, listWords(expected, expected.length));
	return { ...problem, isKey: true, ...(nearest !== undefined && { nearest }) };
}

function toKeysShape(
	keys: readonly (Key<unknown> & { readonly name: string })[],
	dependencies: readonly Dependency[],
): KeysShape {
	const described = keys.map(({ description, fallback, isUsual, name, reader }): [string, DataKey] => {
		const key: DataKey = { shape: reader.shape, description, isRequired: fallback === undefined };
		return [name, { ...key, ...(isUsual && { isUsual }), ...(fallback && { fallback: fallback.value }) }];
	});
	return { is: 'keys', keys: Object.fromEntries(described), isOpen: false, dependencies };
}

/** The first key that is there and must not be, or the other way round. */
function findUndue(
	dependencies: readonly Dependency[],
	values: Record<string, unknown>,
	path: Path,
): ShapeProblem | undefined {
	for (const dependency of dependencies) {
		const due = isDue(dependency, name => values[name]);
		const isThere = (values[dependency.key] ?? undefined) !== undefined;
		if (due !== isThere) {
			const [decisive = ''] = dependency.when[0] ?? [];
			const [found, expected] = due ? ['no', 'one'] : ['a', 'none'];
			const place = `with the ${decisive} \`${String(values[decisive])}\``;
			return { path, message: `Found ${found} \`${dependency.key}\` ${place}, expected ${expected}` };
		}
	}
	return undefined;
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
	const { name, reader, fallback } = key;
	const value = values[name] ?? undefined;
	if (value !== undefined) {
		return reader.read(value, [...path, name]);
	}
	const place = name in values ? [...path, name] : path;
	return fallback ?? { problem: { path: place, message: `Found no value for \`${name}\`, expected one` } };
}

/** The problem of finding `value` at `path`. */
export function toMismatch(path: Path, value: unknown, expected: string): { readonly problem: ShapeProblem } {
	return { problem: { path, message: `Found ${describe(value)}, expected ${expected}` } };
}

/** The problem of finding something else than one of some words. */
export function toUnknownWord(
	path: Path,
	value: unknown,
	words: readonly string[],
): { readonly problem: ShapeProblem } {
	const { problem } = toMismatch(path, value, listWords(words, words.length) || 'nothing');
	const nearest = typeof value === 'string' ? findNearest(value, words) : undefined;
	return { problem: { ...problem, ...(nearest !== undefined && { nearest }) } };
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
