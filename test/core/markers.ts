import type { OffsetRange } from '../../src/core/range';

/** Takes `«…»` out of a text and says where they stood, as offsets into the text without them. */
export function markers(marked: string): { text: string; ranges: OffsetRange[] } {
	const ranges: OffsetRange[] = [];
	const starts: number[] = [];
	let text = '';
	for (const part of marked.split(/([«»])/)) {
		if (part === '«') {
			starts.push(text.length);
		} else if (part === '»') {
			ranges.push({ start: starts.pop() ?? 0, end: text.length });
		} else {
			text += part;
		}
	}
	return { text, ranges: ranges.sort((a, b) => a.start - b.start) };
}
