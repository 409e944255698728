import { replaceRange, startOfLine } from './edits';
import { removeElements } from './elementEdits';
import type { OffsetRange, TextEdit } from './range';
import { endOfBlock, endOfOwnComments } from './valueEnds';
import type { SeqNode } from './valueNode';
import { findField } from './worksheet';
import type { Item, Worksheet } from './worksheet';

/** The list in the file that an item is in, as it is written. */
export function findItemSeq(worksheet: Worksheet, list: string): SeqNode | undefined {
	const value = findField(worksheet, list)?.value;
	return value?.type === 'seq' ? value : undefined;
}

/**
 * Moves an item to another place in its list: the items change places, what stands between them stays. A block item takes
 * the comment lines right above it along, and those below that are indented as part of it.
 */
export function moveItem(worksheet: Worksheet, seq: SeqNode, from: number, to: number): readonly TextEdit[] {
	const { text } = worksheet;
	const slots = seq.items.map((_, index) => getSlot(text, seq, index));
	const order = slots.map((_, index) => index);
	order.splice(to, 0, ...order.splice(from, 1));
	return slots.flatMap((slot, index) => {
		const source = slots[order[index] ?? index] ?? slot;
		return replaceRange(text, slot, text.slice(source.start, source.end));
	});
}

/** Takes an item out of its list. */
export function removeItem(worksheet: Worksheet, seq: SeqNode, { map }: Item): readonly TextEdit[] {
	return removeElements(worksheet.text, seq, new Set([map]));
}

/** What moves with an element: its words in flow style; in block style its lines from the dash on, and its comments. */
function getSlot(text: string, seq: SeqNode, index: number): OffsetRange {
	const item = seq.items[index] as SeqNode['items'][number];
	const { range } = item;
	if (seq.flow) {
		return range;
	}
	let start = findDashLine(text, seq, index);
	const indentation = /^[ ]*/.exec(text.slice(start))?.[0] ?? '';
	while (startsWithComment(text, startOfLine(text, start - 1), indentation) && start > 0) {
		start = startOfLine(text, start - 1);
	}
	return { start, end: endOfOwnComments(text, endOfBlock(text, range.end, item), indentation) };
}

function startsWithComment(text: string, lineStart: number, indentation: string): boolean {
	return text.startsWith(`${indentation}#`, lineStart);
}

/** The start of the line that holds an element's dash: its first line, but for anchors and comments on lines above. */
function findDashLine(text: string, seq: SeqNode, index: number): number {
	const indentation = text.slice(startOfLine(text, seq.range.start), seq.range.start);
	let start = startOfLine(text, (seq.items[index] as SeqNode['items'][number]).range.start);
	while (!text.startsWith(`${indentation}-`, start) && start > seq.range.start) {
		start = startOfLine(text, start - 1);
	}
	return start;
}
