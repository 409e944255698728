import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes sure that `folder` holds what `fill` puts into it, and was filled for this very `recipe` (any text).
 * `fill` works in a folder beside it that is renamed at the end, so that a broken or a concurrent install is never used.
 */
export async function installOnce({ folder, recipe, message, fill }) {
	const marker = path.join(folder, 'installed.txt');
	if ((await readIfThere(marker)) === recipe) {
		return;
	}
	console.log(message);
	const unfinished = `${folder}.unfinished-${process.pid}`;
	try {
		await mkdir(unfinished, { recursive: true });
		await fill(unfinished);
		await writeFile(path.join(unfinished, 'installed.txt'), recipe);
		await replaceFolder(unfinished, { folder, marker, recipe });
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
}

async function replaceFolder(unfinished, { folder, marker, recipe }) {
	// Another process may have finished the same install meanwhile, and may already run it.
	if ((await readIfThere(marker)) === recipe) {
		return;
	}
	await rm(folder, { recursive: true, force: true });
	await rename(unfinished, folder);
}

async function readIfThere(file) {
	try {
		return await readFile(file, 'utf8');
	} catch {
		return undefined;
	}
}
