import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';

/** What the `.gitignore` files from one folder downwards name, as git reads them. Immutable. */
export class IgnoreRules {
	readonly #rules: Ignore | undefined;

	constructor(rules?: Ignore) {
		this.#rules = rules;
	}

	/** @param relativePath From the topmost folder, with `/`; a folder ends with one. */
	ignores(relativePath: string): boolean {
		return this.#rules?.ignores(relativePath) ?? false;
	}

	/**
	 * These rules and those of one more `.gitignore`.
	 *
	 * @param folder Where it lies, from the topmost folder: `''` or `a/b/`.
	 */
	extend(source: string, folder: string): IgnoreRules {
		const rules = ignore({ ignorecase: process.platform !== 'linux' });
		if (this.#rules) {
			rules.add(this.#rules);
		}
		return new IgnoreRules(
			rules.add(
				source
					.replace(/^\ufeff/, '')
					.split(/\r?\n/)
					.map(line => moveInto(folder, line)),
			),
		);
	}
}

/** The rules that hold for a folder from above it, and where the folder lies: `''` or `a/b/` below the topmost one. */
export interface RulesFromAbove {
	readonly rules: IgnoreRules;
	readonly relative: string;
}

/** Reads the `.gitignore` files above a folder, up to the repository it is in. A folder that they name is looked at all the same. */
export function findRulesAbove(folder: string): RulesFromAbove {
	const top = findRepository(folder) ?? folder;
	const names = path.relative(top, folder).split(path.sep).filter(Boolean);
	let rules = new IgnoreRules();
	let relative = '';
	for (const name of names) {
		const file = path.join(top, relative, '.gitignore');
		rules = existsSync(file) ? rules.extend(readFileSync(file, 'utf8'), relative) : rules;
		relative += `${name}/`;
	}
	return relative !== '' && rules.ignores(relative) ? { rules: new IgnoreRules(), relative: '' } : { rules, relative };
}

function findRepository(folder: string): string | undefined {
	const parent = path.dirname(folder);
	return existsSync(path.join(folder, '.git')) ? folder : parent === folder ? undefined : findRepository(parent);
}

/** A line of a nested `.gitignore` as it would read in the topmost one. */
function moveInto(folder: string, line: string): string {
	const [, not = '', pattern = ''] = /^(!?)(.*?)(?<!\\)\s*$/.exec(line) ?? [];
	if (folder === '' || pattern === '' || line.startsWith('#')) {
		return line;
	}
	const isAnchored = pattern.slice(0, -1).includes('/');
	const below = isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`;
	return `${not}/${folder.replace(/[\\*?[\]]/g, '\\$&')}${below}`;
}
