import { trimRange } from './blocks';
import type { OffsetRange, TextEdit } from './range';
import { isBlankMarkdown } from './readBody';
import type { Section, Worksheet } from './worksheet';

/** Whether a part holds nothing but questions that the kind asks; a form shows them in another place. */
export function isOwnQuestion(source: string, { spec }: Section): boolean {
	if (!isBlankMarkdown(source)) {
		return false;
	}
	const questions = source.match(/<!--[\s\S]*?(?:-->|$)/g) ?? [];
	return questions.every(question => {
		const words = question.slice(4).replace(/-->$/, '').trim();
		return spec?.prompts.includes(words) === true;
	});
}

/**
 * The same insertions; those right below a heading with nothing but the kind's own question take its place, blanks and
 * all, so that none is left over that a form does not show and nobody can answer any more.
 */
export function takePlaceOfQuestion(worksheet: Worksheet, edits: readonly TextEdit[]): readonly TextEdit[] {
	return edits.map(edit => {
		const question = findQuestionAbove(worksheet, edit.range);
		return question ? { ...edit, range: question } : edit;
	});
}

/** From the end of the heading to the end of the line on which the question ends. */
function findQuestionAbove({ blocks, sections, text }: Worksheet, place: OffsetRange): OffsetRange | undefined {
	const heading = blocks.headings.filter(({ range }) => range.end < place.start).at(-1);
	const section = sections.filter(({ range }) => range.start < place.start).at(-1);
	if (!heading || !section || place.start < place.end) {
		return undefined;
	}
	const below = trimRange(text, { start: heading.range.end, end: place.start });
	const isEmpty = below.start === below.end || text.slice(below.end, place.start).includes('\n');
	const isQuestion = !isEmpty && isOwnQuestion(text.slice(below.start, below.end), section);
	return isQuestion ? { start: heading.range.end, end: place.start } : undefined;
}
