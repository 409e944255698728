import { trimRange } from './blocks';
import { insertBlock } from './bodyEdits';
import type { OffsetRange, TextEdit } from './range';
import { containsRange } from './range';
import { findSectionAt } from './snippets/findBlocks';
import type { Section, Worksheet } from './worksheet';

/** A question on its way into a section. */
export interface GivenQuestion {
	readonly edit: TextEdit;
	/** Offset in the changed text where the answer begins. */
	readonly cursor: number;
}

/** The empty standard sections that have questions to begin with. */
export function findSectionsToAsk({ sections }: Worksheet): readonly Section[] {
	return sections.filter(({ isEmpty, spec }) => isEmpty && spec !== undefined && spec.prompts.length > 0);
}

/**
 * Puts a question of the section that `offset` is in below what is written there, as a comment. One that nobody has
 * answered yet makes room for the next: questions come one at a time, in the kind's order, and none that stands in the
 * section already, unless all do. Absent where the section has no question to give.
 */
export function giveQuestion(worksheet: Worksheet, offset: number): GivenQuestion | undefined {
	const section = worksheet.problem ? undefined : findSectionAt(worksheet, offset);
	const prompts = section?.spec?.prompts ?? [];
	if (!section || prompts.length === 0) {
		return undefined;
	}
	const asked = findQuestions(worksheet, section, prompts);
	const waiting = asked.find(question => isWaiting(worksheet, section, question.range, offset));
	const next = chooseNext(
		prompts,
		asked.map(({ words }) => words),
		waiting?.words,
	);
	if (next === undefined) {
		return undefined;
	}
	const comment = `<!-- ${next} -->`;
	const [edit] = waiting
		? [{ range: waiting.range, newText: comment }]
		: insertBlock(worksheet, findPlace(worksheet, section, offset), [comment]);
	return edit && { edit, cursor: edit.range.start + edit.newText.indexOf(comment) + comment.length };
}

interface AskedQuestion {
	readonly words: string;
	readonly range: OffsetRange;
}

/** Comments outside code that hold a question of the section, in the order of the text. */
function findQuestions({ blocks, text }: Worksheet, section: Section, prompts: readonly string[]): AskedQuestion[] {
	const { end, start } = section.content;
	const code = blocks.opaque.filter(block => !text.startsWith('<!--', block.start));
	return [...text.slice(start, end).matchAll(/<!--([\s\S]*?)-->/g)].flatMap(({ 0: comment, 1: inner = '', index }) => {
		const words = inner.trim().replace(/\s+/g, ' ');
		const range = { start: start + index, end: start + index + comment.length };
		const isQuestion = prompts.includes(words) && !code.some(block => containsRange(block, range));
		return isQuestion ? [{ words, range }] : [];
	});
}

/** Nobody has written below it, up to the next heading or comment; and the cursor is not in front of it in a section with words. */
function isWaiting({ blocks, text }: Worksheet, section: Section, question: OffsetRange, offset: number): boolean {
	const heading = blocks.headings.find(({ range }) => range.start >= question.end)?.range.start ?? text.length;
	const below = text.slice(question.end, Math.min(heading, section.range.end)).trimStart();
	const isAnswered = below !== '' && !below.startsWith('<!--');
	return !isAnswered && (section.isEmpty || (offset >= question.start && offset <= heading));
}

/** The next in the kind's order after the one that is replaced, else after the last that was asked. */
function chooseNext(
	prompts: readonly string[],
	asked: readonly string[],
	replaced: string | undefined,
): string | undefined {
	const last = replaced ?? asked.at(-1);
	const start = (last === undefined ? -1 : prompts.indexOf(last)) + 1;
	const inOrder = [...prompts.slice(start), ...prompts.slice(0, start)];
	return inOrder.find(prompt => !asked.includes(prompt)) ?? inOrder.find(prompt => prompt !== last);
}

/** Below the paragraph, list, table or block of code that the cursor is in. */
function findPlace({ blocks, text }: Worksheet, section: Section, offset: number): number {
	if (offset <= section.titleRange.end) {
		return section.titleRange.end;
	}
	const block = blocks.opaque.find(({ end, start }) => start <= offset && offset <= end);
	const from = block?.end ?? offset;
	const blank = /\n[ \t]*\r?(?=\n|$)/.exec(text.slice(from, section.range.end));
	return blank ? from + blank.index : Math.max(from, trimRange(text, { start: 0, end: section.range.end }).end);
}
