import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether links of worksheets lead to a file or folder. Remembers which folders are there, so that most links cost nothing. */
export class LinkTargets {
	readonly #folders = new Map<string, boolean>();

	/** @param folder The folder of the worksheet. */
	exists(relativePath: string, folder: string): boolean {
		const target = path.resolve(folder, relativePath);
		return this.#folderExists(path.dirname(target)) && existsSync(target);
	}

	#folderExists(folder: string): boolean {
		const known = this.#folders.get(folder) ?? existsSync(folder);
		this.#folders.set(folder, known);
		return known;
	}
}
