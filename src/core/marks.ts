import { findMarked } from './findMarked';
import type { OffsetRange } from './range';

/** A text without its marks, and the way back to where the words stand in it. */
export interface Unmarked {
	readonly words: string;
	/** Where a stretch of the words stands in the text, without marks around it. */
	readonly toRange: (range: OffsetRange) => OffsetRange;
}

/** A text without its marks. */
export function unmark(text: string): Unmarked {
	const found = findMarked(text)
		.flatMap(({ closing, opening }) => [opening, closing])
		.sort((a, b) => a.start - b.start);
	const toOffset = (index: number): number => {
		return found.reduce((offset, { end, start }) => (start <= offset ? offset + end - start : offset), index);
	};
	return {
		words: cut(text, found),
		toRange: ({ start, end }) => ({ start: toOffset(start), end: end > start ? toOffset(end - 1) + 1 : toOffset(end) }),
	};
}

/** Whether a text is struck through as a whole: no word stands outside. Somebody keeps it to be seen, and means it no more. */
export function isStruck(text: string): boolean {
	const struck = text.includes('~~') ? findMarked(text).filter(({ mark }) => mark === '~~') : [];
	const rest = cut(
		text,
		struck.map(({ closing, opening }) => ({ start: opening.start, end: closing.end })),
	);
	return struck.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** What of a text stands outside some ranges, which are in order and may lie in each other. */
function cut(text: string, ranges: readonly OffsetRange[]): string {
	const rest: string[] = [];
	let from = 0;
	for (const { start, end } of ranges) {
		rest.push(text.slice(from, Math.max(from, start)));
		from = Math.max(from, end);
	}
	return [...rest, text.slice(from)].join('');
}
