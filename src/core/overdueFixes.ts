import type { CalendarDate } from './dates';
import type { Fix } from './diagnostic';
import { setItemKey, takesStatus } from './itemEdits';
import { toFirstItemWords } from './itemWords';
import { message } from './message';
import type { Message } from './message';
import { getItemName } from './worksheet';
import type { Item, Worksheet } from './worksheet';

/** Says that the day of an item has passed, and what can be decided about it. */
export function describeOverdue(item: Item, due: CalendarDate): Message {
	const words = getEndings(item);
	return words.length === 0
		? message(
				'{0} was due on {1} and is still open; choose a new date, or take it out of the list',
				toFirstItemWords(item),
				due,
			)
		: message(
				'{0} was due on {1} and is still open; choose a new date, or mark it as {2}',
				toFirstItemWords(item),
				due,
				words.join(' or '),
			);
}

/** What can be decided about an item whose day has passed: another day, dropped, or done. */
export function getOverdueFixes(worksheet: Worksheet, item: Item, newDate: CalendarDate): readonly Fix[] {
	return [
		{ title: message('Move to {0}', newDate), edits: setItemKey(worksheet, item, 'due', newDate) },
		...getEndings(item).map(word => ({
			title: message('Mark `{0}` as {1}', getItemName(item), word),
			edits: setItemKey(worksheet, item, 'status', word),
		})),
	];
}

/** The words for what may become of an item, beside another day, that its list knows. */
function getEndings({ list }: Item): readonly string[] {
	return ['dropped', 'done'].filter(word => takesStatus(list, word));
}
