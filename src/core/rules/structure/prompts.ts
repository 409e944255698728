import type { Kind } from '../../kind';
import { oncePer } from '../../oncePer';
import type { OffsetRange } from '../../range';
import { containsRange } from '../../range';
import type { Worksheet } from '../../worksheet';
import { findBlockText } from './placeholders';

/** The questions that the kind's template and its sections ask. */
export const getPrompts = oncePer(({ sections, defaults }: Kind): ReadonlySet<string> => {
	const questions = sections.flatMap(({ prompts }) => prompts);
	return new Set(defaults.goal === '' ? questions : [...questions, defaults.goal]);
});

/** Comments of the body that hold a prompt and nothing else. */
export function findPromptComments(worksheet: Worksheet, prompts: ReadonlySet<string>): readonly OffsetRange[] {
	const { blocks, frontmatter, text } = worksheet;
	const found: OffsetRange[] = [];
	let start = text.indexOf('<!--', frontmatter.bodyStart);
	while (start !== -1) {
		const close = text.indexOf('-->', start + 4);
		const end = close === -1 ? text.length : close + 3;
		if (
			close !== -1 &&
			prompts.has(
				text
					.slice(start + 4, close)
					.trim()
					.replace(/\s+/g, ' '),
			)
		) {
			found.push({ start, end });
		}
		start = text.indexOf('<!--', end);
	}
	const code = found.length === 0 ? [] : blocks.opaque.filter(block => /^[`~]/.test(findBlockText(text, block).source));
	return found.filter(range => !code.some(block => containsRange(block, range)));
}

/** Headings that are a prompt, as in `### G1 What will somebody else see?`; the range is that of the prompt. */
export function findPromptTitles({ blocks, text }: Worksheet, prompts: ReadonlySet<string>): readonly OffsetRange[] {
	return blocks.headings.flatMap(({ textRange: { start, end } }) => {
		const title = text.slice(start, end);
		const words = prompts.has(title) ? title : title.replace(/^[\w-]+[:.)]?\s+/, '');
		return prompts.has(words) ? [{ start: end - words.length, end }] : [];
	});
}
