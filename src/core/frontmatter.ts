import matter from 'gray-matter';
import type { OffsetRange } from './range';

/** The frontmatter block of a file: its fences and the YAML between them. */
export interface Frontmatter {
	/** The opening `---`. */
	readonly openFence: OffsetRange;
	/** The YAML between the fences, without the line break before the closing one. */
	readonly value: OffsetRange;
	/** The closing `---`; absent where the block is never closed. */
	readonly closeFence?: OffsetRange;
	/** Where the body starts: after the closing fence's line, or the end of a file that never closes its block. */
	readonly bodyStart: number;
}

const worksheetLine = /^(?:worksheet|"worksheet"|'worksheet')[ \t]*:/m;
const markdownHeading = /^#{1,6}[ \t]/m;

/**
 * Finds the block of a file that may be a worksheet: it begins with a bare `---` line (after an optional BOM) and a
 * `worksheet:` line, or `"worksheet"` in flow style, is visible in it. Cheap and linear, so that every Markdown file can
 * be asked. A language after the fence (`---js`) is never read, let alone evaluated: such a file is not a worksheet.
 */
export function findFrontmatter(text: string): Frontmatter | undefined {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const open = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(start, text.indexOf('\n', start) + 1 || undefined));
	if (open === null) {
		return undefined;
	}
	const openFence = { start, end: start + 3 };
	const valueStart = start + open[0].length;
	const close = findClosingFence(text, valueStart);
	return close === undefined
		? findUnclosed(text, openFence, valueStart)
		: isOurs(text.slice(valueStart, close.value.end))
			? { openFence, ...close }
			: undefined;
}

/** Whether a text may be a worksheet, even one that cannot be read. Cheap: the YAML is not parsed. */
export function isWorksheetText(text: string): boolean {
	return findFrontmatter(text) !== undefined;
}

/**
 * Whether gray-matter, with no engine but one that hands the YAML back unread, sees the same block. Where it does not (a
 * line such as `---x` ends the block for it, and for the many tools built on it), the file means two things at once.
 */
export function isFrontmatterUnambiguous(text: string, frontmatter: Frontmatter): boolean {
	const { openFence, value, closeFence, bodyStart } = frontmatter;
	// Where no other line begins with `---`, there is no other end to be seen. Asking takes longer than reading the YAML.
	if (text.indexOf('\n---', openFence.end) + 1 === closeFence?.start || hasLongBlankRun(text, value)) {
		return true;
	}
	let source: string | undefined;
	const refuse = (): object => ({});
	matter(text.slice(openFence.start, bodyStart), {
		language: 'yaml',
		engines: {
			yaml: (yaml: string) => {
				source = yaml;
				return {};
			},
			json: refuse,
			javascript: refuse,
		},
	});
	return source?.trim() === text.slice(value.start, value.end).trim();
}

/** gray-matter looks for comments in a way that takes quadratic time on thousands of blank lines in a row. */
function hasLongBlankRun(text: string, { start, end }: OffsetRange): boolean {
	const longest = 1000;
	let run = 0;
	for (let offset = start; offset < end && run <= longest; offset++) {
		run = /\s/.test(text.charAt(offset)) ? run + 1 : 0;
	}
	return run > longest;
}

/** An unclosed block counts only where the `worksheet:` line comes before the first Markdown heading. */
function findUnclosed(text: string, openFence: OffsetRange, valueStart: number): Frontmatter | undefined {
	const rest = text.slice(valueStart);
	const visible = rest.slice(0, markdownHeading.exec(rest)?.index ?? rest.length);
	return worksheetLine.test(visible)
		? { openFence, value: { start: valueStart, end: text.length }, bodyStart: text.length }
		: undefined;
}

function isOurs(value: string): boolean {
	return worksheetLine.test(value) || /^\s*\{(?:[^]*[,\s])?(["']?)worksheet\1\s*:/.test(value);
}

function findClosingFence(text: string, from: number): Omit<Required<Frontmatter>, 'openFence'> | undefined {
	const fence = /\n(---)[ \t]*(?:\r?\n|$)/g;
	// The line break before the first line of the value is the one that ends the opening fence.
	fence.lastIndex = from - 1;
	const match = fence.exec(text);
	if (match === null) {
		return undefined;
	}
	const start = match.index + match[0].indexOf('-');
	const lineBreak = text[start - 2] === '\r' ? 2 : 1;
	const end = Math.max(from, start - lineBreak);
	return {
		value: { start: from, end },
		closeFence: { start, end: start + 3 },
		bodyStart: match.index + match[0].length,
	};
}
