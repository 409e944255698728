import type { TableRow } from '../../blocks';
import { at } from '../../edits';
import { message } from '../../message';
import type { Message } from '../../message';
import type { Fix } from '../../diagnostic';
import type { Rule } from '../../rule';

/**
 * A row has more or fewer cells than its header. From the missing pipe on, every value stands in the wrong column.
 *
 * @flagged
 * ---
 * | Topic | What we agreed |
 * | --- | --- |
 * «| Where |»
 *
 * @flagged
 * ---
 * Topic | What we agreed | Since
 * --- | --- | ---
 * «Where | In the park \| by video»
 *
 * @flagged
 * ---
 * | Topic | What we agreed |
 * | --- | --- |
 * «| Where | In the park | | |»
 * «| When | 10 | 12 |»
 *
 * @fixed
 * ---
 * | Topic | What we agreed |
 * | --- | --- |
 * | Where | In the park \| by video |
 */
export const tableColumns: Rule = {
	code: 'table-columns',
	description: 'a table row has more or fewer cells than its header',
	severity: 'warning',
	check({ worksheet }, report) {
		for (const { header, rows } of worksheet.blocks.tables) {
			const expected = header.cells.length;
			for (const row of rows.filter(({ cells }) => cells.length !== expected)) {
				report({
					range: row.range,
					message: describe(row.cells.length, expected),
					related: [{ range: header.range, message: message('The header of this table') }],
					fixes:
						row.cells.length < expected ? [pad(worksheet.text, row, expected)] : cut(worksheet.text, row, expected),
				});
			}
		}
	},
};

function describe(found: number, expected: number): Message {
	return found < expected
		? message(
				'Unexpected number of cells, `{0}`, expected `{1}` as in the header, so that each value stands in its column; put a `|` in for each cell that is missing',
				found,
				expected,
			)
		: message(
				'Unexpected number of cells, `{0}`, expected `{1}` as in the header, so that each value stands in its column; take out what is too much, and write `\\|` for a `|` in words',
				found,
				expected,
			);
}

function pad(text: string, { cells, range }: TableRow, expected: number): Fix {
	const isClosed = /[^\\](?:\\\\)*\|$/.test(text.slice(range.start, range.end));
	const pipes = expected - cells.length + (isClosed ? 0 : 1);
	return { title: message('Add empty cells'), edits: [{ range: at(range.end), newText: ' |'.repeat(pipes) }] };
}

/** Only empty cells go; where one holds something, a person has to say where it belongs. */
function cut(text: string, { cells, range }: TableRow, expected: number): readonly Fix[] {
	const last = cells[expected - 1];
	if (last === undefined || cells.slice(expected).some(cell => cell.text !== '')) {
		return [];
	}
	const end = text.indexOf('|', last.range.end) + 1;
	return [
		{ title: message('Remove the empty cells'), edits: [{ range: { start: end, end: range.end }, newText: '' }] },
	];
}
