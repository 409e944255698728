import { parseWorksheet } from './parseWorksheet';
import type { OffsetRange, TextEdit } from './range';
import { toRelativePath } from './relativeLinks';
import { findReferences } from './rules/structure/references';
import type { FoundReference } from './rules/structure/references';
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
	/** The id alone; absent where YAML's escapes hide it. */
	readonly idRange?: OffsetRange;
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
	return findReferences(worksheet).flatMap(reference => placeOtherEvidence(worksheet, reference) ?? []);
}

/** Where a reference of the frontmatter names evidence in another worksheet; `undefined` where it names something here. */
export function placeOtherEvidence(
	{ text }: Pick<Worksheet, 'text'>,
	{ id: reference, range, refersTo }: Pick<FoundReference, 'id' | 'range' | 'refersTo'>,
): PlacedOtherEvidence | undefined {
	const other = refersTo === 'evidence' ? readOtherEvidence(reference) : undefined;
	if (!other) {
		return undefined;
	}
	const start = text.lastIndexOf('#', range.end - 1) + 1;
	const isThere = start > range.start && text.startsWith(other.id, start);
	return { ...other, range, ...(isThere && { idRange: { start, end: start + other.id.length } }) };
}

/**
 * What a worksheet whose frontmatter cannot be read as its kind has it, or has no known kind, seems to name of other
 * worksheets' evidence; good to warn by, not to change anything.
 */
export function guessOtherEvidence({ frontmatter, text }: Worksheet): readonly OtherEvidence[] {
	const references = text.slice(0, frontmatter.bodyStart).match(/[^\s,[\]{}"']+\.(?:md|markdown)#[\w-]+/gi) ?? [];
	return references.map(readOtherEvidence).filter(other => other !== undefined);
}

/** Gives the row that is named at a place another id there. */
export function renameOtherEvidence({ idRange, path, range }: PlacedOtherEvidence, id: string): TextEdit {
	return idRange ? { range: idRange, newText: id } : { range, newText: toEvidenceReference({ path, id }) };
}

/** The one at an offset, also right behind its last letter. */
export function findOtherEvidenceAt(worksheet: Worksheet, offset: number): PlacedOtherEvidence | undefined {
	return findOtherEvidence(worksheet).find(({ range }) => range.start <= offset && offset <= range.end);
}

/** The ids of the evidence in a text; none where it is no worksheet. */
export function getEvidenceIds(text: string): ReadonlySet<string> {
	return new Set((parseWorksheet(text)?.evidence ?? []).map(({ id }) => id).filter(id => id !== ''));
}
