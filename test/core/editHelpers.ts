import { editWorksheet } from '../../src/core/editWorksheet';
import { formatMessage } from '../../src/core/message';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';
import type { EditValue, Target, WorksheetEdit } from '../../src/core/worksheetEdit';

/** A worksheet up to the key that makes one of it. */
export const head = '---\nworksheet: career-development\n';

/** The text after an edit; the reason in brackets where it is refused. */
export function change(text: string, edit: WorksheetEdit): string {
	const outcome = editWorksheet(parseWorksheet(text)!, edit, { today: '2026-11-24' });
	return 'refusal' in outcome ? `(${formatMessage(outcome.refusal)})` : applyEdits(text, outcome.edits);
}

/** The text after a value is set. */
export function set(text: string, target: Target, value: EditValue): string {
	return change(text, { type: 'setValue', target, value });
}

/** Changes frontmatter lines below the key that makes a worksheet of them. */
export function setIn(lines: string, target: Target, value: EditValue): string {
	return set(`${head}${lines}\n---\n`, target, value)
		.replace(head, '')
		.replace(/\n---\n$/, '');
}

/** Places that many tests change. */
export const person: Target = { at: 'field', key: 'person' };
export const measure = { at: 'item', list: 'goals', index: 0, key: 'measure' } satisfies Target;
export const direction: Target = { at: 'section', section: 'Direction', part: 0 };
