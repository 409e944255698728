import type { Kind } from '../../kind';
import { oncePer } from '../../oncePer';
import { getProse } from '../../prose';
import type { OffsetRange } from '../../range';
import { readReferences } from '../../readFrontmatter';
import type { RuleContext } from '../../rule';
import type { Worksheet } from '../../worksheet';

/** An id that stands where it should name something. */
export interface FoundReference {
	readonly id: string;
	readonly range: OffsetRange;
	/** The list whose ids it may name, `evidence` for rows of that table, `any` for all ids of the file. */
	readonly refersTo: string;
	/** The key of the frontmatter that it is a value of; absent for one in the text. */
	readonly key?: string;
}

/** The ids that frontmatter keys name. A value of the wrong type is another rule's to report. */
export function findReferences({ fields }: Worksheet): readonly FoundReference[] {
	const found: FoundReference[] = [];
	for (const { spec, value } of fields) {
		const isList = value?.type === 'seq' && spec.of === 'reference';
		const isOne = value?.type === 'scalar' && spec.type === 'reference';
		if (isList || isOne) {
			const { key, refersTo = 'any' } = spec;
			found.push(...readReferences(value).map(({ id, range }) => ({ id, range, refersTo, key })));
		}
	}
	return found;
}

/** What finds ids in brackets; absent for a kind without ids. */
const getMentionPattern = oncePer(({ items, ratings }: Kind): RegExp | undefined => {
	const fields = items.flatMap(list => list.fields);
	const hasEvidence = ratings !== undefined || fields.some(({ refersTo }) => refersTo === 'evidence');
	const prefixes = [...items.map(({ idPrefix }) => idPrefix), ...(hasEvidence ? ['E'] : [])];
	const id = `(?:${prefixes.join('|')})\\d{1,9}`;
	return prefixes.length === 0 ? undefined : new RegExp(`(?<!\\])\\(${id}(?:, ?${id})*\\)`, 'g');
});

/** Ids in brackets in the text, `(G3)` or `(E1, E2)`: those with the letters that ids of this kind begin with. */
export function findMentions({ worksheet, kind }: RuleContext): readonly FoundReference[] {
	const mention = getMentionPattern(kind);
	if (mention === undefined || worksheet.text.slice(worksheet.frontmatter.bodyStart).search(mention) === -1) {
		return [];
	}
	return [...getProse(worksheet).matchAll(mention)].flatMap(({ 0: brackets, index }) =>
		[...brackets.matchAll(/[^(), ]+/g)].map(({ 0: word, index: offset }): FoundReference => {
			const start = index + offset;
			return { id: word, range: { start, end: start + word.length }, refersTo: 'any' };
		}),
	);
}

/** The ids that a reference may name. */
export function getIds({ items, evidence }: Worksheet, refersTo: string): readonly string[] {
	const ofItems = items.filter(({ list }) => refersTo === 'any' || list.key === refersTo);
	const ofEvidence = refersTo === 'any' || refersTo === 'evidence' ? evidence : [];
	return [...ofItems, ...ofEvidence].flatMap(({ id }) => id || []);
}

/** Ids by how likely they are meant: the same letters in another case, then the next numbers. */
export function sortByDistance(wanted: string, ids: readonly string[]): readonly string[] {
	const toNumber = (id: string): number => Number(/\d{1,9}$/.exec(id)?.[0] ?? 1e9);
	const getDistance = (id: string): number => {
		return id.toLowerCase() === wanted.toLowerCase() ? -1 : Math.abs(toNumber(id) - toNumber(wanted));
	};
	return [...ids].sort((a, b) => getDistance(a) - getDistance(b));
}
