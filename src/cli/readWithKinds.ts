import type { CollectedKinds } from '../core';
import { coverWorkingDirectory, isHere, loadKinds, loadKindsHere } from './files/kindFiles';
import type { ListedFile } from './files/listFiles';
import type { ReadResult } from './files/readFiles';

/** What was made of a file: which kind its worksheet says it is of. */
interface OfKind {
	readonly path: string;
	readonly worksheet: string | null;
}

/** What is read, and how. */
export interface ReadRequest<Result> {
	/** As they were given. */
	readonly paths: readonly string[];
	readonly files: readonly ListedFile[];
	readonly read: (files: readonly ListedFile[], kinds: CollectedKinds) => Promise<ReadResult<Result>>;
}

/**
 * Reads files with the kinds that some of them describe. Worksheets of other kinds are read once more with those of the
 * working directory, which nobody looks through where all kinds are known.
 */
export async function readWithKinds<Result extends OfKind>(request: ReadRequest<Result>): Promise<ReadResult<Result>> {
	const { files, paths, read } = request;
	const kinds = await loadKinds(files);
	const first = await read(files, kinds);
	const lost = coverWorkingDirectory(paths) ? [] : findLost(files, first.results, kinds);
	if (lost.length === 0) {
		return first;
	}
	const again = await read(lost, await loadKindsHere(files));
	const found = new Map(again.results.map(result => [result.path, result]));
	return { ...first, results: first.results.map(result => found.get(result.path) ?? result) };
}

/** The worksheets of the working directory whose kind nobody has described yet. */
function findLost(
	files: readonly ListedFile[],
	results: readonly OfKind[],
	{ brokenKinds, kinds }: CollectedKinds,
): readonly ListedFile[] {
	const named = new Map(results.map(({ path, worksheet }) => [path, worksheet]));
	return files.filter(file => {
		const kind = named.get(file.path) ?? undefined;
		const isWorksheet = kind !== undefined && !file.isLadder && !file.isKind;
		return isWorksheet && !kinds.has(kind) && !brokenKinds.has(kind) && isHere(file);
	});
}
