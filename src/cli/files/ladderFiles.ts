import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { formatMessage, LineIndex, parseLadder, validateLadder } from '../../core';
import type { Diagnostic, Ladder, LadderLookup, ValidateOptions } from '../../core';
import { UsageError } from '../usageError';
import { describeFailure } from './failure';

/** No ladder is larger; a link to something endless would be. */
const largestLadder = 5_000_000;

/** The ladders of a run: the one given on the command line, and those that worksheets name by path. Each is read once. */
export class LadderFiles {
	readonly #known = new Map<string, LadderLookup>();
	readonly #givenPath: string | undefined;

	/** @param given The file of `--ladder`, for worksheets that name none. Throws a {@link UsageError} where it is no ladder. */
	constructor(given: string | undefined) {
		this.#givenPath = given === undefined ? undefined : path.resolve(given);
		if (given !== undefined && this.#givenPath !== undefined) {
			this.#known.set(this.#givenPath, loadGivenLadder(given));
		}
	}

	/** How core finds the ladders of worksheets in a folder. */
	toOptions(folder: string): Pick<ValidateOptions, 'defaultLadder' | 'findLadder'> {
		const given = this.#givenPath;
		return {
			...(given !== undefined && { defaultLadder: given }),
			findLadder: reference => this.find(reference, folder),
		};
	}

	/** The ladder that worksheets in a folder name by path. An absolute path would be right on one machine only. */
	find(reference: string, folder: string): LadderLookup {
		if (path.isAbsolute(reference) && reference !== this.#givenPath) {
			return 'not-found';
		}
		const file = path.resolve(folder, reference);
		const ladder = this.#known.get(file) ?? readLadder(file);
		this.#known.set(file, ladder);
		return ladder;
	}
}

function loadGivenLadder(file: string): Ladder {
	const text = readGivenLadder(file);
	const parsed = parseLadder(text);
	const fault = validateLadder(parsed, {}).find(isError);
	if (fault) {
		const { line, character } = new LineIndex(text).placeAt(fault.range.start);
		throw new UsageError(
			`The ladder \`${file}\` is not valid at ${line}:${character}: ${formatMessage(fault.message)}`,
		);
	}
	return parsed.ladder;
}

function readGivenLadder(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new UsageError(
			`Cannot read the ladder \`${file}\`: ${describeFailure(error)}; give the path of a ladder file`,
		);
	}
}

function readLadder(file: string): LadderLookup {
	try {
		const stats = statSync(file);
		if (!stats.isFile()) {
			return 'not-found';
		}
		const parsed = stats.size > largestLadder ? undefined : parseLadder(readFileSync(file, 'utf8'));
		return parsed === undefined || validateLadder(parsed, {}).some(isError) ? 'invalid' : parsed.ladder;
	} catch (error) {
		// Whatever keeps it from being read, nothing can be checked against it; an error of ours is thrown on.
		describeFailure(error);
		return 'not-found';
	}
}

function isError({ severity }: Diagnostic): boolean {
	return severity === 'error';
}
