import type { Fix } from './diagnostic';
import { setItemKey } from './itemEdits';
import { listWords, message } from './message';
import { getItemName, getItems } from './worksheet';
import type { Item, Worksheet } from './worksheet';

/** The open items of a list, and those of them that are more than a period holds; `undefined` where it holds all. */
export function findSurplus(worksheet: Worksheet, list: string, limit: number): Surplus | undefined {
	const open = getItems(worksheet, list).filter(({ isOpen }) => isOpen);
	const [first, ...others] = open.slice(limit);
	return first && { open, surplus: [first, ...others] };
}

/** What {@link findSurplus} finds. */
interface Surplus {
	readonly open: readonly Item[];
	readonly surplus: readonly [Item, ...Item[]];
}

/** Takes items that are too many out of this period; their words stay in the file. */
export function leaveForLater(worksheet: Worksheet, items: readonly Item[]): Fix {
	const names = listWords(items.map(getItemName)).replace(/ or (?=[^ ]+$)/, ' and ');
	return {
		title: message('Leave {0} for later (dropped)', names),
		edits: items.flatMap(item => setItemKey(worksheet, item, 'status', 'dropped')),
	};
}
