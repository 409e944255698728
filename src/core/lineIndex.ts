/** A place in a file as people count it. */
export interface Place {
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 units. A byte order mark is not a character of the first line. */
	readonly character: number;
	/** From 0, in UTF-16 units of the file's text, with its byte order mark. */
	readonly offset: number;
}

/** Where each line ends, after its line break, but for the last one. CRLF, LF and CR end a line. */
export function findLineEnds(text: string): readonly number[] {
	const ends: number[] = [];
	const lineBreak = text.includes('\r') ? /\r\n?|\n/g : undefined;
	const findEnd = (from: number): number => {
		if (lineBreak === undefined) {
			return text.indexOf('\n', from) + 1;
		}
		return lineBreak.test(text) ? lineBreak.lastIndex : 0;
	};
	for (let end = findEnd(0); end > 0; end = findEnd(end)) {
		ends.push(end);
	}
	return ends;
}

/** Finds the line of an offset. CRLF, LF and CR end a line, as in VS Code. */
export class LineIndex {
	readonly #starts: number[];

	constructor(text: string) {
		this.#starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0, ...findLineEnds(text)];
	}

	/** The place of an offset. */
	placeAt(offset: number): Place {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.#starts[middle] ?? 0) <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return { line: low + 1, character: Math.max(0, offset - (this.#starts[low] ?? 0)) + 1, offset };
	}
}
