/**
 * How a text is written: as many lines as one likes; one line; a number; the words of a list with commas between, or one
 * a line.
 */
export type TextForm = 'lines' | 'line' | 'number' | 'words' | 'elements';

/** The elements of a list as one text. */
export function joinWords(words: readonly string[], form: TextForm): string {
	return words.join(form === 'words' ? ', ' : '\n');
}

/** The elements of a list that was typed as one text. */
export function splitWords(text: string, form: TextForm): readonly string[] {
	return text
		.split(form === 'words' ? ',' : '\n')
		.map(word => word.trim())
		.filter(word => word !== '');
}

/** Whether two texts are the same to the document, which trims their ends and knows one kind of line end. */
export function isSame(a: string, b: string, form: TextForm): boolean {
	return a === b || toComparable(a, form) === toComparable(b, form);
}

function toComparable(text: string, form: TextForm): string {
	const trimmed = text.replace(/\r\n?/g, '\n').trim();
	switch (form) {
		case 'lines':
			return trimmed;
		case 'line':
			return toLine(trimmed);
		case 'number':
			return /^-?\d+$/.test(trimmed) ? String(Number(trimmed)) : trimmed;
		case 'words':
		case 'elements':
			return splitWords(trimmed, form).join('\n');
	}
}

/** A text on one line, as the document keeps it. */
export function toLine(text: string): string {
	return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
