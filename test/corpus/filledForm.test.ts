import assert from 'node:assert/strict';
import { builtInKinds } from '../../src/core/builtInKinds';
import { builtInLadders } from '../../src/core/builtInLadders';
import { createWorksheetView } from '../../src/core/createWorksheetView';
import { editWorksheet } from '../../src/core/editWorksheet';
import type { Kind } from '../../src/core/kind';
import { createNewWorksheet } from '../../src/core/newWorksheet';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';
import { validateWorksheet } from '../../src/core/validateWorksheet';
import type { WorksheetEdit } from '../../src/core/worksheetEdit';
import type { SectionView, WorksheetView } from '../../src/core/worksheetView';

const today = '2026-11-20';
const ladder = builtInLadders.get('pm-default')!;

function change(text: string, edit: WorksheetEdit): string {
	const outcome = editWorksheet(parseWorksheet(text)!, edit, { today });
	assert.ok('edits' in outcome, JSON.stringify([edit, outcome]));
	return applyEdits(text, outcome.edits);
}

function view(text: string): WorksheetView {
	return createWorksheetView(parseWorksheet(text)!, { today, ladder })!;
}

/** What a person does in a section first, with what the form has for it. */
function toFirstEdit({ id, isLog, isTable }: SectionView): WorksheetEdit {
	return isLog
		? { type: 'addEntry', section: id }
		: isTable
			? { type: 'addRow', section: id }
			: { type: 'setValue', target: { at: 'section', section: id, part: 0 }, value: 'Words of my own.' };
}

/** A new worksheet in which each section has been begun, and each item has a title, in the form alone. */
function fillIn(kind: Kind): string {
	const created = createNewWorksheet({ kind, answers: {}, today, ladder }).text;
	const active = change(created, { type: 'setValue', target: { at: 'field', key: 'status' }, value: 'active' });
	const filled = view(active).sections.map(toFirstEdit).reduce(change, active);
	return view(filled)
		.lists.flatMap(({ items, key }) =>
			items.map((_, index) => ({ at: 'item', list: key, index, key: 'title' }) as const),
		)
		.map((target): WorksheetEdit => ({ type: 'setValue', target, value: 'A goal of my own' }))
		.reduce(change, filled);
}

suite('a new worksheet that is filled in with the form alone', () => {
	for (const kind of builtInKinds.values()) {
		test(`${kind.id}: keeps no question that a form does not show`, () => {
			const text = fillIn(kind);
			const left = validateWorksheet(parseWorksheet(text)!, { today }).filter(
				({ code }) => code === 'placeholder-left',
			);
			assert.deepEqual(
				left.map(({ range }) => text.slice(range.start, range.end)),
				[],
				text,
			);
		});
	}
});
