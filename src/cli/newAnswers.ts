import { findUnknownAnswers, getRootFields } from '../core';
import type { Kind } from '../core';
import { UsageError } from './usageError';
import { listChoices } from './words';

/** Values of a new worksheet's keys as a person says them. */
export type Answers = Readonly<Record<string, string>>;

/** Keys that say what a file is; they come from the kind alone. */
const fixedKeys = ['worksheet', 'schema'];

/** Reads the `key=value` words of `--set`. Throws a {@link UsageError} for one that the kind has no place for. */
export function readAnswers(kind: Kind, words: readonly string[]): Answers {
	const answers = Object.fromEntries(words.map(readAnswer));
	const unknown = findUnknownAnswers(kind, answers)[0] ?? fixedKeys.find(key => Object.hasOwn(answers, key));
	if (unknown !== undefined) {
		const keys = [...getRootFields(kind).map(({ key }) => key), 'goal'].filter(key => !fixedKeys.includes(key));
		throw new UsageError(`\`${unknown}\` cannot be set in a ${kind.id} worksheet; use ${listChoices(keys)}`);
	}
	return answers;
}

function readAnswer(word: string): readonly [string, string] {
	const [, key, value] = /^([^=\s]+)=(.*)$/s.exec(word) ?? [];
	if (key === undefined || value === undefined) {
		throw new UsageError(`\`--set ${word}\` says no value; write it as --set key=value`);
	}
	if (/[\r\n]/.test(value)) {
		throw new UsageError(`The value of \`${key}\` has more than one line; write it on one`);
	}
	return [key, value];
}
