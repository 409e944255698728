/** What a cell of a CSV text may hold; null is an empty cell. */
export type CsvCell = string | number | null;

/** A CSV text (RFC 4180) with a header line, for spreadsheets. */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
	return [header, ...rows].map(cells => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would run as a formula gets a leading apostrophe, which it shows as text. */
function toCell(cell: CsvCell): string {
	const text = typeof cell === 'string' ? cell.replace(/^[=+\-@\t\r]/, "'$&") : String(cell ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
