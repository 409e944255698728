import { explainWords } from './explainWords';
import type { ItemList } from './kind';
import type { Message } from './message';
import { message } from './message';
import { toLine } from './oneLine';
import { readOpeningId } from './readAction';
import { findSpecById } from './sectionParts';
import { getItems } from './worksheet';
import type { Action, Worksheet } from './worksheet';
import type { WorksheetEdit } from './worksheetEdit';

/** Why an edit is refused whose place is not there any more. */
export const gone = message(
	'This is no longer in the worksheet; look at what is there now, and make your change again',
);

/** Why an edit is refused that would come to more than what was asked for, and what to do instead. */
export function explainRefusal(worksheet: Worksheet, edit: WorksheetEdit): Message {
	return (
		explainPlace(worksheet, edit) ??
		message(
			'A change here would reach other parts of the file too, so nothing is changed; open the worksheet as text and change it there',
		)
	);
}

function explainPlace(worksheet: Worksheet, edit: WorksheetEdit): Message | undefined {
	if (edit.type === 'addAction') {
		return explainOpening(worksheet, undefined, toLine(edit.words));
	}
	if (edit.type !== 'setValue') {
		return undefined;
	}
	switch (edit.target.at) {
		case 'title':
			return explainTitle(toLine(edit.value));
		case 'action':
			return explainOpening(worksheet, worksheet.actions[edit.target.index], toLine(edit.value));
		case 'section':
			return explainWords(edit.value, isLog(worksheet, edit.target.section));
		default:
			return undefined;
	}
}

/** What begins with the id of an item repeats it, and counts with it. */
function explainOpening({ items }: Worksheet, action: Action | undefined, words: string): Message | undefined {
	const old = action?.mirrors;
	const id = readOpeningId(words);
	const item = items.find(candidate => candidate.id === id && id !== '');
	if (item?.id === old?.id) {
		return undefined;
	}
	return item
		? message(
				'An action that begins with `{0}` is ticked along with that {1}; begin with another word, or write it in the text',
				id,
				item.list.singular,
			)
		: old &&
				message(
					'This action is ticked along with a {1} as long as it begins with `{0}`; keep `{0}` at the beginning, or change it in the text',
					old.id,
					old.list.singular,
				);
}

/** Markdown takes `#` at the end of a heading for what closes it. */
function explainTitle(title: string): Message | undefined {
	const closing = /(?:^|[ \t])(#+)$/.exec(title)?.[1];
	return closing === undefined
		? undefined
		: message('Markdown leaves out `{0}` at the end of a title; write `\\{0}` there', closing);
}

/** Why a list takes no other item, and what to do first. */
export function explainNoRoom(worksheet: Worksheet, { key, maximum = Infinity, title }: ItemList): Message {
	return getItems(worksheet, key).length >= maximum
		? message(
				'This worksheet holds {0} {1}, which is as many as it may; remove one first',
				maximum,
				title.toLowerCase(),
			)
		: message(
				'What stands at `{0}` is no list, so nothing can be added; open the worksheet as text and mend it there',
				key,
			);
}

function isLog(worksheet: Worksheet, id: string): boolean {
	return findSpecById(worksheet, id)?.log !== undefined;
}
