import assert from 'node:assert/strict';
import { createWorksheetView } from '../../src/core/createWorksheetView';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import type { Target } from '../../src/core/worksheetEdit';
import type { WorksheetView } from '../../src/core/worksheetView';
import { isSame } from '../../webview/texts';
import { head, measure, set } from '../core/editHelpers';

const text = `${head}person: Ada
manager: Noor
goals:
  - { id: G1, title: Write, measure: Read }
---

# A title

## Goals and actions

### G1 Write

- [ ] Draft

## Evidence

| ID | Date |
| --- | --- |
| E1 | 2026-09-18 |
`;

function view(of: string): WorksheetView {
	return createWorksheetView(parseWorksheet(of)!, { today: '2026-11-24' })!;
}

suite('Words with odd blanks in them', () => {
	const places: readonly (readonly [string, Target, (shown: WorksheetView) => string | undefined])[] = [
		['the title', { at: 'title' }, ({ title }) => title],
		['a name', { at: 'field', key: 'manager' }, ({ people }) => people.find(({ key }) => key === 'manager')?.value],
		[
			'the measure of a goal',
			measure,
			({ lists }) => lists[0]?.items[0]?.fields.find(({ key }) => key === 'measure')?.value,
		],
		['an action', { at: 'action', index: 0 }, ({ lists }) => lists[0]?.items[0]?.actions[0]?.text],
		[
			'a cell',
			{ at: 'cell', section: 'Evidence', part: 0, row: 0, column: 1 },
			({ sections }) => {
				const part = sections.find(({ id }) => id === 'Evidence')?.parts[0];
				return part?.type === 'table' ? part.rows[0]?.[1] : undefined;
			},
		],
	];
	for (const [name, target, getShown] of places) {
		for (const typed of ['two  spaces', 'a\ttab', 'no\u00a0break', 'thin\u2009 space', ' a  b ', 'line\u2028end']) {
			test(`${name} is shown as it was typed: ${JSON.stringify(typed)}`, () => {
				const made = set(text, target, typed);
				const shown = getShown(view(made)) ?? '';
				assert.equal(shown, typed.trim());
				assert.ok(isSame(shown, typed, 'line'));
				assert.equal(set(made, target, shown), made);
			});
		}
	}

	test('a title and an action on several lines are shown on one', () => {
		const several = text.replace('# A title', 'A  title\nof two\n===').replace('Draft', 'Draft  it\n  twice');
		const { lists, title } = view(several);
		assert.deepEqual([title, lists[0]?.items[0]?.actions[0]?.text], ['A  title of two', 'Draft  it twice']);
	});
});

suite('Words that begin with blanks', () => {
	const body = `${head}---\n\n## Direction\n\nx\n\n## Reviews\n\n### 2026-11-03\n\ny\n\n## Mine\n\nz\n`;
	const places: readonly (readonly [section: string, part: number])[] = [
		['Direction', 0],
		['Reviews', 0],
		['Looking back', 0],
		['#0 Mine', 0],
	];
	const getShown = (of: string, id: string, part: number): string | undefined => {
		const found = view(of).sections.find(section => section.id === id)?.parts[part];
		return found && found.type !== 'table' ? found.text : undefined;
	};
	for (const [section, part] of places) {
		for (const typed of [' a', '\ta', '   - a\n   - b', '    a\n    b', '\t- a\n\t- b', '\n \n  a\n\nb']) {
			test(`are shown in ${section} as they were typed: ${JSON.stringify(typed)}`, () => {
				const target: Target = { at: 'section', section, part };
				const words = typed.replace('\n \n', '');
				for (const [before, eol] of [
					[body, '\n'],
					[body.replaceAll('\n', '\r\n'), '\r\n'],
				] as const) {
					const made = set(before, target, typed);
					assert.ok(made.includes(`${eol}${eol}${words.replaceAll('\n', eol)}`), made);
					const shown = getShown(made, section, part) ?? '';
					assert.equal(shown.replaceAll('\r\n', '\n'), words);
					assert.ok(isSame(shown, typed, 'lines'));
					assert.equal(set(made, target, shown), made);
					assert.equal(
						set(made, target, words.trimStart()),
						made.replace(words.replaceAll('\n', eol), words.trimStart().replaceAll('\n', eol)),
					);
				}
			});
		}
	}

	test('are all there is, so that nothing is shown and words go below the heading', () => {
		const blank = `${head}---\n\n## Direction\n\n \t`;
		assert.equal(getShown(blank, 'Direction', 0), '');
		assert.equal(
			set(blank, { at: 'section', section: 'Direction', part: 0 }, ' a'),
			`${head}---\n\n## Direction\n\n a\n\n \t`,
		);
	});

	test('are cleared with the blanks', () => {
		const made = set(body, { at: 'section', section: 'Direction', part: 0 }, '   a');
		const cleared = set(made, { at: 'section', section: 'Direction', part: 0 }, '');
		assert.equal(cleared, body.replace('x\n\n', ''));
	});
});
