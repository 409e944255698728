import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toFreeName } from '../../core';
import { UsageError } from '../usageError';
import { describeFailure, getFailureCode } from './failure';

/**
 * Writes a file that is not there yet. Throws a {@link UsageError} where something is, or where it cannot be written.
 *
 * @param name What to call it in a folder that stands there instead.
 */
export async function writeNewFile(file: string, text: string, name: string): Promise<void> {
	const folder = path.dirname(file);
	if (!isFolder(folder)) {
		throw new UsageError(
			`\`${folder}\` is no folder; make it first, or choose another place for \`${path.basename(file)}\``,
		);
	}
	try {
		await writeFile(file, text, { flag: 'wx' });
	} catch (error) {
		throw new UsageError(describe(error, file, name));
	}
}

function describe(error: unknown, file: string, name: string): string {
	if (isFolder(file)) {
		return `\`${file}\` is a folder; name a file in it, such as \`${propose(file, name)}\``;
	}
	if (getFailureCode(error) === 'EEXIST') {
		const free = propose(path.dirname(file), path.basename(file));
		return `\`${file}\` is there already and is left as it is; choose another name, such as \`${free}\``;
	}
	return `Cannot write \`${file}\`: ${describeFailure(error)}; choose another place`;
}

function propose(folder: string, name: string): string {
	return path.join(
		folder,
		toFreeName(name, candidate => existsSync(path.join(folder, candidate))),
	);
}

function isFolder(file: string): boolean {
	try {
		return statSync(file).isDirectory();
	} catch (error) {
		// Whatever keeps it from being looked at, it cannot be written to; an error of ours is thrown on.
		describeFailure(error);
		return false;
	}
}
