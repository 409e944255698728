import type { FieldSpec, ItemList, Kind } from './kind';
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

/** The key by which items of a list name one of another list, if they do; one of their own list is no parent. */
export function findParentField({ items }: Kind, { fields, key: own }: ItemList): FieldSpec | undefined {
	const others = items.map(({ key }) => key).filter(key => key !== own);
	return fields.find(({ refersTo = '', type }) => type === 'reference' && others.includes(refersTo));
}

/** The key of a list that names items of another one, and those items; of two with the same id, the first. */
function indexParents(
	worksheet: Worksheet,
	list: ItemList,
): { readonly key: string; readonly items: readonly Item[]; readonly byId: ReadonlyMap<string, Item> } | undefined {
	const field = worksheet.kind && findParentField(worksheet.kind, list);
	const items = field ? getItems(worksheet, field.refersTo ?? '') : [];
	return field && { key: field.key, items, byId: new Map([...items].reverse().map(item => [item.id, item])) };
}
