import type { EditValue } from './worksheetEdit';

/** A text on one line, as a place of one line shows it: its lines are joined, and the blanks in them stay as written. */
export function joinLines(text: string): string {
	// Not by one pattern for a line end and the blanks around it: that takes square time for a long run of blanks.
	const lines = text.split(/[\r\n]+/).map(line => line.trim());
	return lines.filter(line => line !== '').join(' ');
}

/** A value for a place of one line. */
export function toLine(value: EditValue): string {
	return joinLines(Array.isArray(value) ? value.join(' ') : String(value ?? ''));
}

/** A text on one line with one space for each run of blanks: what tells whether two say the same. */
export function collapseBlanks(text: string): string {
	return text.trim().replace(/\s+/g, ' ');
}
