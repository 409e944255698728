import type { TableCell } from './blocks';
import { findLinks } from './mdast';
import type { OffsetRange } from './range';
import type { Worksheet } from './worksheet';

/** A link of the evidence table to a file beside the worksheet. */
export interface RelativeLink {
	/** Relative to the worksheet, decoded, with `/`, without query and fragment. */
	readonly path: string;
	/** The target as it is written; the whole link where that cannot be told. */
	readonly range: OffsetRange;
}

interface WrittenTarget {
	readonly url: string;
	readonly range: OffsetRange;
}

/** Full Markdown parsing is slow on hostile text: longer cells are not read, nor what is beyond so many characters of cells. */
const limits = { cell: 500, worksheet: 10_000 };

/** The relative links of the evidence rows: Markdown links in any cell, and a link cell that is nothing but a path. */
export function findRelativeLinks(worksheet: Worksheet): readonly RelativeLink[] {
	let parsed = 0;
	const findTargets = ({ text }: TableCell, isLinkCell: boolean): readonly WrittenTarget[] => {
		if (text.length > limits.cell || parsed > limits.worksheet) {
			return [];
		}
		if (isLinkCell && isBarePath(text)) {
			return [{ url: text, range: { start: 0, end: text.length } }];
		}
		const mayHoldLinks = text.includes('](');
		parsed += mayHoldLinks ? text.length : 0;
		return mayHoldLinks ? findLinks(text).map(link => narrow(link, text)) : [];
	};
	return worksheet.evidence.flatMap(({ cells, row }) => {
		return row.cells.flatMap(cell => {
			return findTargets(cell, cell === cells.get('link')).flatMap(target => toRelativeLink(target, cell.range.start));
		});
	});
}

/**
 * Whether a text is the path of a file: it has an extension, or begins with `./` or `../`. Not so `n/a`, `and/or`, `v1.2`
 * and what begins with the name of a host, such as `docs.example.com/page`.
 */
function isBarePath(text: string): boolean {
	const [path = ''] = text.split(/[?#]/, 1);
	if (path === '' || /[\s<>()[\]|`*\\]|:\/\//.test(text)) {
		return false;
	}
	if (/^\.\.?\//.test(path)) {
		return true;
	}
	const isHost = /^www\.|^[^/]+\.[a-z]{2,}\/|^[^/]+\.(?:com|org|net|io|dev|app)$/i.test(path);
	return !isHost && /[^/]\.[a-z]\w{0,7}$/i.test(path);
}

/** The target instead of the whole link, where it stands in it as it is. */
function narrow({ url, range }: WrittenTarget, text: string): WrittenTarget {
	const start = text.indexOf(url, text.lastIndexOf('](', range.end - 1));
	const isExact = url !== '' && start >= range.start && start + url.length <= range.end;
	return { url, range: isExact ? { start, end: start + url.length } : range };
}

function toRelativeLink({ url, range }: WrittenTarget, offset: number): readonly RelativeLink[] {
	const path = toRelativePath(url);
	return path === undefined ? [] : [{ path, range: { start: offset + range.start, end: offset + range.end } }];
}

/** The path that a target names, decoded, without query and fragment; `undefined` where it is not relative. */
export function toRelativePath(url: string): string | undefined {
	const path = decode(url.replace(/[?#].*$/, ''));
	return path !== '' && !/^(?:[a-z][\w+.-]*:|\/|\\)/i.test(path) ? path : undefined;
}

function decode(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		// Not a well-formed escape (`100%.md`): then the name means itself.
		return url;
	}
}
