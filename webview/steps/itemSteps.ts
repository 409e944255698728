import type { ItemView, WorksheetEdit } from '../../src/protocol';
import { toItemKey, toListKey } from '../keys';
import { t } from '../l10n';
import type { Page } from '../page';
import { toLine } from '../texts';

/** The item as it is by then: others may have come and gone before it. */
function findItem(page: Page, list: string, { name }: ItemView): ItemView | undefined {
	return page.worksheet.findList(list)?.items.find(item => item.name === name);
}

/** Adds an item, and puts the focus into its first field. */
export function addItem(page: Page, list: string): void {
	let names = new Set<string>();
	page.requests.edit(
		() => {
			names = new Set(page.worksheet.findList(list)?.items.map(({ name }) => name));
			return { type: 'addItem', list };
		},
		() => {
			const added = page.worksheet.findList(list)?.items.find(({ name }) => !names.has(name));
			if (added) {
				page.problems.newItems.add(toItemKey(list, added));
				page.parts.setOpen(toItemKey(list, added), true);
				page.attention.focusNext = toItemKey(
					list,
					added,
					added.fields[0]?.target.at === 'item' ? added.fields[0].key : '',
				);
				page.notices.announce(t('{0} added', added.id));
			}
		},
	);
}

/** Moves an item up (-1) or down (1); the focus stays on it. */
export function moveItem(page: Page, list: string, item: ItemView, by: 1 | -1): void {
	page.requests.edit(
		() => {
			const now = findItem(page, list, item);
			const to = (now?.index ?? 0) + by;
			const isInside = to >= 0 && to < (page.worksheet.findList(list)?.items.length ?? 0);
			return now && isInside ? { type: 'moveItem', list, index: now.index, to } : undefined;
		},
		() => {
			const place = (page.worksheet.findList(list)?.items.findIndex(({ name }) => name === item.name) ?? 0) + 1;
			page.notices.announce(t('{0} is number {1} now', item.id, place));
		},
	);
}

/** Removes an item; the focus goes to its neighbour. */
export function removeItem(page: Page, list: string, item: ItemView): void {
	const items = page.worksheet.findList(list)?.items ?? [];
	const position = items.findIndex(({ name }) => name === item.name);
	const neighbour = items[position + 1] ?? items[position - 1];
	page.notices.confirm();
	page.requests.edit(
		(): WorksheetEdit | undefined => {
			const now = findItem(page, list, item);
			return now && { type: 'removeItem', list, index: now.index };
		},
		() => {
			page.attention.focusNext = neighbour ? `${toItemKey(list, neighbour)}?remove` : `${toListKey(list)}/add`;
			page.notices.announce(t('{0} removed', item.id));
		},
	);
}

/** Adds a task below the heading of an item; `then` is called when it is there. */
export function addAction(page: Page, list: string, item: ItemView, words: string, then: () => void): void {
	page.requests.edit(() => {
		const now = findItem(page, list, item);
		return now && { type: 'addAction', list, index: now.index, words };
	}, then);
}

/** Ticks the task of a key, or takes the tick away, if the task is still the one that was seen. */
export function tickAction(page: Page, key: string, text: string, isDone: boolean): void {
	// What was typed into it before is in the document by then.
	const texts = [text, toLine(page.typing.getText(key)).trim()];
	page.requests.edit(() => {
		const now = page.worksheet.findAction(key, texts);
		if (now === undefined) {
			page.notices.refuseStale();
			return undefined;
		}
		return { type: 'tickAction', index: now, isDone };
	});
}
