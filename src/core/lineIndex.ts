/** A place in a file as people count it. */
export interface Place {
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 units. A byte order mark is not a character of the first line. */
	readonly character: number;
	/** From 0, in UTF-16 units of the file's text, with its byte order mark. */
	readonly offset: number;
}

/** Finds the line of an offset. CRLF, LF and CR end a line, as in VS Code. */
export class LineIndex {
	readonly #starts: number[];

	constructor(text: string) {
		this.#starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
		for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) {
			this.#starts.push(index + lineBreak.length);
		}
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
