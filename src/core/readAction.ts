import type { TaskBlock } from './blocks';
import { isCalendarDate } from './dates';
import { unmark } from './marks';
import type { Unmarked } from './marks';
import { joinLines } from './oneLine';
import { containsRange, findLastBefore, moveRange } from './range';
import type { Action, Item, LogEntry } from './worksheet';

/** What an action is read against: where it stands, and what it may name. */
export interface ActionContext {
	readonly text: string;
	readonly items: ItemIndex;
	/** All headings in order, each with the id of the item that it opens with. */
	readonly headings: readonly { readonly start: number; readonly goal: string | undefined }[];
	readonly entries: readonly LogEntry[];
}

/** Items by id; of two with the same, the first. */
export type ItemIndex = ReadonlyMap<string, Item>;

const typeWord = /^\((experience|people|learning|support)\)/i;
/** A name ends at a full stop that belongs to no initial or title, at another decoration, or with its line. */
const ownerWord =
	/(?<![\p{L}\p{N}_-])owner:[ \t]*([^\s.(][^\n(]{0,80}?)(?=(?<!(?<!\p{L})(?:\p{L}|dr|mrs?|ms|prof|st))\.(?:\s|$)|[\s,;.]*(?:$|\n|\(|📅|due:|by[ \t]+\d{4}-))/iu;
/** "Noor: interview guide", as people write in session notes. A few capitalised words, so that prose is no owner. */
const leadingName =
	/^(?:\([a-z]+\)\s*)?(?!(?:Due|Owner|Note|TODO)\b)(\p{Lu}(?:\.|[\p{L}'’-]*)(?: \p{Lu}(?:\.|[\p{L}'’-]*)){0,2}):\s/u;
/** What follows is meant as a date when it holds a digit; after a `due:` in the flow of words, when it begins like one. */
const markedDue =
	/(?:(?<![\p{L}\p{N}_-])(?:D[Uu][Ee]:[ \t]*|due:[ \t]*(?=\d+[-/.]\d))|\([Dd]ue[ \t]+|📅\ufe0f?[ \t]*)(\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?\p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|[^\s.,;)]*\d[^\s,;)]*?(?=\.?(?:[\s,;)]|$)))/u;
const byDate = /(?<![\p{L}\p{N}_-])by[ \t]+(\d{4}-\d{2}-\d{2})(?!\d)/iu;
/** Marks that a date is wrapped in and that pair with nothing: `[[2026-12-11]]`, or one too many. */
const looseMarks = /^[*_~`[\]]{1,4}|[*_~`[\]]{1,4}$/g;
const openingId = /^([A-Za-z0-9_-]+)(?=[\s:.,)]|$)/;

/** Reads the decorations of one task-list item; all of them stay in its text. */
export function readAction(task: TaskBlock, context: ActionContext): Action {
	const source = context.text.slice(task.textRange.start, task.textRange.end);
	const unmarked = unmark(source);
	const { words } = unmarked;
	const owner = (ownerWord.exec(words)?.[1] ?? leadingName.exec(words)?.[1])?.trim();
	const type = readType(words);
	const { goal } = findLastBefore(context.headings, ({ start }) => start, task.box.start) ?? {};
	const mirrors = context.items.get(readOpeningId(source));
	const entry = findLastBefore(context.entries, ({ headingRange }) => headingRange.start, task.box.start);
	return {
		isDone: task.checked,
		box: task.box,
		text: joinLines(source),
		textRange: task.textRange,
		...readDue(unmarked, task.textRange.start),
		...(type !== undefined && { type }),
		...(owner !== undefined && { owner }),
		...(goal !== undefined && { goal }),
		...(mirrors && { mirrors }),
		...(entry && containsRange(entry.content, task.textRange) && { entry }),
	};
}

/** What may be the id that opens a text: its first word. Empty where it opens with something else. */
export function readOpeningId(text: string): string {
	return openingId.exec(text)?.[1] ?? '';
}

/** The type leads the words; other decorations may stand before it. */
function readType(source: string): string | undefined {
	return (typeWord.exec(source) ?? typeWord.exec(dropLeadingDecorations(source)))?.[1]?.toLowerCase();
}

function dropLeadingDecorations(source: string): string {
	return source.includes('(')
		? [ownerWord, markedDue, byDate, leadingName]
				.reduce((text, pattern) => text.replace(pattern, ''), source)
				.replace(/^[\s.,;:)]+/, '')
		: source;
}

/** A date that is marked as due goes before one after "by", which may be part of the words. */
function readDue({ toRange, words }: Unmarked, start: number): Pick<Action, 'due' | 'dueRange'> {
	const match = markedDue.exec(words) ?? byDate.exec(words);
	const [all, written] = match ?? [];
	if (!match || all === undefined || written === undefined) {
		return {};
	}
	const date = written.replace(looseMarks, '');
	const from = match.index + all.length - written.length + written.indexOf(date);
	const dueRange = moveRange(toRange({ start: from, end: from + date.length }), start);
	return isCalendarDate(date) ? { due: date, dueRange } : { dueRange };
}
