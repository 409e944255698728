import { explainWords } from './explainWords';
import type { ItemList } from './kind';
import type { Message } from './message';
import { message } from './message';
import { findSectionById } from './sectionParts';
import { getItems } from './worksheet';
import type { Worksheet } from './worksheet';
import type { WorksheetEdit } from './worksheetEdit';

/** Why an edit is refused that would come to more than what was asked for, and what to do instead. */
export function explainRefusal(worksheet: Worksheet, edit: WorksheetEdit): Message {
	return edit.type === 'setValue' && edit.target.at === 'section'
		? explainWords(edit.value, isLog(worksheet, edit.target.section))
		: message(
				'A change here would reach other parts of the file too, so nothing is changed; open the worksheet as text and change it there',
			);
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
