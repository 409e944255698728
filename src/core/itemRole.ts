import type { ItemList } from './kind';
import { oncePer } from './oncePer';
import type { Item, Worksheet } from './worksheet';

/** What a list may be like, so that what is asked of those is asked of its items, too. */
export const itemRoles = ['goals', 'commitments', 'milestones'] as const;

/** One of {@link itemRoles}. */
export type ItemRole = (typeof itemRoles)[number];

/**
 * What the items of a list are asked for: what its kind says, else what its key says. Where neither tells, its fields do.
 * What is about a practice is promised to the other side, even where it also belongs to something else; what belongs to
 * an item of another list is a step on the way there, whoever takes it; what only says by whom is a promise. The rest is
 * like goals, as most of what people plan is: a list never goes without questions because nobody thought of the word.
 */
export const getRole: (list: ItemList) => ItemRole = oncePer(({ fields, key, like }) => {
	const named = like ?? itemRoles.find(role => role === key);
	if (named) {
		return named;
	}
	if (fields.some(({ type }) => type === 'practice')) {
		return 'commitments';
	}
	const isPart = fields.some(
		({ refersTo = key, type }) => type === 'reference' && ![key, 'evidence'].includes(refersTo),
	);
	const hasDoer = fields.some(field => field.key === 'by');
	return isPart ? 'milestones' : hasDoer ? 'commitments' : 'goals';
});

/** The items of all lists that are like one, list by list. */
export function getItemsLike({ items, kind }: Worksheet, role: ItemRole): readonly Item[] {
	const lists = kind?.items.filter(list => getRole(list) === role) ?? [];
	return items.filter(({ list }) => lists.includes(list));
}
