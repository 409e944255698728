import type { CalendarDate } from '../dates';
import type { Kind } from '../kind';
import type { Ladder, LadderChoice } from '../ladder';
import type { Message } from '../message';
import type { OffsetRange } from '../range';
import type { Worksheet } from '../worksheet';

/** A heading, a paragraph or a list. */
export type HoverPart =
	| { readonly type: 'heading'; readonly words: Message | string }
	/** One paragraph; several words with a dot between them. */
	| { readonly type: 'line'; readonly words: readonly (Message | string)[] }
	| { readonly type: 'list'; readonly lines: readonly (Message | string)[] }
	/** Words, and what they lead to. */
	| { readonly type: 'links'; readonly words: Message; readonly links: readonly HoverLink[] };

/** What something leads to: `target` means something to who asked for it only. */
export interface HoverLink {
	readonly words: string;
	readonly target: string;
}

/** What is told of a place. */
export interface Hover {
	readonly range: OffsetRange;
	readonly parts: readonly HoverPart[];
	/** Slugs of the levels of the worksheet, where it is about one of them. */
	readonly compares?: readonly [string, string];
}

/** What a worksheet is read against when something is told of it. */
export interface HoverOptions {
	readonly today: CalendarDate;
	/** Absent where the worksheet's ladder cannot be used. */
	readonly ladder?: Ladder | undefined;
	/** The ladders that are files, as the worksheet would name them. */
	readonly ladders?: readonly LadderChoice[];
	/** Somebody rates alone: what a goal starts from and where it is to lead tells what others have rated. */
	readonly isAlone: boolean;
	/** Another worksheet that evidence at the place is in, if it is named there. */
	readonly named?: Worksheet | undefined;
	/** The other worksheets about the one whose worksheet it is. Asked only where somebody points at their name. */
	readonly findOthers?: () => readonly HoverLink[];
}

/** What those who tell something work with. */
export interface HoverContext extends HoverOptions {
	readonly worksheet: Worksheet;
	readonly kind: Kind;
}

/** A heading. */
export function heading(words: Message | string): HoverPart {
	return { type: 'heading', words };
}

/** A paragraph. */
export function line(...words: readonly (Message | string)[]): HoverPart {
	return { type: 'line', words };
}

/** Paragraphs; empty ones are left out. */
export function texts(...words: readonly (Message | string | undefined)[]): readonly HoverPart[] {
	return words.flatMap(each => (each === undefined || each === '' ? [] : [line(each)]));
}

/** A list; none where there is nothing in it. */
export function list(lines: readonly (Message | string)[]): readonly HoverPart[] {
	return lines.length === 0 ? [] : [{ type: 'list', lines }];
}
