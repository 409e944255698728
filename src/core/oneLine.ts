import type { EditValue } from './worksheetEdit';

const hasLineEnd = /[\r\n]/;
/** Blanks that are not one space. */
const wideBlank = /[^\S ]|\s\s/;

/** A text on one line, as a place of one line shows it: its lines are joined, and the blanks in them stay as written. */
export function joinLines(text: string): string {
	if (!hasLineEnd.test(text)) {
		return text.trim();
	}
	// Not by one pattern for a line end and the blanks around it: that takes square time for a long run of blanks.
	const lines = text.split(/[\r\n]+/).map(line => line.trim());
	return lines.filter(line => line !== '').join(' ');
}

/** A value for a place of one line. */
export function toLine(value: EditValue): string {
	return joinLines(Array.isArray(value) ? value.join(' ') : String(value ?? ''));
}

/** Whether a text says something: a dash, a rule or an ellipsis does not. */
export function hasLetterOrDigit(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** A text on one line with one space for each run of blanks: what tells whether two say the same. */
export function collapseBlanks(text: string): string {
	const words = text.trim();
	return wideBlank.test(words) ? words.replace(/\s+/g, ' ') : words;
}
