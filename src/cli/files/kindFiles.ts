import path from 'node:path';
import { collectKinds, parseKindFile } from '../../core';
import type { CollectedKinds } from '../../core';
import { listFiles } from './listFiles';
import type { ListedFile } from './listFiles';
import { readFiles } from './readFiles';

/** The kinds that some files describe, beside the built-in ones. One that cannot be read is nobody's kind. */
export async function loadKinds(files: readonly ListedFile[]): Promise<CollectedKinds> {
	const { results } = await readFiles(
		files.filter(({ isKind }) => isKind),
		(file, text) => ({ path: file.path, parsed: parseKindFile(text) }),
	);
	return collectKinds(results);
}

/** The kinds that files below the working directory describe, and those that the files of a run do. */
export async function loadKindsHere(listed: readonly ListedFile[] = []): Promise<CollectedKinds> {
	const { files } = await listFiles(['.']);
	return loadKinds([...new Map([...listed, ...files].map(file => [path.resolve(file.path), file])).values()]);
}

/** Whether all that lies below the working directory is looked at where these paths are. */
export function coverWorkingDirectory(paths: readonly string[]): boolean {
	const here = process.cwd();
	return paths.length === 0 || paths.some(given => isBelow(here, path.resolve(given)));
}

/** Whether a file lies below the working directory. */
export function isHere({ path: file }: Pick<ListedFile, 'path'>): boolean {
	return isBelow(path.resolve(file), process.cwd());
}

function isBelow(file: string, folder: string): boolean {
	const relative = path.relative(folder, file);
	return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
}
