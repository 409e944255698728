import { commonFields } from '../commonFields';
import type { FieldSpec, ItemList, Kind } from '../kind';
import type { OutlinePath } from '../outline/outlineNode';
import { getRatingFields, getRootFields, getRootSpecs } from '../readFrontmatter';

/** What may stand below a path of the frontmatter. */
export type Below =
	/** Keys that are known. */
	| { readonly type: 'fields'; readonly fields: readonly FieldSpec[]; readonly list?: ItemList }
	/** A rating for each key, which names what is rated. */
	| { readonly type: 'ratings'; readonly container: string }
	/** Items. */
	| { readonly type: 'items'; readonly list: ItemList }
	/** One value, or the elements of a list of values. */
	| { readonly type: 'value'; readonly spec: FieldSpec };

/** What the kind has to say of a path; of a kind that is not known only that there is one. */
export function findBelow(kind: Kind | undefined, path: OutlinePath): Below | undefined {
	const [first, second, third, ...deeper] = path;
	if (deeper.length > 0) {
		return undefined;
	}
	const list = kind?.items.find(({ key }) => key === first);
	const isRated = first === 'ratings' ? kind?.ratings !== undefined : first === 'trust_factors' && kind?.trustFactors;
	if (first === undefined) {
		return { type: 'fields', fields: kind ? getRootSpecs(kind) : commonFields };
	}
	if (list) {
		return findInFields(list.fields, { type: 'items', list }, { second, third, list });
	}
	if (isRated && kind) {
		return findInFields(getRatingFields(kind), { type: 'ratings', container: String(first) }, { second, third });
	}
	const spec = (kind ? getRootFields(kind) : commonFields).find(({ key }) => key === first);
	return spec && second === undefined ? { type: 'value', spec } : undefined;
}

/** Looks up what is two or three steps below the root: an item or a rating, and a key of it. */
function findInFields(
	fields: readonly FieldSpec[],
	container: Below,
	{ list, second, third }: { second: string | number | undefined; third: string | number | undefined; list?: ItemList },
): Below | undefined {
	if (second === undefined) {
		return container;
	}
	const spec = fields.find(({ key }) => key === third);
	return third === undefined ? { type: 'fields', fields, ...(list && { list }) } : spec && { type: 'value', spec };
}
