import { addAction, indexHeadings } from './actionEdits';
import { replaceRange } from './edits';
import { gone } from './explainRefusal';
import { getNextId } from './ids';
import { setItemKey } from './itemEdits';
import type { Kind } from './kind';
import { message } from './message';
import type { Message } from './message';
import { toLine } from './oneLine';
import type { TextEdit } from './range';
import type { Action, Item, Worksheet } from './worksheet';

/** Ticks the tasks that repeat an item, or takes their ticks away. */
export function setMirrors({ actions, text }: Worksheet, item: Item, isDone: boolean): readonly TextEdit[] {
	return actions
		.filter(action => action.mirrors === item && action.isDone !== isDone)
		.flatMap(({ box }) => replaceRange(text, box, isDone ? '[x]' : '[ ]'));
}

/** Ticks a task or takes its tick away. The item that it repeats, and other tasks that repeat that, follow. */
export function tickAction(worksheet: Worksheet, index: number, isDone: boolean): readonly TextEdit[] | Message {
	const action = worksheet.actions[index];
	if (!action) {
		return gone;
	}
	if (action.isDone === isDone) {
		return [];
	}
	const { box, mirrors } = action;
	if (!mirrors) {
		return replaceRange(worksheet.text, box, isDone ? '[x]' : '[ ]');
	}
	const boxes = setMirrors(worksheet, mirrors, isDone);
	const status = isDone ? 'done' : 'on-track';
	return (mirrors.status === 'done') === isDone
		? boxes
		: [...setItemKey(worksheet, mirrors, 'status', status), ...boxes];
}

/** Gives a task other words, which may not be none. */
export function setActionWords(
	{ text }: Worksheet,
	action: Action | undefined,
	words: string,
): readonly TextEdit[] | Message {
	if (!action) {
		return gone;
	}
	return words === ''
		? message('An action needs words; write what will be done, or take out its line in the text')
		: action.text === words
			? []
			: replaceRange(text, action.textRange, words);
}

/** Adds an open task to an item, which must have an id to be found again by. */
export function addActionTo(
	worksheet: Worksheet,
	kind: Kind,
	item: Item | undefined,
	words: string,
): readonly TextEdit[] | Message {
	const line = toLine(words);
	if (!item) {
		return gone;
	}
	if (item.id === '' || line === '') {
		return item.id === ''
			? message(
					'Its actions could not be found again without an id; give it an id first, such as `{0}`',
					getNextId(worksheet, item.list.idPrefix),
				)
			: message('An action needs words; say what will be done');
	}
	return addAction(worksheet, kind, { item, heading: indexHeadings(worksheet).get(item.id), words: line });
}
