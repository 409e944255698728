import type { CalendarDate } from './dates';
import type { Fix } from './diagnostic';
import { setItemKey, takesStatus } from './itemEdits';
import { message } from './message';
import { getItemName } from './worksheet';
import type { Item, Worksheet } from './worksheet';

/** What can be decided about an item whose day has passed: another day, dropped, or done. */
export function getOverdueFixes(worksheet: Worksheet, item: Item, newDate: CalendarDate): readonly Fix[] {
	const marks = [
		{ word: 'dropped', title: message('Mark `{0}` as dropped', getItemName(item)) },
		{ word: 'done', title: message('Mark `{0}` as done', getItemName(item)) },
	].filter(({ word }) => takesStatus(item.list, word));
	return [
		{ title: message('Move to {0}', newDate), edits: setItemKey(worksheet, item, 'due', newDate) },
		...marks.map(({ title, word }) => ({ title, edits: setItemKey(worksheet, item, 'status', word) })),
	];
}
