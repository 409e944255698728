import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usageError';
import { describeFailure, getFailureCode } from './failure';
import { findRulesAbove } from './ignoreRules';
import type { IgnoreRules, RulesFromAbove } from './ignoreRules';

/** A file to look at. */
export interface ListedFile {
	/** As given on the command line, or below what was given; with `/` on every system. */
	readonly path: string;
	readonly isLadder: boolean;
	/** Whether it describes a kind of worksheet. */
	readonly isKind: boolean;
}

/** What there is to look at. */
export interface FileList {
	/** Ordered by path; each once. */
	readonly files: readonly ListedFile[];
	/** A sentence for each folder and link that could not be followed. */
	readonly problems: readonly string[];
}

/** A folder on the way. `relative` is where it lies below the topmost `.gitignore`: `''` or `a/b/`. */
interface Folder extends RulesFromAbove {
	readonly path: string;
	/** Its path without links. */
	readonly real: string;
}

const candidate = /\.(?:md|markdown|(?:ladder|worksheet)\.ya?ml)$/i;
const skipped = new Set(['node_modules', '.git']);

/**
 * Lists the Markdown, ladder and kind files under some paths: all below a folder but what `.gitignore` files name, and a file
 * whatever its name is. Without a path, the current folder. Throws a {@link UsageError} for a path that leads nowhere.
 */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
	const walk = new Walk();
	for (const given of paths.length === 0 ? ['.'] : paths) {
		await walk.start(given);
	}
	const files = [...walk.files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
	return { files, problems: walk.problems };
}

class Walk {
	readonly files = new Map<string, ListedFile>();
	readonly problems: string[] = [];
	readonly #visited = new Set<string>();
	/** Linked folders come last, so that a folder goes by its own path where both are met. */
	#links: Folder[] = [];

	async start(given: string): Promise<void> {
		try {
			if (!(await stat(given)).isDirectory()) {
				this.#addFile(path.normalize(given));
				return;
			}
			await readdir(given);
		} catch (error) {
			throw new UsageError(
				`Cannot read \`${given}\`: ${describeFailure(error)}; give a file or a folder that is there`,
			);
		}
		const real = await realpath(given);
		this.#links = [{ path: path.normalize(given), real, ...findRulesAbove(path.resolve(given)) }];
		for (let folder = this.#links.shift(); folder; folder = this.#links.shift()) {
			await this.#enter(folder);
		}
	}

	async #enter(folder: Folder): Promise<void> {
		if (this.#visited.has(folder.real)) {
			return;
		}
		this.#visited.add(folder.real);
		const entries = await this.#attempt(folder.path, () => readdir(folder.path, { withFileTypes: true }));
		const rules = await this.#readRules(folder, entries ?? []);
		for (const entry of entries ?? []) {
			await this.#look({ ...folder, rules }, entry);
		}
	}

	async #look(folder: Folder, entry: Dirent): Promise<void> {
		const { name } = entry;
		const relative = `${folder.relative}${name}`;
		if (entry.isFile() && candidate.test(name) && !folder.rules.ignores(relative)) {
			this.#addFile(path.join(folder.path, name));
		} else if (entry.isDirectory() && !skipped.has(name) && !folder.rules.ignores(`${relative}/`)) {
			const real = path.join(folder.real, name);
			await this.#enter({ path: path.join(folder.path, name), real, relative: `${relative}/`, rules: folder.rules });
		} else if (entry.isSymbolicLink() && !skipped.has(name) && !folder.rules.ignores(relative)) {
			await this.#follow(folder, name);
		}
	}

	async #follow(folder: Folder, name: string): Promise<void> {
		const link = path.join(folder.path, name);
		const target = await this.#attempt(link, () => stat(link));
		if (target?.isDirectory()) {
			const real = await realpath(link);
			this.#links.push({ path: link, real, relative: `${folder.relative}${name}/`, rules: folder.rules });
		} else if (target?.isFile() && candidate.test(name)) {
			this.#addFile(link);
		}
	}

	async #readRules(folder: Folder, entries: readonly Dirent[]): Promise<IgnoreRules> {
		const file = path.join(folder.path, '.gitignore');
		const has = entries.some(entry => entry.name === '.gitignore' && entry.isFile());
		const source = has ? await this.#attempt(file, () => readFile(file, 'utf8')) : undefined;
		return source === undefined ? folder.rules : folder.rules.extend(source, folder.relative);
	}

	/** What is gone, and a link that leads nowhere, are passed over. */
	async #attempt<Result>(target: string, run: () => Promise<Result>): Promise<Result | undefined> {
		try {
			return await run();
		} catch (error) {
			if (!['ENOENT', 'ENOTDIR', 'ELOOP'].includes(getFailureCode(error) ?? '')) {
				this.problems.push(`Cannot read \`${toSlashes(target)}\`: ${describeFailure(error)}`);
			}
			return undefined;
		}
	}

	#addFile(file: string): void {
		const key = path.resolve(file);
		if (!this.files.has(key)) {
			const [isLadder, isKind] = [/\.ladder\.ya?ml$/i.test(file), /\.worksheet\.ya?ml$/i.test(file)];
			this.files.set(key, { path: toSlashes(file), isLadder, isKind });
		}
	}
}

function toSlashes(file: string): string {
	return file.split(path.sep).join('/');
}
