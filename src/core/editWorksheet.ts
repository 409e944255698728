import type { CalendarDate } from './dates';
import { explainRefusal } from './explainRefusal';
import { isSafeEdit } from './isSafeEdit';
import { findLevel } from './ladder';
import type { Ladder } from './ladder';
import type { Message } from './message';
import { isMessage, message } from './message';
import { parseWorksheet } from './parseWorksheet';
import { proposeEdits } from './proposeEdits';
import { applyEdits } from './range';
import type { TextEdit } from './range';
import { getText } from './valueNode';
import { findField } from './worksheet';
import type { Worksheet } from './worksheet';
import type { WorksheetEdit } from './worksheetEdit';

/** What an intent comes to: edits for the text it was made on, none where nothing changes; or why it is refused. */
export type EditOutcome = { readonly edits: readonly TextEdit[] } | { readonly refusal: Message };

/** What an edit is made with. */
export interface EditContext {
	/** For the dates of new entries and rows. */
	readonly today: CalendarDate;
	/** The ladder that the view was made with: a level that is written by another of its names is the same level. */
	readonly ladder?: Ladder;
}

const unreadable = message(
	'The lines between the two `---` cannot be read, so nothing is changed; open the worksheet as text and mend them first',
);
const unknownKind = message(
	'This kind of worksheet is not known here, so nothing is changed; correct `worksheet` in the text first',
);

/**
 * Turns an intent into minimal text edits in the style of the file. The result is parsed before anybody sees it: an edit
 * that would change something beside its target, through an alias or an unclosed code block, is refused.
 */
export function editWorksheet(worksheet: Worksheet, wanted: WorksheetEdit, context: EditContext): EditOutcome {
	const { kind, kinds, problem, text } = worksheet;
	const { today, ladder } = context;
	const edit = ladder ? keepLevelName(worksheet, wanted, ladder) : wanted;
	if (problem || !kind) {
		return { refusal: problem ? unreadable : unknownKind };
	}
	const proposed = proposeEdits(worksheet, kind, edit, { today });
	if (isMessage(proposed)) {
		return { refusal: proposed };
	}
	const edits = proposed.filter(({ range, newText }) => text.slice(range.start, range.end) !== newText);
	const result = edits.length === 0 ? worksheet : parseWorksheet(applyEdits(text, edits), kinds);
	return result && isSafeEdit(worksheet, result, edit) ? { edits } : { refusal: explainRefusal(worksheet, edit) };
}

/** The same intent with a level as the file writes it, where that names the level that is wanted. */
function keepLevelName(worksheet: Worksheet, edit: WorksheetEdit, ladder: Ladder): WorksheetEdit {
	const field =
		edit.type === 'setValue' && edit.target.at === 'field' ? findField(worksheet, edit.target.key) : undefined;
	const written = field?.spec.type === 'level' ? getText(field.value) : undefined;
	const level = written === undefined ? undefined : findLevel(ladder, written);
	return edit.type === 'setValue' && written !== undefined && level && edit.value === level.slug
		? { ...edit, value: written }
		: edit;
}
