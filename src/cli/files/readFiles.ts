import { describeFailure, getFailureCode } from './failure';
import { mapInFlight } from './inFlight';
import type { ListedFile } from './listFiles';
import { TextReader } from './textReader';

/** What became of some files. */
export interface ReadResult<Result> {
	/** In the order of the files; those that are none of our business are left out. */
	readonly results: readonly Result[];
	/** How many files were looked at. */
	readonly lookedAt: number;
	/** A sentence for each file that could not be read. */
	readonly problems: readonly string[];
}

/**
 * Reads files as UTF-8 and hands each to `use`; only what `use` returns is kept. A file that is gone by the time it is
 * read is passed over.
 */
export async function readFiles<Result>(
	files: readonly ListedFile[],
	use: (file: ListedFile, text: string) => Result | undefined,
): Promise<ReadResult<Result>> {
	const problems: string[] = [];
	const reader = new TextReader();
	let lookedAt = 0;
	const results = await mapInFlight(files, async file => {
		const text = await readText(file, reader, problems);
		lookedAt += text === undefined ? 0 : 1;
		return text === undefined ? undefined : use(file, text);
	});
	return { results: results.filter(result => result !== undefined), lookedAt, problems };
}

async function readText({ path }: ListedFile, reader: TextReader, problems: string[]): Promise<string | undefined> {
	try {
		return await reader.read(path);
	} catch (error) {
		if (getFailureCode(error) !== 'ENOENT') {
			problems.push(`Cannot read \`${path}\`: ${describeFailure(error)}`);
		}
		return undefined;
	}
}
