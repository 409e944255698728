import { at, endOfLine, getIndentation, replaceRange, startOfLine } from './edits';
import type { EditedText } from './edits';
import type { OffsetRange, TextEdit } from './range';
import { replaceBlock } from './setPairValue';
import { endOfBlock, endOfOwnComments } from './valueEnds';
import type { SeqNode, ValueNode } from './valueNode';

/** Takes some elements out of a list, with the comma, or the lines and comments, that belong to each. All gone: `[]`. */
export function removeElements(text: string, list: SeqNode, gone: ReadonlySet<ValueNode>): readonly TextEdit[] {
	const kept = list.items.filter(item => !gone.has(item));
	if (kept.length === list.items.length) {
		return [];
	}
	if (kept.length === 0) {
		return list.flow ? replaceRange(text, list.range, '[]') : replaceBlock(text, getBlockRange(text, list), '[]');
	}
	return list.items.flatMap((item, index): TextEdit[] => {
		if (!gone.has(item)) {
			return [];
		}
		const range = list.flow ? getFlowElementRange(text, list, index, gone) : getElementLines(text, list, index);
		return [{ range, newText: '' }];
	});
}

/** With the comma before it; the first ones that go, and those that follow a comment, with the comma after them. */
function getFlowElementRange(text: string, list: SeqNode, index: number, gone: ReadonlySet<ValueNode>): OffsetRange {
	const { range } = list.items[index] as ValueNode;
	const before = list.items[index - 1]?.range.end ?? range.start;
	const after = list.items[index + 1]?.range.start ?? range.end;
	const isLeading = list.items.slice(0, index).every(earlier => gone.has(earlier));
	if (text.slice(isLeading ? range.end : before, isLeading ? after : range.start).includes('#')) {
		return { start: range.start, end: range.end + (/^\s*,/.exec(text.slice(range.end))?.[0].length ?? 0) };
	}
	return isLeading && after > range.end ? { start: range.start, end: after } : { start: before, end: range.end };
}

/** A list in block style, with the comments below it that are part of its last element. */
function getBlockRange(text: string, { range }: SeqNode): OffsetRange {
	const lineEnd = endOfLine(text, range.end);
	const end = endOfOwnComments(text, lineEnd, getIndentation(text, range.start));
	return end === lineEnd ? range : { start: range.start, end };
}

/** The lines from an element's dash on, with the line break before them and the comments below that are part of it. */
function getElementLines(text: string, list: SeqNode, index: number): OffsetRange {
	const previous = list.items[index - 1];
	const indentation = getIndentation(text, list.range.start);
	const dash = new RegExp(`\\r?\\n${indentation}-(?=\\s)`, 'g');
	dash.lastIndex = previous ? previous.range.end : Math.max(0, startOfLine(text, list.range.start) - 2);
	const start = dash.exec(text)?.index ?? list.range.start;
	const end = endOfLine(text, Math.max((list.items[index] as ValueNode).range.end, dash.lastIndex));
	return { start, end: endOfOwnComments(text, end, indentation) };
}

/** Adds an element at the end of a list, in its style. An empty `[]` stays in flow style. */
export function appendElement(worksheet: EditedText, list: SeqNode, source: string): readonly TextEdit[] {
	const { eol, text } = worksheet;
	const last = list.items.at(-1);
	if (last === undefined) {
		return [{ range: list.range, newText: `[${source}]` }];
	}
	if (list.flow) {
		return [{ range: at(last.range.end), newText: `, ${source}` }];
	}
	const indentation = getIndentation(text, list.range.start);
	const end = endOfOwnComments(text, endOfBlock(text, last.range.end, last), indentation);
	return [{ range: at(end), newText: `${eol}${indentation}- ${source}` }];
}
