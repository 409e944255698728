import { getProse } from './prose';
import type { OffsetRange } from './range';
import { findReferences } from './rules/structure/references';
import type { EvidenceRow, Item, Worksheet } from './worksheet';

/** A place where an id stands. */
export interface IdPlace {
	readonly id: string;
	/** Without quotes. */
	readonly range: OffsetRange;
	/** It is the id of an item or of a row of evidence, and does not only name one. */
	readonly isDefinition: boolean;
}

/** What an id is the id of. */
export type Identified = { readonly item: Item } | { readonly evidence: EvidenceRow };

/** What has an id: of two with the same, the first. */
export function findIdentified({ evidence, items }: Worksheet, id: string): Identified | undefined {
	const item = items.find(candidate => candidate.id === id);
	const row = evidence.find(candidate => candidate.id === id);
	return id === '' ? undefined : item ? { item } : row && { evidence: row };
}

/** The place of the id at an offset, one that something in the file has; also right behind its last letter. */
export function findIdAt(worksheet: Worksheet, offset: number): IdPlace | undefined {
	return getIdPlaces(worksheet).find(({ range }) => range.start <= offset && offset <= range.end);
}

/**
 * All places of ids that something in the file has, or of one of them, in the order of the file. In the text these are the
 * words that headings, tasks and table cells are made of, but for code and links; an id without a digit is a word like
 * any other there, and counts only where it opens a heading or a task.
 */
export function getIdPlaces(worksheet: Worksheet, only?: string): readonly IdPlace[] {
	const definitions = getDefinitions(worksheet);
	const known = new Set(definitions.map(({ id }) => id).filter(id => only === undefined || id === only));
	const references = findReferences(worksheet).map(({ id, range }) => ({ id, range, isDefinition: false }));
	const found = [...definitions, ...references].map(place => ({
		...place,
		range: withoutQuotes(worksheet, place.range),
	}));
	const defined = new Set(found.map(({ range }) => range.start));
	const mentions = findWords(worksheet, known).filter(({ range }) => !defined.has(range.start));
	return [...found, ...mentions].filter(({ id }) => known.has(id)).sort((a, b) => a.range.start - b.range.start);
}

function getDefinitions({ evidence, items }: Worksheet): readonly IdPlace[] {
	const places = [
		...items.map(({ id, idRange: range }) => ({ id, range })),
		...evidence.flatMap(({ cells, id }) => {
			const cell = cells.get('id');
			return cell ? [{ id, range: cell.range }] : [];
		}),
	];
	return places.filter(({ id }) => id !== '').map(place => ({ ...place, isDefinition: true }));
}

function withoutQuotes({ text }: Worksheet, { end, start }: OffsetRange): OffsetRange {
	return /["']/.test(text.charAt(start)) && end - start > 1 ? { start: start + 1, end: end - 1 } : { start, end };
}

/** A word that is no part of a longer one, of a path, of an address or of the destination of a link. */
const word = /(?<![\p{L}\p{N}_\-/\\.#@=&?]|\]\()[A-Za-z0-9_-]+(?![\p{L}\p{N}_\-/\\@=]|\.[\p{L}\p{N}])/gu;

function findWords(worksheet: Worksheet, known: ReadonlySet<string>): readonly IdPlace[] {
	if (known.size === 0) {
		return [];
	}
	const { actions, blocks } = worksheet;
	const openings = new Set([...blocks.headings, ...actions].map(({ textRange }) => textRange.start));
	return [...getProse(worksheet).matchAll(word)].flatMap(({ 0: id, index: start }): readonly IdPlace[] => {
		const isMeant = known.has(id) && (/\d/.test(id) || openings.has(start));
		return isMeant ? [{ id, range: { start, end: start + id.length }, isDefinition: false }] : [];
	});
}
