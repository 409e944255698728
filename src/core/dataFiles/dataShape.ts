import type { Message } from '../message';

/**
 * What may stand at a place of a ladder or kind file, as data. Those who check such files, describe them as a JSON
 * Schema, complete and explain them all go by it, so that they cannot differ.
 */
export type DataShape = TextShape | NumberShape | ChoiceShape | ListShape | KeysShape | TableShape | OpenShape;

/** Text that is not blank. */
export interface TextShape {
	readonly is: 'text';
	/** What all of the text has to match. */
	readonly pattern?: RegExp;
	/** Lines below each other, such as Markdown. */
	readonly isLong?: true;
	/** What the text has to name. */
	readonly names?: NameSource;
}

/** A number. */
export interface NumberShape {
	readonly is: 'number';
	readonly isWhole?: true;
	readonly least?: number;
	/** What explains numbers that may stand here. */
	readonly names?: NameSource;
}

/** One of some words, numbers or truth values. */
export interface ChoiceShape {
	readonly is: 'choice';
	readonly of: readonly unknown[];
	/** What they mean, by what is written. */
	readonly meanings?: ReadonlyMap<string, Message>;
}

/** A list. */
export interface ListShape {
	readonly is: 'list';
	readonly of: DataShape;
	/** How many elements it has; any number where absent. */
	readonly length?: number;
	/** Keys with their values that one of them must have. */
	readonly holds?: Readonly<Record<string, string>>;
	/** What one of them is called, lower case, where somebody may want a whole new one. */
	readonly singular?: string;
}

/** Keys that are known, with their values. */
export interface KeysShape {
	readonly is: 'keys';
	readonly keys: Readonly<Record<string, DataKey>>;
	/** Whether there may be other keys, too. */
	readonly isOpen: boolean;
	readonly dependencies?: readonly Dependency[];
}

/** Keys that the file chooses; each has a value. */
export interface TableShape {
	readonly is: 'table';
	readonly of: DataShape;
	readonly names: NameSource;
}

/** Anything: it is there for people, and nothing reads it. */
export interface OpenShape {
	readonly is: 'anything';
}

/** One key. */
export interface DataKey {
	readonly shape: DataShape;
	/** What it is for, in one sentence. */
	readonly description: Message;
	readonly isRequired: boolean;
	/** Not required, but there in most files. */
	readonly isUsual?: true;
	/** What it means to leave it out, where that is a value. */
	readonly fallback?: unknown;
}

/** A key that must be there where one of the others has a certain value, and must not be there else. */
export interface Dependency {
	readonly key: string;
	readonly when: readonly (readonly [key: string, value: string])[];
}

/** Where the names come from that a text may be. */
export interface NameSource {
	/** The list in the file whose elements have names; absent where the file has none of them. */
	readonly list?: readonly string[];
	/** The key of an element that is its name. */
	readonly key?: string;
	/** Only elements with this value count. */
	readonly only?: readonly [key: string, value: string];
	/** Names that there are in every file. */
	readonly known?: () => readonly DataName[];
}

/** Something that has a name, for those who choose one. */
export interface DataName {
	readonly name: string;
	/** What a person would call it. */
	readonly title?: string;
	/** What it is, in a sentence. */
	readonly text?: string;
}

/** Whether what the value of a key depends on is so. */
export function isDue({ when }: Dependency, getValue: (key: string) => unknown): boolean {
	return when.some(([key, value]) => getValue(key) === value);
}

/** A key that is known; not one that every object has, such as `constructor`. */
export function findKey({ keys }: KeysShape, name: string): DataKey | undefined {
	return Object.hasOwn(keys, name) ? keys[name] : undefined;
}
