import type { Worksheet } from './worksheet';

/**
 * The text with blanks in the place of whatever is no prose: the frontmatter, code, HTML blocks, code spans and comments.
 * Lines stay lines, so that offsets in it are offsets into the file. Linear, but it reads the whole body: look whether
 * there is anything to find before asking for it.
 */
export function getProse({ text, frontmatter, blocks }: Worksheet): string {
	let prose = blank(text.slice(0, frontmatter.bodyStart));
	for (const { start, end } of blocks.opaque) {
		prose += text.slice(prose.length, start);
		prose += blank(text.slice(prose.length, end));
	}
	prose += text.slice(prose.length);
	return spanMark.test(prose) ? prose.split(startOfBlock).map(blankSpans).join('') : prose;
}

/** A text with blanks in the place of comments, so that places in it are places in the text. */
export function blankComments(text: string): string {
	return text.includes('<!--') ? text.replace(/<!--[\s\S]*?(?:-->|$)/g, blank) : text;
}

/** What opens or closes a code span or a comment. */
const spanMark = /`|<!--|-->/;

/** Code spans end with their block at the latest; lists, quotes, headings and table rows begin a new one. */
const startOfBlock = /(?<=\n)(?=[ \t]*(?:\r?\n|[-*+|>#]|\d+[.)]))/;

function blank(text: string): string {
	return text.replace(/[^\r\n]+/g, line => ' '.repeat(line.length));
}

function blankSpans(block: string): string {
	const marks = [...block.matchAll(/`+|<!--|-->/g)].map(({ 0: mark, index }) => ({ mark, index }));
	if (marks.length === 0) {
		return block;
	}
	const ends = findEnds(marks);
	let result = '';
	for (const [place, { mark, index }] of marks.entries()) {
		const end = ends[place];
		const isEscaped = (/\\*$/.exec(block.slice(Math.max(0, index - 9), index))?.[0].length ?? 0) % 2 === 1;
		if (end !== undefined && mark !== '-->' && index >= result.length && !isEscaped) {
			result += block.slice(result.length, index);
			result += blank(block.slice(index, end));
		}
	}
	return result + block.slice(result.length);
}

/** Where the span ends that each mark would open: after the next run of as many backticks, or the next end of a comment. */
function findEnds(
	marks: readonly { readonly mark: string; readonly index: number }[],
): readonly (number | undefined)[] {
	const next = new Map<string, number>();
	const ends = [...marks].reverse().map(({ mark, index }) => {
		const end = next.get(mark === '<!--' ? '-->' : mark);
		next.set(mark, index + mark.length);
		return end;
	});
	return ends.reverse();
}
