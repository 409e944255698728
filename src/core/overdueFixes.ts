import type { CalendarDate } from './dates';
import type { Fix } from './diagnostic';
import { setItemKey } from './itemEdits';
import { message } from './message';
import { getItemName } from './worksheet';
import type { Item, Worksheet } from './worksheet';

/** What can be decided about an item whose day has passed: another day, dropped, or done. */
export function getOverdueFixes(worksheet: Worksheet, item: Item, newDate: CalendarDate): readonly Fix[] {
	return [
		{ title: message('Move to {0}', newDate), edits: setItemKey(worksheet, item, 'due', newDate) },
		{
			title: message('Mark `{0}` as dropped', getItemName(item)),
			edits: setItemKey(worksheet, item, 'status', 'dropped'),
		},
		{ title: message('Mark `{0}` as done', getItemName(item)), edits: setItemKey(worksheet, item, 'status', 'done') },
	];
}
