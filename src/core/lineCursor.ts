import type { OffsetRange } from './range';

/** Walks over the lines of a text, each ended by a line feed. Before the first step and after the last there is no line. */
export class LineCursor {
	/** How many spaces the line begins with. */
	indent = 0;
	/** Where its first character is that is no blank. */
	from = 0;
	/** Where its last such character ends: at `from` in a blank line. */
	to = 0;
	/** Where the next line begins. */
	next: number;
	readonly #text: string;

	constructor(text: string, start: number) {
		this.#text = text;
		this.next = start;
	}

	/** Goes to the next line; false where there is none. */
	step(): boolean {
		const start = this.next;
		const lineBreak = this.#text.indexOf('\n', start);
		const end = lineBreak === -1 ? this.#text.length : lineBreak;
		this.next = end + 1;
		this.from = this.#skipSpaces(start, end);
		this.to = this.#skipBlanksBack(this.from, end);
		this.indent = this.from - start;
		return start < this.#text.length;
	}

	/** The line without the blanks at both its ends. */
	get content(): string {
		return this.#text.slice(this.from, this.to);
	}

	/** Where that is. */
	get range(): OffsetRange {
		return { start: this.from, end: this.to };
	}

	#skipSpaces(start: number, end: number): number {
		let from = start;
		while (from < end && this.#text.charCodeAt(from) === 32) {
			from++;
		}
		return from;
	}

	/** A carriage return stands before a line feed. */
	#skipBlanksBack(from: number, end: number): number {
		let to = end;
		while (to > from && (this.#text.charCodeAt(to - 1) === 32 || this.#text.charCodeAt(to - 1) === 13)) {
			to--;
		}
		return to;
	}
}
