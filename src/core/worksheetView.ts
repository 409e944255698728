import type { FieldType } from './kind';
import type { Checkin } from './progress';
import type { Target } from './worksheetEdit';

/**
 * All that a form shows of one version of a worksheet, as plain data: what is drawn follows from the kind, and no code
 * that draws it knows a kind by name.
 */
export interface WorksheetView {
	readonly kindTitle: string;
	readonly kindDescription: string;
	/** The first H1; empty where there is none. */
	readonly title: string;
	readonly today: string;
	readonly people: readonly FieldView[];
	/** The keys that the kind adds, such as level and focus. */
	readonly about: readonly FieldView[];
	/** Status, period, rhythm and check-ins. */
	readonly period: readonly FieldView[];
	/** What else may stand at the root, seldom changed. */
	readonly more: readonly FieldView[];
	readonly progress: ProgressView;
	readonly ratings?: RatingsView;
	readonly trustFactors?: RatingsView;
	readonly comparison?: ComparisonView;
	readonly lists: readonly ItemListView[];
	/** In the order of the file; those of the kind that are missing stand where they would be made. */
	readonly sections: readonly SectionView[];
}

/** Where the worksheet stands; see `getProgress`. */
export interface ProgressView {
	readonly done: number;
	readonly total: number;
	/** Null where there is nothing to count. */
	readonly percent: number | null;
	/** Percent. */
	readonly filled: number;
	readonly overdue: number;
	readonly dueSoon: number;
	readonly nextDue: string | null;
	readonly checkin: Checkin;
}

/** One value of the frontmatter. */
export interface FieldView {
	readonly target: Target;
	readonly key: string;
	readonly title: string;
	readonly description: string;
	readonly type: FieldType;
	/** As text; empty where nothing is written, or where the value is a list. */
	readonly value: string;
	/** The elements, where `type` is `list`. */
	readonly values?: readonly string[];
	/** What may stand here, where that is known. What is written may be none of it. */
	readonly options?: readonly OptionView[];
	/** Where something to choose from can be added: a list or a section; only where there is nothing yet. */
	readonly source?: { readonly list: string } | { readonly section: string };
	readonly isRequired: boolean;
	/** True where what is written has another shape than it should, so that it can only be changed in the text. */
	readonly isLocked: boolean;
}

/** A value to choose. */
export interface OptionView {
	readonly value: string;
	readonly label: string;
	/** What it means, in a sentence or two; may be empty. */
	readonly detail: string;
}

/** What is rated by whom. */
export interface RatingsView {
	readonly of: 'competency' | 'practice' | 'trustFactor';
	readonly columns: readonly ColumnView[];
	/** Absent where the worksheet's ladder cannot be used: then nobody knows it. */
	readonly scale?: ScaleView;
	/** Titles of the current and the target level, where the ladder has them. */
	readonly levelTitle?: string;
	readonly targetTitle?: string;
	/** Core ones first, then in the order of the ladder or kind; what is rated but unknown comes last. */
	readonly rows: readonly RatingRowView[];
}

/** One side that rates. */
export interface ColumnView {
	readonly key: string;
	readonly title: string;
	/** Name of the person who fills the column in; empty where nobody is named. */
	readonly person: string;
}

/** The scale, both ends included. */
export interface ScaleView {
	readonly min: number;
	readonly max: number;
	readonly anchors: readonly { readonly value: number; readonly name: string; readonly meaning: string }[];
}

/** What is rated, with what each side says. */
export interface RatingRowView {
	/** As the file writes it; the ladder's or kind's own where it is not rated yet. */
	readonly slug: string;
	readonly name: string;
	readonly group: string;
	readonly isCore: boolean;
	readonly isFocus: boolean;
	readonly isKnown: boolean;
	readonly definition: string;
	/** Lines that show a practice. */
	readonly checks: readonly string[];
	/** What each column says as it is written, in the order of the columns; empty: not observed. */
	readonly values: readonly string[];
	readonly evidence: FieldView;
	readonly current?: ExpectationView;
	readonly expected?: ExpectationView;
	/** 0 where nothing is missing for the target level, or nobody can tell. */
	readonly gap: number;
	/** The largest distance between two columns. */
	readonly difference: number;
	/** Whether it can only be changed in the text. */
	readonly isLocked: boolean;
}

/** What a level asks. */
export interface ExpectationView {
	readonly value: number;
	readonly behaviours: readonly string[];
}

/** The picture of the ratings and the same numbers as a table. No total: ratings are never added up. */
export interface ComparisonView {
	/** What the numbers of an axis are, in order: assessed and expected, or the columns that rate. */
	readonly series: readonly string[];
	readonly axes: readonly AxisView[];
	/** Both ends of the scale. */
	readonly min: number;
	readonly max: number;
	/** The three gaps to talk about first; always empty where nothing is expected. */
	readonly topGaps: readonly TopGapView[];
}

/** One competency or practice with a number for each series; null: not observed. */
export interface AxisView {
	readonly slug: string;
	readonly name: string;
	readonly values: readonly (number | null)[];
	/** The gap, or the distance between the sides; null where too few have observed it for either. */
	readonly distance: number | null;
}

/** A gap in words. */
export interface TopGapView {
	readonly slug: string;
	readonly name: string;
	readonly assessed: number;
	readonly expected: number;
	readonly gap: number;
}

/** A list of items such as goals. */
export interface ItemListView {
	readonly key: string;
	readonly title: string;
	/** Lower case. */
	readonly singular: string;
	/** Whether its items belong to those of another list and follow each other in time, as milestones do. */
	readonly isTimeline: boolean;
	/** False where the format allows no more, or the list cannot be read. */
	readonly canAdd: boolean;
	readonly items: readonly ItemView[];
}

/** An item. */
export interface ItemView {
	readonly index: number;
	/** Stays the same while other items come, go and move: its id, made unique where two share one. */
	readonly name: string;
	/** As written; may be empty. */
	readonly id: string;
	readonly title: string;
	readonly status: string;
	readonly isOpen: boolean;
	readonly isOverdue: boolean;
	readonly due: string;
	/** All but the id. */
	readonly fields: readonly FieldView[];
	/** The tasks below its heading. */
	readonly actions: readonly ActionView[];
	/** What else in the file names it. */
	readonly mentions: readonly MentionView[];
}

/** How many things of one sort name an item: items of another list, tasks, rows of the evidence or of other tables. */
export type MentionView =
	| { readonly type: 'items'; readonly list: string; readonly count: number }
	| { readonly type: 'actions' | 'evidence' | 'rows'; readonly count: number };

/** A task of the body. */
export interface ActionView {
	readonly index: number;
	readonly isDone: boolean;
	/** As written, its decorations in it. */
	readonly text: string;
	readonly due: string;
	readonly isOverdue: boolean;
	/** Id of the item that it repeats; empty where it repeats none. */
	readonly mirrors: string;
}

/** A section of the body. */
export interface SectionView {
	/** The title of a standard section; another name for any other. */
	readonly id: string;
	readonly title: string;
	readonly isStandard: boolean;
	/** It is a standard one that the file does not have; writing in it makes it. */
	readonly isMissing: boolean;
	/** Only comments and blank lines. */
	readonly isEmpty: boolean;
	/** Questions to think about, one at a time. */
	readonly prompts: readonly string[];
	/** Lines to tick that may be added; those that are there are left out. */
	readonly checks: readonly string[];
	/** Whether it takes dated entries. */
	readonly isLog: boolean;
	/** Whether rows can be added to its table, or to one that is made for it. */
	readonly isTable: boolean;
	readonly parts: readonly PartView[];
}

/** A piece of a section that is shown, and changed, as one. */
export type PartView =
	| {
			readonly type: 'text';
			readonly target: Target;
			/** Markdown, lines ended by `\n`; empty where it holds only the kind's own questions. */
			readonly text: string;
			/** Tasks in it that belong to no item. */
			readonly actions: readonly ActionView[];
	  }
	| {
			readonly type: 'entry';
			readonly target: Target;
			readonly title: string;
			readonly text: string;
			readonly actions: readonly ActionView[];
	  }
	| {
			readonly type: 'table';
			/** Of the cell in the first column of the first row; the others have other indices. */
			readonly section: string;
			readonly part: number;
			readonly columns: readonly string[];
			readonly rows: readonly (readonly string[])[];
			/** Only where it holds evidence. */
			readonly evidence?: EvidenceColumnsView;
	  };

/** What columns of the evidence are for. */
export interface EvidenceColumnsView {
	/** The column of the day; -1 where there is none. */
	readonly day: number;
	/** The column of the competencies or practices that are shown, with commas between; -1 where there is none. */
	readonly subject: number;
	/** What that column may name. */
	readonly subjects: readonly OptionView[];
}
