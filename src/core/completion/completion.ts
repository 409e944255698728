import type { CalendarDate } from '../dates';
import type { FieldSpec, Kind, Kinds } from '../kind';
import type { Ladder, LadderChoice } from '../ladder';
import type { Message } from '../message';
import type { OffsetRange } from '../range';
import type { Worksheet } from '../worksheet';

/** What a completion adds, for the picture beside it. */
export type CompletionSort = 'key' | 'word' | 'date' | 'person' | 'file' | 'id' | 'item' | 'section';

/** Something that may be written at a place. */
export interface Completion {
	readonly label: string;
	readonly sort: CompletionSort;
	/** A few words beside the label: what a person would call it. */
	readonly detail?: Message | string;
	/** Sentences that help to choose, one paragraph each. */
	readonly documentation: readonly (Message | string)[];
	/** What makes room for it; on one line, and the offset that was asked for is in it. */
	readonly range: OffsetRange;
	/** In VS Code's snippet syntax, with its own indentation on every line. */
	readonly snippet: string;
	/** What is typed is held against this; the label where it is absent. */
	readonly filter?: string;
	/** What was just inserted waits for a value that can be completed, too. */
	readonly isContinued?: true;
}

/** Another worksheet with evidence. */
export interface EvidenceFile {
	/** From the folder of the worksheet that is written, beginning with `./` or `../`. */
	readonly path: string;
	/** Its kind and what it is called. */
	readonly title: string;
	/** Whose it is. */
	readonly owner?: string | undefined;
}

/** What completions are made of. */
export interface CompletionOptions {
	readonly today: CalendarDate;
	/** Absent where the worksheet's ladder cannot be used. */
	readonly ladder?: Ladder | undefined;
	/** The ladders that are files, as the worksheet would name them. */
	readonly ladders?: readonly LadderChoice[];
	/** Other worksheets with evidence; to be given where the path of one is begun. */
	readonly evidenceFiles?: readonly EvidenceFile[];
	/** The worksheet whose path is written in front of the `#` where an id is begun. */
	readonly named?: Worksheet | undefined;
	/** The kinds that a worksheet may be of; the built-in ones where left out. */
	readonly kinds?: Kinds;
	/** Names that other worksheets know; asked for only where a name is due. */
	readonly getPeople?: () => readonly string[];
	/** True where a person asked, and not only typed: then there is something to choose in the middle of words, too. */
	readonly isAsked?: boolean;
}

/** What those who make completions work with. */
export interface CompletionContext extends Omit<CompletionOptions, 'kinds'> {
	readonly kinds: Kinds;
	/** Absent where the `worksheet` key names no known kind. */
	readonly kind: Kind | undefined;
	/** What can be read of the worksheet, without what is being written. Read when it is asked for, and only once. */
	readonly getWorksheet: () => Worksheet | undefined;
}

/** A value that may stand somewhere, before anybody knows where. */
export interface Proposal extends Pick<Completion, 'detail' | 'filter' | 'isContinued' | 'sort'> {
	readonly value: string;
	/** How YAML writes the value without quotes of somebody's own; as it is where left out. */
	readonly source?: string;
	readonly documentation?: Completion['documentation'];
}

/** What is proposed values for: a key, or the elements of its list. */
export type ValueSpec = Pick<FieldSpec, 'key' | 'type' | 'values' | 'refersTo'>;

/** Text as VS Code's snippets write it. */
export function escapeSnippet(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}
