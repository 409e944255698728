import path from 'node:path';
import { builtInLadders, createNewWorksheet, defaultLadderId, formatMessage } from '../../core';
import { findMissingFields, parseWorksheet, toFileName, toRelativePath, validateWorksheet } from '../../core';
import type { Kind, Ladder, ValidateOptions } from '../../core';
import { chooseKind } from '../chooseKind';
import type { CommandInput } from '../command';
import { LadderFiles } from '../files/ladderFiles';
import { writeNewFile } from '../files/writeNewFile';
import { readAnswers } from '../newAnswers';
import type { Answers } from '../newAnswers';
import type { Outcome } from '../outcome';
import { UsageError } from '../usageError';
import { readToday } from '../values';
import { joinWords } from '../words';

/** Writes a new worksheet, or prints it where there is no `--out`. Nothing is written where an answer is not valid. */
export async function create({ operands, options }: CommandInput): Promise<Outcome> {
	const { out } = options;
	const kind = await chooseKind(operands);
	const today = readToday(options.today);
	const folder = path.dirname(out ?? '.');
	const ladders = new LadderFiles(options.ladder);
	const answers = nameLadder(readAnswers(kind, options.set), folder, options.ladder);
	const { text } = createNewWorksheet({ kind, answers, today, ladder: findLadder(ladders, answers, folder) });
	const missing = checkNew(text, kind, { today, ...ladders.toOptions(folder) });
	const fill = missing.length === 0 ? [] : [`Fill in ${joinWords(missing, 'and')}`];
	if (out === undefined) {
		return { output: text, notices: fill, exitCode: 0 };
	}
	await writeNewFile(out, text, toFileName(kind, answers));
	return { output: '', notices: [[`Wrote ${out}`, ...fill].join('. ')], exitCode: 0 };
}

/** A worksheet made for another ladder says which, by the path from its folder. */
function nameLadder(answers: Answers, folder: string, given: string | undefined): Answers {
	return given === undefined || answers['ladder'] !== undefined
		? answers
		: { ...answers, ladder: toRelativePath(toSlashes(folder), toSlashes(given)) };
}

function toSlashes(file: string): string {
	return path.resolve(file).split(path.sep).join('/');
}

/** Where the ladder cannot be used, the check that follows says so. */
function findLadder(ladders: LadderFiles, { ladder = defaultLadderId }: Answers, folder: string): Ladder | undefined {
	const found = builtInLadders.get(ladder) ?? ladders.find(ladder, folder);
	return typeof found === 'string' ? undefined : found;
}

/** The required keys that are still empty. Throws a {@link UsageError} where something else is an error. */
function checkNew(text: string, kind: Kind, options: ValidateOptions): readonly string[] {
	const worksheet = parseWorksheet(text, new Map([[kind.id, kind]]));
	const diagnostics = worksheet ? validateWorksheet(worksheet, options) : [];
	const fault = diagnostics.find(({ code, severity }) => severity === 'error' && code !== 'required-missing');
	if (fault) {
		throw new UsageError(formatMessage(fault.message));
	}
	return worksheet ? [...new Set(findMissingFields(worksheet).map(({ spec }) => spec.key))] : [];
}
