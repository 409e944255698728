import { setMirrors } from './actionIntents';
import { explainNoRoom, gone } from './explainRefusal';
import { getNextId } from './ids';
import { addItem } from './itemEdits';
import { findItemSeq, moveItem, removeItem } from './itemMoves';
import type { ItemList, Kind } from './kind';
import { isMessage } from './message';
import type { Message } from './message';
import type { TextEdit } from './range';
import { findItemPlace, setPlace } from './valueEdits';
import { getItems } from './worksheet';
import type { Item, Worksheet } from './worksheet';
import type { EditValue, WorksheetEdit } from './worksheetEdit';

/** The item at an index of its list; `undefined` where it is gone. */
export function findItem(
	worksheet: Worksheet,
	place: { readonly list: string; readonly index: number },
): Item | undefined {
	return getItems(worksheet, place.list).find(({ index }) => index === place.index);
}

/** Sets a key of an item; tasks that repeat it go on saying the same as its status. */
export function setItemValue(
	worksheet: Worksheet,
	item: Item | undefined,
	key: string,
	value: EditValue,
): readonly TextEdit[] | Message {
	const place = item && findItemPlace(item, key);
	if (!item || !place) {
		return gone;
	}
	const edits = setPlace(worksheet, place, value);
	return isMessage(edits) || key !== 'status'
		? edits
		: [...edits, ...(edits.length > 0 ? setMirrors(worksheet, item, value === 'done') : [])];
}

/** Adds an item that has its id, and nothing else but what has only one answer. */
export function addNewItem(worksheet: Worksheet, kind: Kind, key: string): readonly TextEdit[] | Message {
	const list = kind.items.find(candidate => candidate.key === key);
	if (!list) {
		return gone;
	}
	const edits = addItem(worksheet, kind, list, getFirstValues(worksheet, list));
	return edits.length > 0 ? edits : explainNoRoom(worksheet, list);
}

/** The next free id, and what has only one answer. */
function getFirstValues(worksheet: Worksheet, list: ItemList): Readonly<Record<string, string>> {
	const references = list.fields.flatMap(({ key, refersTo, type }): [string, string][] => {
		const items = type === 'reference' && refersTo !== undefined ? getItems(worksheet, refersTo) : [];
		return items.length === 1 && items[0]?.id ? [[key, items[0].id]] : [];
	});
	const status = list.fields.find(({ key }) => key === 'status')?.values?.[0];
	return {
		title: '',
		id: getNextId(worksheet, list.idPrefix),
		...Object.fromEntries(references),
		...(status !== undefined && { status }),
	};
}

/** Moves an item; both places must be in the list. */
export function moveItemTo(
	worksheet: Worksheet,
	edit: WorksheetEdit & { type: 'moveItem' },
): readonly TextEdit[] | Message {
	const seq = findItemSeq(worksheet, edit.list);
	const isInside = (index: number): boolean => index >= 0 && index < (seq?.items.length ?? 0);
	return seq && isInside(edit.index) && isInside(edit.to) ? moveItem(worksheet, seq, edit.index, edit.to) : gone;
}

/** Takes an item out of its list. */
export function removeItemAt(
	worksheet: Worksheet,
	edit: WorksheetEdit & { type: 'removeItem' },
): readonly TextEdit[] | Message {
	const seq = findItemSeq(worksheet, edit.list);
	const item = findItem(worksheet, edit);
	return seq && item ? removeItem(worksheet, seq, item) : gone;
}
