import { builtInKinds } from './builtInKinds';
import type { Kinds } from './kind';
import type { ParsedKindFile } from './parseKindFile';
import { getLastPart } from './relativePath';

/** The file of an own kind. */
export interface KindFile {
	/** As people are told of it; decides which of two kinds of one id counts. */
	readonly path: string;
	readonly parsed: ParsedKindFile;
}

/** The kinds that worksheets of some place may be of. */
export interface KnownKinds {
	/** Those that can be used: the built-in ones, and own ones behind them. */
	readonly kinds: Kinds;
	/** By id, the file of each own kind that cannot be used. */
	readonly brokenKinds: ReadonlyMap<string, string>;
}

/** The same, and who has which id. */
export interface CollectedKinds extends KnownKinds {
	/** By id, the file that describes the kind, usable or not. */
	readonly kindFiles: ReadonlyMap<string, string>;
}

/** The kinds of some files beside the built-in ones. Of two files with one id the first by its path counts, even a broken one. */
export function collectKinds(files: readonly KindFile[]): CollectedKinds {
	const owners = new Map<string, KindFile>();
	for (const file of [...files].sort(comparePaths)) {
		const id = getId(file);
		if (!builtInKinds.has(id) && !owners.has(id)) {
			owners.set(id, file);
		}
	}
	const own = [...owners];
	return {
		kinds: new Map([
			...builtInKinds,
			...own.flatMap(([id, { parsed }]) => (parsed.kind ? [[id, parsed.kind] as const] : [])),
		]),
		brokenKinds: new Map(own.flatMap(([id, { parsed, path }]) => (parsed.kind ? [] : [[id, path] as const]))),
		kindFiles: new Map(own.map(([id, { path }]) => [id, path])),
	};
}

/** The other file that has the id of a file already, if one has. */
export function findOtherFile(
	{ kindFiles }: Pick<CollectedKinds, 'kindFiles'>,
	{ parsed, path }: KindFile,
): string | undefined {
	const owner = kindFiles.get(parsed.id ?? '');
	return owner === path ? undefined : owner;
}

function comparePaths(a: KindFile, b: KindFile): number {
	return a.path < b.path ? -1 : Number(a.path > b.path);
}

/** What the file says, else what it is called: worksheets of that kind are told of its error, too. */
function getId({ parsed, path }: KindFile): string {
	return parsed.id ?? getLastPart(path).replace(/\.worksheet\.ya?ml$/i, '');
}
