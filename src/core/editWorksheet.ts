import type { CalendarDate } from './dates';
import { isSafeEdit } from './isSafeEdit';
import type { Message } from './message';
import { message } from './message';
import { parseWorksheet } from './parseWorksheet';
import type { Kinds } from './parseWorksheet';
import { isMessage, proposeEdits } from './proposeEdits';
import { applyEdits } from './range';
import type { TextEdit } from './range';
import type { Worksheet } from './worksheet';
import type { WorksheetEdit } from './worksheetEdit';

/** What an intent comes to: edits for the text it was made on, none where nothing changes; or why it is refused. */
export type EditOutcome = { readonly edits: readonly TextEdit[] } | { readonly refusal: Message };

/** What an edit is made with. */
export interface EditContext {
	/** For the dates of new entries and rows. */
	readonly today: CalendarDate;
	/** The kinds that the worksheet was parsed with; the built-in ones where left out. */
	readonly kinds?: Kinds;
}

/**
 * Turns an intent into minimal text edits in the style of the file. The result is parsed before anybody sees it: an edit
 * that would change something beside its target, through an alias or an unclosed code block, is refused.
 */
export function editWorksheet(worksheet: Worksheet, edit: WorksheetEdit, { today, kinds }: EditContext): EditOutcome {
	const { kind, problem, text } = worksheet;
	if (problem || !kind) {
		return { refusal: message('The frontmatter cannot be read; mend it in the text first') };
	}
	const proposed = proposeEdits(worksheet, kind, edit, { today });
	if (isMessage(proposed)) {
		return { refusal: proposed };
	}
	const edits = proposed.filter(({ range, newText }) => text.slice(range.start, range.end) !== newText);
	const result = edits.length === 0 ? worksheet : parseWorksheet(applyEdits(text, edits), kinds);
	return result && isSafeEdit(worksheet, result, edit) ? { edits } : { refusal: explain(edit) };
}

function explain(edit: WorksheetEdit): Message {
	return edit.type === 'setValue' && edit.target.at === 'section'
		? message(
				'This would change the rest of the file: begin no line with # or ##, close code blocks and comments, or write it in the text',
			)
		: message('This cannot be changed here without changing something else; change it in the text');
}
