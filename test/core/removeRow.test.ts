import assert from 'node:assert/strict';
import { editWorksheet } from '../../src/core/editWorksheet';
import { formatMessage } from '../../src/core/message';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { applyEdits } from '../../src/core/range';

/** The body after a row was removed; the reason in brackets where it is refused. The same with each line ending. */
function remove(body: string, row: number, part = 0, section = 'Evidence'): string {
	const head = '---\nworksheet: career-development\n---\n';
	const [lf = '', crlf] = ['\n', '\r\n'].map(eol => {
		const text = `${head}${body}`.replaceAll('\n', eol);
		const edit = { type: 'removeRow', section, part, row } as const;
		const outcome = editWorksheet(parseWorksheet(text)!, edit, { today: '2026-11-24' });
		return 'refusal' in outcome ? `(${formatMessage(outcome.refusal)})` : applyEdits(text, outcome.edits);
	});
	assert.equal(crlf, lf.replaceAll('\n', '\r\n'));
	return lf.replace(head, '');
}

const top = '## Evidence\n\n| ID | What |\n| --- | --- |\n';
const gone = '(This is no longer in the worksheet; look at what is there now, and make your change again)';

suite('removeRow', () => {
	const cases: readonly (readonly [string, string, number, string])[] = [
		['the first row', '| E1 | a |\n| E2 | b |\n\nMore\n', 0, '| E2 | b |\n\nMore\n'],
		['a row between others', '| E1 |  a |\n|E2|b|\n| E3 | c\n', 1, '| E1 |  a |\n| E3 | c\n'],
		['the last row', '| E1 | a |\n| E2 | b |\n\n## Feedback\n', 1, '| E1 | a |\n\n## Feedback\n'],
		['the last line of a file', '| E1 | a |\n| E2 | b |\n', 1, '| E1 | a |\n'],
		['the last line of a file without a final newline', '| E1 | a |\n| E2 | b |', 1, '| E1 | a |'],
		['the only row', '| E1 | a |\n\nMore\n', 0, '\nMore\n'],
		['a row with pipes in its cells', '| E1 | a\\|b `c\\|d` |\n| E2 | e\\| |\n', 0, '| E2 | e\\| |\n'],
		[
			'one of two rows that are the same',
			'| E1 | a |\n| E1 | a |\n  | E1 | a |  \n',
			1,
			'| E1 | a |\n  | E1 | a |  \n',
		],
		['an empty row', '| | |\n| E2 | b |\n', 0, '| E2 | b |\n'],
		['a row that is too long', '| E1 | a | b | c |\n| E2 | b |\n', 0, '| E2 | b |\n'],
	];
	for (const [name, rows, row, left] of cases) {
		test(`takes away ${name}, and nothing else`, () => assert.equal(remove(top + rows, row), top + left));
	}

	test('takes the row of the table that is meant', () => {
		const body = '## Evidence\n\n| ID |\n| --- |\n| E1 |\n\nWords\n\n| ID |\n| --- |\n| E2 |\n';
		assert.equal(remove(body, 0, 2), body.replace('| E2 |\n', ''));
	});

	test('refuses what is not there', () => {
		assert.equal(remove(`${top}| E1 | a |\n`, 1), gone);
		assert.equal(remove(`${top}| E1 | a |\n`, 0, 1), gone);
		assert.equal(remove(`${top}| E1 | a |\n\nWords\n`, 0, 1), gone);
		assert.equal(remove('## Direction\n\nWords\n', 0, 0, 'Direction'), gone);
		assert.equal(remove('', 0), gone);
	});

	test('keeps each line end of a file that has two kinds of them', () => {
		const text =
			'---\nworksheet: career-development\n---\n## Evidence\n\n| ID |\r\n| --- |\n| E1 |\r\n| E2 |\n| E3 |\r\n';
		const outcome = editWorksheet(
			parseWorksheet(text)!,
			{ type: 'removeRow', section: 'Evidence', part: 0, row: 1 },
			{ today: '2026-11-24' },
		);
		assert.ok('edits' in outcome);
		assert.equal(applyEdits(text, outcome.edits), text.replace('| E2 |\n', ''));
	});
});
