import type { TableCell, TableRow } from './blocks';
import { collapseBlanks } from './oneLine';
import { readCell } from './partEdits';

/** What a column is called, to compare it with names in lower case: its header without what makes no difference. */
export function getColumnName({ text }: TableCell): string {
	return collapseBlanks(readCell(text)).toLowerCase();
}

/** The cells of a row by what their columns are for. Of two columns for the same, the first counts. */
export function getCellsByUse<Use>(
	{ cells }: TableRow,
	uses: readonly (Use | undefined)[],
): ReadonlyMap<Use, TableCell> {
	const found = new Map<Use, TableCell>();
	cells.forEach((cell, index) => {
		const use = uses[index];
		if (use !== undefined && !found.has(use)) {
			found.set(use, cell);
		}
	});
	return found;
}
