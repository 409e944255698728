import { at, getIndentation, replaceRange } from './edits';
import type { EditedText } from './edits';
import { appendElement, removeElements } from './elementEdits';
import type { TextEdit } from './range';
import { toElementSource } from './scalarSource';
import { toComparableText } from './shownValues';
import { endOfBlock, endOfOwnComments } from './valueEnds';
import { isEmpty } from './valueNode';
import type { SeqNode, ValueNode } from './valueNode';

/** YAML for a list that is not there yet. */
export function toListSource(words: readonly string[]): string {
	return `[${words.map(word => toElementSource(word)).join(', ')}]`;
}

/** Elements of a list that are to be others: from `start` to `end`, both as indices of the list. */
interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly words: readonly string[];
}

/**
 * Makes a list one of other words. Elements before and after the first and the last that differ stay as they are; between
 * them elements get other words one by one, and only what is too much or too little is taken out or added. `undefined`
 * where the list has elements that say nothing.
 */
export function changeList(
	file: EditedText,
	list: SeqNode,
	wanted: readonly string[],
): readonly TextEdit[] | undefined {
	if (list.items.length === 0 || list.items.some(isEmpty)) {
		return undefined;
	}
	const stretch = findStretch(list, wanted);
	const replaced = list.items.slice(stretch.start, Math.min(stretch.end, stretch.start + stretch.words.length));
	const edits = replaced.flatMap((item, index) => replaceElement(file, item, stretch.words[index] ?? ''));
	const gone = list.items.slice(stretch.start + replaced.length, stretch.end);
	const added = stretch.words.slice(replaced.length).map(word => toElementSource(word));
	return gone.length > 0
		? [...edits, ...removeElements(file.text, list, new Set(gone))]
		: [...edits, ...insertElements(file, list, stretch.end, added)];
}

function findStretch({ items }: SeqNode, wanted: readonly string[]): Stretch {
	const texts = items.map(toComparableText);
	let start = 0;
	while (start < wanted.length && texts[start] === wanted[start]) {
		start++;
	}
	let kept = 0;
	const most = Math.min(texts.length, wanted.length) - start;
	while (kept < most && texts.at(-1 - kept) === wanted.at(-1 - kept)) {
		kept++;
	}
	return { start, end: texts.length - kept, words: wanted.slice(start, wanted.length - kept) };
}

function replaceElement({ text }: EditedText, { range }: ValueNode, word: string): readonly TextEdit[] {
	return replaceRange(text, range, toElementSource(word, text.slice(range.start, range.end)));
}

/** Inserts elements before the one that stands at `index`, or at the end. */
function insertElements(
	file: EditedText,
	list: SeqNode,
	index: number,
	sources: readonly string[],
): readonly TextEdit[] {
	const [previous, next] = [list.items[index - 1], list.items[index]];
	if (next === undefined) {
		return mergeInsertions(sources.flatMap(source => appendElement(file, list, source)));
	}
	if (list.flow) {
		const newText = sources.map(source => (previous ? `, ${source}` : `${source}, `)).join('');
		return sources.length === 0 ? [] : [{ range: at(previous ? previous.range.end : next.range.start), newText }];
	}
	const lead = getIndentation(file.text, list.range.start);
	const newText = sources.map(source => (previous ? `${file.eol}${lead}- ${source}` : `- ${source}${file.eol}${lead}`));
	const offset = previous
		? endOfOwnComments(file.text, endOfBlock(file.text, previous.range.end, previous), lead)
		: list.range.start;
	return sources.length === 0 ? [] : [{ range: at(offset), newText: newText.join('') }];
}

/** Several elements that are added at one place are one insertion. */
function mergeInsertions(edits: readonly TextEdit[]): readonly TextEdit[] {
	const [first] = edits;
	return first ? [{ range: first.range, newText: edits.map(({ newText }) => newText).join('') }] : [];
}
