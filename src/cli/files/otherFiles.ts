import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getEvidenceIds } from '../../core';
import type { OtherFile } from '../../core';

/** The evidence of files that worksheets name; each is read once. */
export class OtherFiles {
	readonly #known = new Map<string, OtherFile | undefined>();

	/**
	 * What a file holds; `undefined` where it is there and cannot be read.
	 *
	 * @param folder The folder of the worksheet that names it.
	 */
	find(relativePath: string, folder: string): OtherFile | undefined {
		const file = path.resolve(folder, relativePath);
		if (!this.#known.has(file)) {
			this.#known.set(file, read(file));
		}
		return this.#known.get(file);
	}
}

function read(file: string): OtherFile | undefined {
	try {
		return getEvidenceIds(readFileSync(file, 'utf8'));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : undefined;
	}
}
