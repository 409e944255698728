/** A stretch of text: UTF-16 offsets into the whole file, end-exclusive. The only coordinates that core knows. */
export interface OffsetRange {
	readonly start: number;
	readonly end: number;
}

/** Replaces `range` of the text it was computed for by `newText`. An empty range inserts. */
export interface TextEdit {
	readonly range: OffsetRange;
	readonly newText: string;
}

/** Applies edits that do not overlap, in any order; insertions at one offset keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const ordered = edits.map((edit, index) => ({ edit, index }));
	ordered.sort((a, b) => a.edit.range.start - b.edit.range.start || a.index - b.index);
	let result = '';
	let position = 0;
	for (const { edit } of ordered) {
		result += text.slice(position, edit.range.start) + edit.newText;
		position = edit.range.end;
	}
	return result + text.slice(position);
}

/** Whether `inner` lies within `outer`; touching ends count. */
export function containsRange(outer: OffsetRange, inner: OffsetRange): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}

/** A range of a part of the text as one of the whole, which has `by` units before the part. */
export function moveRange({ start, end }: OffsetRange, by: number): OffsetRange {
	return { start: start + by, end: end + by };
}

/** The last of some places that begins before `offset`. They are in order, so that half of them can be ruled out at a time. */
export function findLastBefore<Place>(
	places: readonly Place[],
	getStart: (place: Place) => number,
	offset: number,
): Place | undefined {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (getStart(places[middle] as Place) < offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return places[low - 1];
}
