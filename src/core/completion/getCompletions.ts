import { builtInKinds } from '../builtInKinds';
import { endOfLine, startOfLine } from '../edits';
import { findFrontmatter } from '../frontmatter';
import type { Frontmatter } from '../frontmatter';
import type { Kinds } from '../kind';
import type { OutlineMap } from '../outline/outlineNode';
import { parseWorksheet } from '../parseWorksheet';
import { parseYaml } from '../parseYaml';
import type { OffsetRange } from '../range';
import type { Worksheet } from '../worksheet';
import { getBodyCompletions, mayBeCompleted, readBodyLine } from './bodyCompletions';
import type { Completion, CompletionContext, CompletionOptions } from './completion';
import { findPlace, getFrontmatterCompletions } from './frontmatterCompletions';

/**
 * What may be written at an offset of a worksheet, the likeliest first. Works while the text cannot be parsed, which is so
 * for most of the time in which somebody types. Empty where the text is no worksheet, or there is nothing to propose.
 */
export function getCompletions(text: string, offset: number, options: CompletionOptions): readonly Completion[] {
	const frontmatter = findFrontmatter(text);
	if (frontmatter === undefined) {
		return [];
	}
	return isInFrontmatter(frontmatter, offset)
		? completeFrontmatter(text, offset, { frontmatter, options })
		: offset >= frontmatter.bodyStart && frontmatter.closeFence !== undefined
			? completeBody(text, offset, options)
			: [];
}

function isInFrontmatter({ value }: Frontmatter, offset: number): boolean {
	return offset >= value.start && offset <= value.end;
}

function completeFrontmatter(
	text: string,
	offset: number,
	{ frontmatter, options }: { readonly frontmatter: Frontmatter; readonly options: CompletionOptions },
): readonly Completion[] {
	const { place, root } = findPlace(text, frontmatter.value, offset);
	if (place === undefined) {
		return [];
	}
	const kinds = options.kinds ?? builtInKinds;
	const kind = kinds.get(findKindId(text, frontmatter, root) ?? '');
	const getWorksheet = once(() => readAround(text, place.range, kinds));
	const context: CompletionContext = { ...options, kinds, kind, getWorksheet };
	return getFrontmatterCompletions(context, { ...place, text });
}

/** Reads the worksheet only where the line calls for it: in the body most keys belong to prose. */
function completeBody(text: string, offset: number, options: CompletionOptions): readonly Completion[] {
	const line = readBodyLine(text, offset);
	const kinds = options.kinds ?? builtInKinds;
	const worksheet = mayBeCompleted(line, options) ? parseWorksheet(text, kinds) : undefined;
	return worksheet?.kind
		? getBodyCompletions({ ...options, kinds, kind: worksheet.kind, getWorksheet: () => worksheet }, worksheet, line)
		: [];
}

/** What the `worksheet` key says, in lines that may not be readable as a whole. */
function findKindId(text: string, { value }: Frontmatter, root: OutlineMap | undefined): string | undefined {
	const isWritten = root?.entries.some(({ key }) => key === 'worksheet');
	const source = text.slice(value.start, value.end);
	return isWritten
		? /(?:^|[\n{,])[^\S\n]*["']?worksheet["']?[^\S\n]*:[^\S\n]*["']?([\w-]+)/.exec(source)?.[1]
		: undefined;
}

/** The worksheet as it can be read around what is being written: that word goes first, then its line. */
function readAround(text: string, range: OffsetRange, kinds: Kinds): Worksheet | undefined {
	const line = { start: startOfLine(text, range.start), end: endOfLine(text, range.end) };
	const { start, end } = findFrontmatter(text)?.value ?? line;
	const readable = [...(range.start < range.end ? [text, blank(text, range)] : [text]), blank(text, line)].find(
		source => parseYaml(source.slice(start, end)).problem === undefined,
	);
	return parseWorksheet(readable ?? text, kinds);
}

/** As long as before, so that offsets stay. */
function blank(text: string, { end, start }: OffsetRange): string {
	return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function once<Value>(read: () => Value): () => Value {
	let kept: { readonly value: Value } | undefined;
	return () => (kept ??= { value: read() }).value;
}
