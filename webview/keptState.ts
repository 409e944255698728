import type { KeptState } from '../src/protocol';
import type { Draft } from './drafts';

/** Words that the document does not have. */
interface Words {
	/** Tasks that are being written and were not added yet, by the key of their control. */
	readonly tasks?: Readonly<Record<string, string>>;
	/** What was typed and is not in the document. */
	readonly drafts?: readonly Draft[];
}

/** What of the page outlives its form. */
export interface LastingState extends Words {
	/** The only column of ratings that is shown. */
	readonly column?: string;
}

/** What of a page's state is to outlive its form; the words as one text, which is read by {@link readWords}. */
export function toKeptState({ column, drafts = [], tasks = {} }: LastingState): KeptState {
	const written = findWritten(tasks);
	const words: Words = { drafts, tasks: Object.fromEntries(written) };
	const isAny = drafts.length > 0 || written.length > 0;
	return { ...(isAny && { words: JSON.stringify(words) }), ...(column !== undefined && { column }) };
}

/** The tasks that hold more than blanks, with their keys. */
export function findWritten(tasks: NonNullable<Words['tasks']>): readonly (readonly [string, string])[] {
	return Object.entries(tasks).filter(([, words]) => words.trim() !== '');
}

/** The words of {@link toKeptState}; nothing where an earlier version of the page has written them in another shape. */
export function readWords(kept: string): Words {
	const { drafts, tasks } = Object(parse(kept)) as Record<string, unknown>;
	return { ...(isDrafts(drafts) && { drafts }), ...(isTexts(tasks) && { tasks }) };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) {
			return undefined;
		}
		throw error;
	}
}

function isDrafts(value: unknown): value is readonly Draft[] {
	return Array.isArray(value) && value.every(isDraft);
}

function isDraft(value: unknown): value is Draft {
	const { base, form, key, state, text } = Object(value) as Record<string, unknown>;
	return [base, form, key, state, text].every(part => typeof part === 'string');
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
	return typeof value === 'object' && value !== null && Object.values(value).every(part => typeof part === 'string');
}
