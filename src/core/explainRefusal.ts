import { explainWords } from './explainWords';
import type { ItemList } from './kind';
import type { Message } from './message';
import { message } from './message';
import { toLine } from './oneLine';
import { findSectionById } from './sectionParts';
import { getItems } from './worksheet';
import type { Worksheet } from './worksheet';
import type { WorksheetEdit } from './worksheetEdit';

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
	if (edit.type !== 'setValue') {
		return undefined;
	}
	switch (edit.target.at) {
		case 'title':
			return explainTitle(toLine(edit.value));
		case 'section':
			return explainWords(edit.value, isLog(worksheet, edit.target.section));
		default:
			return undefined;
	}
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
	const spec = findSectionById(worksheet, id)?.spec ?? worksheet.kind?.sections.find(({ title }) => title === id);
	return spec?.log !== undefined;
}
