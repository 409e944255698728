import { parseWorksheet } from './parseWorksheet';
import type { OffsetRange } from './range';
import { toRelativePath } from './relativeLinks';
import { findReferences } from './rules/structure/references';
import type { Worksheet } from './worksheet';

/** A row of evidence in another worksheet, named by the file and the id: `../growth/noor.md#E1`. */
export interface OtherEvidence {
	/** Relative to the worksheet that names it, with `/`. */
	readonly path: string;
	readonly id: string;
}

/** The same, and where it stands. */
export interface PlacedOtherEvidence extends OtherEvidence {
	readonly range: OffsetRange;
}

/** What another file holds: the ids of its evidence; `missing` where there is no such file. */
export type OtherFile = ReadonlySet<string> | 'missing';

const pathAndId = /^([^#?]+\.(?:md|markdown))#([A-Za-z0-9_-]+)$/i;

/** Reads a reference to evidence in another worksheet; `undefined` for an id of the same file. */
export function readOtherEvidence(reference: string): OtherEvidence | undefined {
	const [, file, id] = pathAndId.exec(reference) ?? [];
	const path = file === undefined ? undefined : toRelativePath(file);
	return path !== undefined && id !== undefined ? { path, id } : undefined;
}

/**
 * A reference to evidence in another worksheet: plain YAML without quotes, in brackets, too, whatever the path is made of.
 *
 * @param path Relative, beginning with `./` or `../`.
 */
export function toEvidenceReference({ id, path }: OtherEvidence): string {
	return `${path.replace(/[\s%#?,[\]{}":\\`]/g, encodeURIComponent)}#${id}`;
}

/**
 * Whether the path of another worksheet is begun at the end of a line, as that would be for `../gro` but not for `E`; with
 * the file it leads to where the `#` behind it is there.
 */
export function findBegunPath(before: string): { readonly file?: string } | undefined {
	const word = /[^\s[,{"']*$/.exec(before)?.[0] ?? '';
	const [path = ''] = word.split('#', 1);
	const file = path === word ? undefined : toRelativePath(path);
	return file === undefined ? (/^\.|\//.test(word) ? {} : undefined) : { file };
}

/** All that the frontmatter names of other worksheets' evidence. */
export function findOtherEvidence(worksheet: Worksheet): readonly PlacedOtherEvidence[] {
	const { frontmatter, text } = worksheet;
	if (!/\.(?:md|markdown)#/i.test(text.slice(0, frontmatter.bodyStart))) {
		return [];
	}
	return findReferences(worksheet).flatMap(({ id, range, refersTo }) => {
		const other = refersTo === 'evidence' ? readOtherEvidence(id) : undefined;
		return other ? [{ ...other, range }] : [];
	});
}

/** The one at an offset, also right behind its last letter. */
export function findOtherEvidenceAt(worksheet: Worksheet, offset: number): PlacedOtherEvidence | undefined {
	return findOtherEvidence(worksheet).find(({ range }) => range.start <= offset && offset <= range.end);
}

/** The ids of the evidence in a text; none where it is no worksheet. */
export function getEvidenceIds(text: string): ReadonlySet<string> {
	return new Set((parseWorksheet(text)?.evidence ?? []).map(({ id }) => id).filter(id => id !== ''));
}
