import { endOfLine, startOfLine } from '../edits';
import type { Message } from '../message';
import { message } from '../message';
import type { OffsetRange } from '../range';
import { containsRange } from '../range';
import type { Worksheet } from '../worksheet';
import { getHeadingCompletions } from './headingCompletions';
import { escapeSnippet } from './completion';
import type { Completion, CompletionContext, CompletionOptions, Proposal } from './completion';
import { getDateProposals } from './dateProposals';
import { findTableCell } from './tableCompletions';
import { getIds, getOwnPeople } from './valueProposals';

/** The line of the body that somebody is writing in. */
export interface BodyLine {
	/** Up to the cursor, and behind it. */
	readonly before: string;
	readonly after: string;
	readonly start: number;
	readonly offset: number;
}

/** What is completed where the words before the cursor end like this; the group is what is replaced. */
interface Ending {
	readonly pattern: RegExp;
	readonly propose: (context: CompletionContext, worksheet: Worksheet) => readonly Proposal[];
	/** Only where a person asked for it. */
	readonly isRare?: true;
	/** Follows what is chosen. */
	readonly suffix?: string;
}

type Asked = Pick<CompletionOptions, 'isAsked'>;

const endings: readonly Ending[] = [
	{ pattern: /(?:(?<![\p{L}\p{N}_-])due(?::|[ \t])[ \t]*|📅\ufe0f?[ \t]*)([\d-]*)$/iu, propose: proposeDue },
	{
		pattern: /(?<![\p{L}\p{N}_-])owner:[ \t]*([^.(:]{0,40})$/iu,
		propose: context => getOwnPeople(context).map(value => ({ value, sort: 'person' })),
		suffix: '.',
	},
	{
		pattern: /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]+(\(?[\w-]*)$/,
		propose: (_context, worksheet) => [...getItemIds(worksheet), ...actionTypes],
	},
	{ pattern: /\(([\w-]*)$/, propose: (_context, worksheet) => getAllIds(worksheet) },
	{
		pattern: /(?<![\p{L}\p{N}_-])([\w-]*)$/u,
		propose: (_context, worksheet) => getAllIds(worksheet),
		isRare: true,
	},
];

const actionTypes: readonly Proposal[] = [
	['experience', message('something at work')],
	['people', message('with somebody, or watching somebody')],
	['learning', message('a course, a book')],
	['support', message('what somebody else does for it')],
].map(([word, detail]) => ({ value: `(${word as string}) `, sort: 'word', detail: detail as Message }));

/** The line that an offset is in. */
export function readBodyLine(text: string, offset: number): BodyLine {
	const start = startOfLine(text, offset);
	return { before: text.slice(start, offset), after: text.slice(offset, endOfLine(text, offset)), start, offset };
}

/** Whether there is anything to complete in a line, as far as can be told from the line alone. */
export function mayBeCompleted(line: BodyLine, options: Asked): boolean {
	return isHeading(line, options) || line.before.trimStart().startsWith('|') || findEnding(line, options) !== undefined;
}

/** What may be written at a place of the body. */
export function getBodyCompletions(
	context: CompletionContext,
	worksheet: Worksheet,
	line: BodyLine,
): readonly Completion[] {
	const place = { start: line.offset, end: line.offset };
	if (worksheet.blocks.opaque.some(range => containsRange(range, place))) {
		return [];
	}
	if (isHeading(line, context)) {
		return getHeadingCompletions(context, worksheet, line);
	}
	const cell = findTableCell(context, worksheet, line);
	return cell ? toCompletions(cell.proposals, cell.range) : getWordCompletions(context, worksheet, line);
}

/** A heading, or a blank line that could become one. */
function isHeading({ after, before }: BodyLine, { isAsked }: Asked): boolean {
	return /^#{1,3}(?:[ \t]|$)/.test(before) || (before === '' && after.trim() === '' && isAsked === true);
}

/** How the words before the cursor end, and what of it is typed. */
function findEnding(
	{ before }: BodyLine,
	{ isAsked }: Asked,
): { readonly ending: Ending; readonly typed: string } | undefined {
	for (const ending of endings) {
		const match = ending.isRare && !isAsked ? null : ending.pattern.exec(before.slice(-200));
		if (match) {
			return { ending, typed: match[1] ?? '' };
		}
	}
	return undefined;
}

function getWordCompletions(context: CompletionContext, worksheet: Worksheet, line: BodyLine): readonly Completion[] {
	const found = findEnding(line, context);
	if (found === undefined) {
		return [];
	}
	const { propose, suffix = '' } = found.ending;
	const rest = /^[\w-]*/.exec(line.after)?.[0].length ?? 0;
	const range = { start: line.offset - found.typed.length, end: line.offset + rest };
	return toCompletions(propose(context, worksheet), range, line.after.startsWith(suffix) ? '' : suffix);
}

function proposeDue(context: CompletionContext): readonly Proposal[] {
	return getDateProposals(context, 'due');
}

/** The ids of all items, in the order of the file. */
function getItemIds(worksheet: Worksheet): readonly Proposal[] {
	return (worksheet.kind?.items ?? []).flatMap(({ key }) => getIds(worksheet, key));
}

/** The same, and those of the evidence. */
function getAllIds(worksheet: Worksheet): readonly Proposal[] {
	return [...getItemIds(worksheet), ...getIds(worksheet, 'evidence')];
}

function toCompletions(proposals: readonly Proposal[], range: OffsetRange, suffix = ''): readonly Completion[] {
	return proposals.map(({ detail, documentation = [], filter, sort, value }) => ({
		label: value.trim(),
		sort,
		...(detail !== undefined && { detail }),
		documentation,
		range,
		snippet: escapeSnippet(value + suffix),
		...(filter !== undefined && { filter }),
	}));
}
