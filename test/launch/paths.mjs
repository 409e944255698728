import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, which is also the extension under development. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Git-ignored home of every VS Code and browser that these scripts install. */
export const cacheFolder = path.join(root, '.vscode-test');

/** Creates an empty folder outside the repository and leaves its deletion to `defer`. */
export async function createTemporaryFolder(defer) {
	const folder = await mkdtemp(path.join(tmpdir(), 'pm-career-worksheets-'));
	await defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
	return folder;
}

/**
 * A path of the extension that is not above the cache folder, for ordinary windows: VS Code takes every colour theme
 * below the extension under development for one of its own, and there that would be all of its built-in ones.
 */
export async function linkExtension(defer) {
	const link = path.join(await createTemporaryFolder(defer), 'extension');
	await symlink(root, link);
	return link;
}

/** Copies the sample worksheets, so that nobody changes them by trying the extension. */
export async function copySamples(defer) {
	const samples = path.join(await createTemporaryFolder(defer), 'sample-worksheets');
	await cp(path.join(root, 'media/samples'), samples, { recursive: true });
	return samples;
}
