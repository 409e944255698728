import type { ItemList } from './kind';
import { getText } from './valueNode';
import { getItems } from './worksheet';
import type { Item, Worksheet } from './worksheet';

/**
 * Tells which item another one leads to, such as a milestone to its goal: the one that it names by id, or where it names
 * none, the only one there is.
 */
export function createParentFinder(worksheet: Worksheet): (item: Item) => Item | undefined {
	const parents = new Map(worksheet.kind?.items.map(list => [list, indexParents(worksheet, list)]));
	return ({ fields, list }) => {
		const { key, items, byId } = parents.get(list) ?? {};
		const name = key === undefined ? undefined : fields.get(key)?.value;
		return name ? byId?.get(getText(name) ?? '') : items?.length === 1 ? items[0] : undefined;
	};
}

/** The key of a list that names items of another one, and those items; of two with the same id, the first. */
function indexParents(
	worksheet: Worksheet,
	list: ItemList,
): { readonly key: string; readonly items: readonly Item[]; readonly byId: ReadonlyMap<string, Item> } | undefined {
	const lists = new Set(worksheet.kind?.items.map(({ key }) => key));
	const field = list.fields.find(({ refersTo, type }) => type === 'reference' && lists.has(refersTo ?? ''));
	const items = field ? getItems(worksheet, field.refersTo ?? '') : [];
	return field && { key: field.key, items, byId: new Map([...items].reverse().map(item => [item.id, item])) };
}
