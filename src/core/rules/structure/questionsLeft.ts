import { getAgreementQuestions } from '../../agreement';
import type { Kind } from '../../kind';
import { oncePer } from '../../oncePer';
import { getProse } from '../../prose';
import { questions, toQuestionPattern } from '../../questions';
import type { OffsetRange } from '../../range';
import { blockQuestions } from '../../snippets/catalogue';
import type { Worksheet } from '../../worksheet';
import { getTexts } from './placeholders';

/**
 * Questions that a fix or a block put into the frontmatter or the prose and that still stand there, alone or beside other
 * words. Not those in comments: they are the template's.
 */
export function findQuestionsLeft(worksheet: Worksheet, kind: Kind): readonly OffsetRange[] {
	const { fields, frontmatter, text } = worksheet;
	const pattern = getPattern(kind);
	const inFields = getTexts(fields).flatMap(({ range: { start, end } }) =>
		findAll(text.slice(start, end), pattern, start),
	);
	const mayBeInBody = text.includes('?', frontmatter.bodyStart);
	return [...inFields, ...(mayBeInBody ? findAll(getProse(worksheet), pattern, 0) : [])];
}

const getPattern = oncePer((kind: Kind) => {
	return toQuestionPattern([...Object.values(questions), ...blockQuestions, ...getAgreementQuestions(kind)]);
});

function findAll(text: string, pattern: RegExp, offset: number): readonly OffsetRange[] {
	const found = text.includes('?') ? [...text.matchAll(pattern)] : [];
	return found.map(({ 0: match, index }) => ({ start: offset + index, end: offset + index + match.length }));
}
