import type { Fix } from '../../diagnostic';
import { endOfLine, startOfLine, toYamlText } from '../../edits';
import { message } from '../../message';
import { parseYaml } from '../../parseYaml';
import { applyEdits } from '../../range';
import type { OffsetRange, TextEdit } from '../../range';
import type { Worksheet } from '../../worksheet';

/** What a value stands behind on its line: dashes of a list, and its key. */
const lead = /^[ ]*(?:- +)*(?:[\w-]+:[ ]+)?$/;
/** Words, or one of the signs that no plain text may begin with, up to a comment. */
const plainValue = /^(?:[\p{L}\p{N}@`%]).*?(?=[ \t]+#|[ \t]*$)/u;
/** Single quotes around apostrophes, of which the last may have been forgotten. */
const apostrophes = /^([ ]*(?:- +)*(?:[\w-]+:[ ]+)?)('((?:[^'\r\n]*[\p{L}\p{N}]'(?=\p{L}))+[^'\r\n]*?)'?)[ \t]*$/u;

/** Puts quotes around the text in which the YAML breaks, where that mends the line and the text can only be meant so. */
export function quoteText(worksheet: Worksheet, problem: OffsetRange): readonly Fix[] {
	const { text } = worksheet;
	const line = { start: startOfLine(text, problem.start), end: endOfLine(text, problem.start) };
	const edit = findApostrophes(text, line) ?? findPlain(text, line, problem);
	return edit && isMended(worksheet, line, edit) ? [{ title: message('Put quotes around it'), edits: [edit] }] : [];
}

function findApostrophes(text: string, line: OffsetRange): TextEdit | undefined {
	const [, before = '', quoted = '', words] = apostrophes.exec(text.slice(line.start, line.end)) ?? [];
	const start = line.start + before.length;
	return words === undefined ? undefined : { range: { start, end: start + quoted.length }, newText: toYamlText(words) };
}

/** The rest of the line, or what stands between commas and brackets where the problem covers that. */
function findPlain(text: string, line: OffsetRange, { end, start }: OffsetRange): TextEdit | undefined {
	const before = text.slice(line.start, start);
	const rest = text.slice(start, /[{[]/.test(before) ? Math.min(end, line.end) : line.end);
	const [words] = lead.test(before) || /[{[]/.test(before) ? (plainValue.exec(rest) ?? []) : [];
	return words === undefined ? undefined : { range: { start, end: start + words.length }, newText: toYamlText(words) };
}

/** Whether the YAML can be read, or breaks elsewhere only. */
function isMended({ frontmatter: { value }, text }: Worksheet, line: OffsetRange, edit: TextEdit): boolean {
	const mended = applyEdits(text, [edit]);
	const growth = mended.length - text.length;
	const { problem } = parseYaml(mended.slice(value.start, value.end + growth), value.start);
	return problem === undefined || problem.range.end <= line.start || problem.range.start > line.end + growth;
}
