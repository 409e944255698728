import type { TableCell, TableRow } from './blocks';
import { getCellsByUse, getColumnName } from './columns';
import type { ColumnNames } from './kind';
import { oncePer } from './oncePer';
import type { OffsetRange, TextEdit } from './range';
import { containsRange } from './range';
import type { Worksheet } from './worksheet';

/** What a column of a section's table is for, as the kind's data says. */
export type ColumnUse = keyof ColumnNames;

/** A row of a section's table, its cells by what their columns are for. */
export interface SectionRow {
	readonly row: TableRow;
	readonly cells: ReadonlyMap<ColumnUse, TableCell>;
}

/**
 * The rows of tables that have columns for all of `uses`, by the data of the section that they stand in. A row that does
 * not say yet what it is about is only laid out, and left out.
 */
export function getSectionRows({ blocks, sections }: Worksheet, uses: readonly ColumnUse[]): readonly SectionRow[] {
	return sections.flatMap(({ range, spec }) => {
		const names = spec?.columns;
		if (!names || uses.some(use => names[use].length === 0)) {
			return [];
		}
		return blocks.tables
			.filter(table => containsRange(range, table.range))
			.flatMap(({ header, rows }) => {
				const columns = getColumnUses(header, names);
				return uses.every(use => columns.includes(use))
					? rows.map(row => ({ row, cells: getCellsByUse(row, columns) }))
					: [];
			})
			.filter(({ cells }) => cells.get('what')?.text !== '' && uses.every(use => cells.has(use)));
	});
}

/** What each column of a table is for; `undefined` where rules read nothing in it. */
export function getColumnUses({ cells }: TableRow, names: ColumnNames): readonly (ColumnUse | undefined)[] {
	const uses = getUsesByName(names);
	return cells.map(cell => uses.get(getColumnName(cell)));
}

/** The first use that has a name counts. */
const getUsesByName = oncePer((names: ColumnNames): ReadonlyMap<string, ColumnUse> => {
	const entries = Object.entries(names) as [ColumnUse, readonly string[]][]; // The keys are those of the type.
	const named = entries.flatMap(([use, known]) => known.map(name => [name.toLowerCase(), use] as const));
	return new Map(named.reverse());
});

/** Whether a cell is empty, or has a dash or a question mark for what is not there. */
export function isUnsaid({ text }: TableCell): boolean {
	return /^[-–—?]*$/.test(text);
}

/** What to point at where a cell should say something else: the cell, else what the row is about, else the row. */
export function getRowTarget({ cells, row }: SectionRow, cell: TableCell): OffsetRange {
	return cell.text === '' ? (cells.get('what')?.range ?? row.range) : cell.range;
}

/** Puts words into a cell, in the place of what is there. */
export function setCell({ range, text }: TableCell, words: string): TextEdit {
	return { range, newText: text === '' ? `${words} ` : words };
}
