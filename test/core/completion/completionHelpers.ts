import { builtInLadders } from '../../../src/core/builtInLadders';
import type { Completion, CompletionOptions } from '../../../src/core/completion/completion';
import { getCompletions } from '../../../src/core/completion/getCompletions';
import { formatMessage } from '../../../src/core/message';

/** A Friday. */
export const today = '2026-11-20';

/** The text without the `|` that stands where somebody writes, and that place; `¦` where there are other bars. */
export function cut(marked: string): { readonly text: string; readonly offset: number } {
	const offset = marked.indexOf(marked.includes('¦') ? '¦' : '|');
	return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** What is proposed at the `|` of a whole text. */
export function complete(marked: string, options: Partial<CompletionOptions> = {}): readonly Completion[] {
	const { offset, text } = cut(marked);
	return getCompletions(text, offset, { today, ladder: builtInLadders.get('pm-default'), ...options });
}

/** The same below the key that makes a worksheet of the lines, a career plan where nothing else is said. */
export function completeIn(lines: string, options: Partial<CompletionOptions> = {}): readonly Completion[] {
	const head = lines.includes('worksheet:') ? '' : 'worksheet: career-development\n';
	return complete(`---\n${head}${lines}\n---\n\n# Ada\n`, options);
}

/** The labels. */
export function labels(completions: readonly Completion[]): readonly string[] {
	return completions.map(({ label }) => label);
}

/** The lines after the completion of a label was chosen, with stops such as `$1` still in them. */
export function choose(lines: string, label: string, options: Partial<CompletionOptions> = {}): string {
	const completion = completeIn(lines, options).find(candidate => candidate.label === label);
	if (!completion) {
		return `(no ${label})`;
	}
	const head = lines.includes('worksheet:') ? '---\n' : '---\nworksheet: career-development\n';
	const { text } = cut(`${head}${lines}`);
	const { range, snippet } = completion;
	return text.slice(head.length, range.start) + snippet + text.slice(range.end);
}

/** Label, words beside it and paragraphs below it, in English. */
export function describe({ detail, documentation, label }: Completion): string {
	const words = [detail ?? '', ...documentation].map(part => (typeof part === 'string' ? part : formatMessage(part)));
	return [label, ...words].join(' | ');
}
