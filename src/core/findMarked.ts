import type { OffsetRange } from './range';

/** A stretch of words that Markdown shows in another way, by what stands around them and is no word itself. */
export interface Marked {
	readonly mark: '*' | '_' | '~~' | '`' | '[';
	readonly opening: OffsetRange;
	/** Of a link with its target: `](https://example.com)`. */
	readonly closing: OffsetRange;
}

const anyMark = /[*_~`\]]/;
const marks = /\\[!-/:-@[-`{-~]|`+|\*+|_+|(?<!~)~~(?!~)|!?\[|\]/g;
const linkTarget = /\]\((?:<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\)|\]\[[^[\]\n]*\]/y;
const blank = /\s/u;
const punctuation = /[\p{P}\p{S}]/u;

/** The marked stretches of a text that is one block of Markdown. Linear, however many marks stand in it without a partner. */
export function findMarked(text: string): readonly Marked[] {
	return anyMark.test(text) ? new MarkReader(text).read() : [];
}

/** Pairs marks as CommonMark does, but for each kind of mark by itself: what crosses is shown oddly there, too. */
class MarkReader {
	readonly #text: string;
	readonly #opened = new Map<string, OffsetRange[]>();
	readonly #found: Marked[] = [];
	readonly #codeEnds: ReadonlyMap<number, OffsetRange>;

	constructor(text: string) {
		this.#text = text;
		this.#codeEnds = findCodeEnds(text);
	}

	read(): readonly Marked[] {
		let from = 0;
		for (const { 0: source, index } of this.#text.matchAll(marks)) {
			if (index >= from && !source.startsWith('\\')) {
				from = this.#readRun(source, { start: index, end: index + source.length });
			}
		}
		return this.#found.sort((a, b) => a.opening.start - b.opening.start);
	}

	/** Gives the offset from which to read on. */
	#readRun(source: string, run: OffsetRange): number {
		const mark = source.startsWith('~') ? '~~' : source.slice(-1);
		if (mark === '`') {
			return this.#pair('`', run, this.#codeEnds.get(run.start));
		}
		if (mark === '[') {
			this.#open('[', run);
		} else if (mark === ']') {
			return this.#pair('[', this.#opened.get('[')?.pop(), this.#findLinkEnd(run)) || run.end;
		} else if (mark === '*' || mark === '_' || mark === '~~') {
			this.#readDelimiters(mark, run);
		}
		return run.end;
	}

	#pair(mark: Marked['mark'], opening: OffsetRange | undefined, closing: OffsetRange | undefined): number {
		if (opening && closing) {
			this.#found.push({ mark, opening, closing });
		}
		return closing?.end ?? opening?.end ?? 0;
	}

	/** A run may close more than one that is open, `***`, and what is left of it may open another. */
	#readDelimiters(mark: '*' | '_' | '~~', { end, start }: OffsetRange): void {
		const { canClose, canOpen } = this.#getFlanks(mark, { start, end });
		const opened = this.#opened.get(mark) ?? [];
		let from = start;
		while (canClose && from < end) {
			const last = opened.pop();
			if (last === undefined) {
				break;
			}
			const length = Math.min(2, end - from, last.end - last.start);
			const opening = { start: last.end - length, end: last.end };
			this.#pair(mark, opening, { start: from, end: from + length });
			from += length;
			if (last.start < opening.start) {
				opened.push({ start: last.start, end: opening.start });
			}
		}
		if (canOpen && from < end) {
			this.#open(mark, { start: from, end });
		}
	}

	#getFlanks(mark: string, { end, start }: OffsetRange): { readonly canOpen: boolean; readonly canClose: boolean } {
		const [before, after] = [this.#text.charAt(start - 1) || ' ', this.#text.charAt(end) || ' '];
		const [isAfterSign, isBeforeSign] = [punctuation.test(before), punctuation.test(after)];
		const isLeft = !blank.test(after) && (!isBeforeSign || blank.test(before) || isAfterSign);
		const isRight = !blank.test(before) && (!isAfterSign || blank.test(after) || isBeforeSign);
		return mark === '_'
			? { canOpen: isLeft && (!isRight || isAfterSign), canClose: isRight && (!isLeft || isBeforeSign) }
			: { canOpen: isLeft, canClose: isRight };
	}

	#open(mark: string, run: OffsetRange): void {
		const opened = this.#opened.get(mark) ?? [];
		opened.push(run);
		this.#opened.set(mark, opened);
	}

	#findLinkEnd({ start }: OffsetRange): OffsetRange | undefined {
		linkTarget.lastIndex = start;
		return linkTarget.test(this.#text) ? { start, end: linkTarget.lastIndex } : undefined;
	}
}

/** Where the code span ends that each run of backticks would open: at the next run of as many. */
function findCodeEnds(text: string): ReadonlyMap<number, OffsetRange> {
	const ends = new Map<number, OffsetRange>();
	const last = new Map<number, number>();
	for (const { 0: run, index } of text.matchAll(/`+/g)) {
		const start = last.get(run.length);
		if (start !== undefined) {
			ends.set(start, { start: index, end: index + run.length });
		}
		last.set(run.length, index);
	}
	return ends;
}
