import { addActionTo, setActionWords, tickAction } from './actionIntents';
import type { Heading } from './blocks';
import type { CalendarDate } from './dates';
import { at } from './edits';
import { gone } from './explainRefusal';
import { addNewItem, findItem, moveItemTo, removeItemAt, setItemValue } from './itemIntents';
import type { Kind } from './kind';
import type { Message } from './message';
import { joinLines, toLine } from './oneLine';
import type { TextEdit } from './range';
import { addLogEntry, addTableRow, removeTableRow, setCellText, setSectionText } from './sectionIntents';
import { findRootPlace, setPlace, setRating } from './valueEdits';
import type { Worksheet } from './worksheet';
import type { EditValue, Target, WorksheetEdit } from './worksheetEdit';

/** What is proposed depends on the day. */
export interface ProposeContext {
	readonly today: CalendarDate;
}

/**
 * The edits that an intent asks for, without regard to what else they might change: `editWorksheet` looks at that before
 * anybody gets them.
 */
export function proposeEdits(
	worksheet: Worksheet,
	kind: Kind,
	edit: WorksheetEdit,
	{ today }: ProposeContext,
): readonly TextEdit[] | Message {
	switch (edit.type) {
		case 'setValue':
			return setValue(worksheet, kind, edit.target, edit.value);
		case 'tickAction':
			return tickAction(worksheet, edit.index, edit.isDone);
		case 'addAction':
			return addActionTo(worksheet, kind, findItem(worksheet, edit), edit.words);
		case 'addItem':
			return addNewItem(worksheet, kind, edit.list);
		case 'moveItem':
			return moveItemTo(worksheet, edit);
		case 'removeItem':
			return removeItemAt(worksheet, edit);
		case 'addEntry':
			return addLogEntry(worksheet, kind, edit.section, today);
		case 'addRow':
			return addTableRow(worksheet, kind, edit.section, today);
		case 'removeRow':
			return removeTableRow(worksheet, edit);
	}
}

function setValue(worksheet: Worksheet, kind: Kind, target: Target, value: EditValue): readonly TextEdit[] | Message {
	switch (target.at) {
		case 'title':
			return setTitle(worksheet, toLine(value));
		case 'field': {
			const place = findRootPlace(worksheet, kind, target.key);
			return place ? setPlace(worksheet, place, value) : gone;
		}
		case 'item':
			return setItemValue(worksheet, findItem(worksheet, target), target.key ?? '', value);
		case 'rating':
		case 'trustFactor': {
			const container = target.at === 'rating' ? 'ratings' : 'trust_factors';
			return setRating(worksheet, kind, { container, slug: target.slug, column: target.column ?? '' }, value);
		}
		case 'action':
			return setActionWords(worksheet, worksheet.actions[target.index], toLine(value));
		case 'section':
			return setSectionText(worksheet, kind, target, String(value ?? ''));
		case 'cell':
			return setCellText(worksheet, target, String(value ?? ''));
	}
}

function setTitle({ blocks, eol, frontmatter, text }: Worksheet, title: string): readonly TextEdit[] | Message {
	const heading = blocks.headings.find(({ depth }) => depth === 1);
	if (heading) {
		const { start, end } = heading.textRange;
		return start === end
			? fillHeading(text, heading, title)
			: joinLines(text.slice(start, end)) === title
				? []
				: [{ range: heading.textRange, newText: title }];
	}
	const { bodyStart } = frontmatter;
	const isEnded = text.charAt(bodyStart - 1) === '\n';
	const newText = isEnded ? `${eol}# ${title}${eol}` : `${eol}${eol}# ${title}`;
	return title === '' ? [] : [{ range: at(bodyStart), newText }];
}

/** A heading without words has room for them after its `#`; where another one closes it, before the blank that keeps it. */
function fillHeading(text: string, { range }: Heading, title: string): readonly TextEdit[] {
	const start = range.start + 1;
	const { blanks = '', closing = '' } = /^(?<blanks>[ \t]*)(?<closing>#*)/.exec(text.slice(start))?.groups ?? {};
	const offset = start + (closing === '' ? blanks.length : Math.max(1, blanks.length - 1));
	return title === '' ? [] : [{ range: at(offset), newText: blanks === '' ? ` ${title}` : title }];
}
