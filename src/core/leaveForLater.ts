import type { Fix } from './diagnostic';
import { setItemKey } from './itemEdits';
import { listWords, message } from './message';
import { getItemName } from './worksheet';
import type { Item, Worksheet } from './worksheet';

/** Takes items that are too many out of this period; their words stay in the file. */
export function leaveForLater(worksheet: Worksheet, items: readonly Item[]): Fix {
	const names = listWords(items.map(getItemName)).replace(/ or (?=[^ ]+$)/, ' and ');
	return {
		title: message('Leave {0} for later (dropped)', names),
		edits: items.flatMap(item => setItemKey(worksheet, item, 'status', 'dropped')),
	};
}
