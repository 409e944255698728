/**
 * The path that leads from a folder to a file, both as absolute paths with `/`; begins with `./` or `../`, so that nobody
 * takes it for an id.
 */
export function toRelativePath(folder: string, file: string): string {
	const [from, to] = [split(folder), split(file)];
	const shared = from.findIndex((part, index) => part !== to[index] || index === to.length - 1);
	const kept = shared === -1 ? from.length : shared;
	const up = from.slice(kept).map(() => '..');
	return [...(up.length === 0 ? ['.'] : up), ...to.slice(kept)].join('/');
}

/** The last part of a path, whatever slashes it has. */
export function getLastPart(path: string): string {
	return /[^\\/]*$/.exec(path)?.[0] ?? '';
}

function split(path: string): readonly string[] {
	return path.split('/').filter(part => part !== '');
}
