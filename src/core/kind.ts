import type { ItemRole } from './itemRole';

/**
 * What a kind of worksheet is made of. A kind is data: the built-in ones are `kinds/*.worksheet.yaml`, and a workspace
 * may add its own in the same shape. No code branches on a kind's id.
 */
export interface Kind {
	/** The value of the `worksheet` key, kebab-case. */
	readonly id: string;
	readonly version: number;
	readonly title: string;
	/** One sentence that helps to choose between kinds. */
	readonly description: string;
	readonly people: readonly PersonKey[];
	/** Pairs of people keys that must name two people; the diagnostic goes to the first of each pair. */
	readonly differentPeople: readonly (readonly [string, string])[];
	/** The pair of people keys where one person in both roles is worth a conversation, if any. */
	readonly mentorIsManager?: readonly [string, string];
	/** Frontmatter keys beside the people, the ratings, the items and those that all kinds share. */
	readonly fields: readonly FieldSpec[];
	readonly ratings?: RatingsSpec;
	/** Whether `trust_factors` may stand in the frontmatter, rated in the same columns as `ratings`. */
	readonly trustFactors: boolean;
	/** What is rated where ratings are over practices instead of ladder competencies. */
	readonly practices: readonly Practice[];
	readonly items: readonly ItemList[];
	/** The standard H2 sections in the order of the template. */
	readonly sections: readonly SectionSpec[];
	/** Optional frontmatter keys of every kind that count towards "filled in", beside those marked in the lists above. */
	readonly recommended: readonly string[];
	/** How long the period may last before `too-long` speaks, in months. */
	readonly longestMonths?: number;
	/** The people key whose support actions the plan should hold (`no-support-action`), if any. */
	readonly supportFrom?: string;
	/** The date key and the section that make an agreement (`agreement-missing`), if the kind has one. */
	readonly agreement?: AgreementSpec;
	/** The tables that tell who decides what, if the kind keeps such. */
	readonly delegation?: DelegationSpec;
	/** What a new worksheet proposes: its rhythm, its period in months, and the question that stands in for a first goal. */
	readonly defaults: { readonly cadence: string; readonly months: number; readonly goal: string };
	/** Markdown of a new worksheet with `{{key}}` for answers; see `newWorksheet.ts`. */
	readonly template: string;
}

/** The kinds that a `worksheet` key may name, by id. */
export type Kinds = ReadonlyMap<string, Kind>;

/** A frontmatter key that names a person. */
export interface PersonKey {
	readonly key: string;
	readonly title: string;
	readonly required: boolean;
	readonly recommended: boolean;
}

/** What may stand as the value of a key. `list` has its element type in `of`. */
export type FieldType =
	| 'text'
	| 'date'
	| 'integer'
	| 'choice'
	| 'kind'
	| 'ladder'
	| 'level'
	| 'competency'
	| 'practice'
	| 'rating'
	| 'id'
	| 'reference'
	| 'list'
	/** Ratings, trust factors or items: what stands below is described elsewhere. */
	| 'container';

/** A frontmatter key, or a key of an item, and what may stand there. */
export interface FieldSpec {
	readonly key: string;
	readonly title: string;
	/** Meaning in one sentence, for hover and schema. */
	readonly description: string;
	readonly type: FieldType;
	/** Element type where `type` is `list`. */
	readonly of?: FieldType;
	/** The words allowed where `type` is `choice`. */
	readonly values?: readonly string[];
	/** The list (`goals`, `evidence` …) whose ids a `reference`, or a list of them, may name. */
	readonly refersTo?: string;
	/** `active`: only while the worksheet is active. */
	readonly required: boolean | 'active';
	readonly recommended: boolean;
}

/** Who rates what in a kind that has ratings. */
export interface RatingsSpec {
	readonly of: 'competency' | 'practice';
	readonly recommended: boolean;
	readonly columns: readonly RatingColumn[];
	/** Column keys in the order in which the first present one is the assessed value. */
	readonly assessedBy: readonly string[];
	/** Severity of `rating-needs-evidence`: a claim about skill needs more than a perception does. */
	readonly evidence: 'warning' | 'information';
}

/** One side that rates. */
export interface RatingColumn {
	readonly key: string;
	readonly title: string;
	/** The people key of the person who fills the column in; absent where nobody is named. */
	readonly person?: string;
}

/** Something a relationship kind rates, with lines that can be ticked. */
export interface Practice {
	readonly slug: string;
	readonly title: string;
	/** The sections in which it is looked at. */
	readonly sections: readonly string[];
	readonly checks: readonly string[];
}

/** A list of items in the frontmatter, such as goals. */
export interface ItemList {
	readonly key: string;
	/** The heading of the list: "Goals". */
	readonly title: string;
	/** What one of them is called, lower case: "goal". */
	readonly singular: string;
	/** First letters of a new id: `G` gives `G1`, `G2` … */
	readonly idPrefix: string;
	/** What its items are asked for; where it is left out, `getRole` finds it. */
	readonly like?: ItemRole;
	readonly required: boolean;
	readonly recommended: boolean;
	/** Name of the block that adds one of them by hand, see `snippets/`. */
	readonly block?: string;
	/** Most items the format allows; absent: any number. */
	readonly maximum?: number;
	readonly fields: readonly FieldSpec[];
}

/** A standard section of the body. */
export interface SectionSpec {
	readonly title: string;
	readonly aliases: readonly string[];
	/**
	 * `checkin`: its dated entries count as check-ins. `feedback`: entries carry Situation, Behaviour, Impact lines. `notes`:
	 * any other dated entries.
	 */
	readonly log?: 'checkin' | 'feedback' | 'notes';
	/** Markdown of one new entry, `{{date}}` for its date, where the section is a log. */
	readonly entry?: string;
	/** Which lines of an entry rules read, where they read any. */
	readonly entryLines?: EntryLines;
	/**
	 * What rules look for in it. `sessions`: its dated entries are talks that leave actions behind. `wins`: dated lines or
	 * rows that celebrate something. `closing`: what is gathered at the end.
	 */
	readonly purpose?: 'sessions' | 'wins' | 'closing';
	/** Header cells of the table that a new section gets, if it is a table. */
	readonly table: readonly string[];
	/** What rules read in the columns of its tables; of a table without such a column they say nothing. */
	readonly columns?: ColumnNames;
	/** Lines to tick that belong here, beside those of the practices that are looked at here. */
	readonly checks: readonly string[];
	/** Names of the blocks that belong here, see `snippets/`; the likeliest first. */
	readonly blocks: readonly string[];
	/** Questions shown one at a time, never all at once. */
	readonly prompts: readonly string[];
}

/** What lines of an entry are called, by what they are for: the words before the colon, the first of them in new lines. */
export interface EntryLines {
	/** How many people of each group answered. A section with such a line holds rounds of feedback from several. */
	readonly raters: readonly string[];
	/** What people are asked. */
	readonly question: readonly string[];
	/** Whether the manager between knows of the talk. */
	readonly managerTold: readonly string[];
	/** What became of what people said; in the log of check-ins, of all that was said before. */
	readonly reportBack: readonly string[];
}

/** How to know a table of decisions and the words in it. All names are headers, without case. */
export interface DelegationSpec {
	/** The column that names the decision. */
	readonly decision: readonly string[];
	/** The column of the level of today. */
	readonly today: readonly string[];
	/** The column of the level that is wanted. */
	readonly wanted: readonly string[];
	/** A column that may say why. */
	readonly reason: readonly string[];
	/** The words for the levels; each leaves others more to decide than the one before. */
	readonly levels: readonly string[];
}

/** The names of the columns that rules read, matched without case; several where people word them otherwise. */
export interface ColumnNames {
	/** The day of the row. */
	readonly date: readonly string[];
	/** What the row is about, in words. */
	readonly what: readonly string[];
	/** Whether both sides said yes to an introduction before it was made. */
	readonly agreed: readonly string[];
	/** What came after meeting somebody. */
	readonly followUp: readonly string[];
	/** The goal that something to learn from is for. */
	readonly goal: readonly string[];
	/** Whether something to learn from is behind one. */
	readonly done: readonly string[];
	/** What somebody took from it. */
	readonly takeaway: readonly string[];
}

/** What makes the agreement between two people complete. */
export interface AgreementSpec {
	/** The date key that says when it was agreed. */
	readonly date: string;
	readonly section: string;
}

/** The people key of the person whose worksheet it is. */
export function findOwner({ people }: Kind): PersonKey | undefined {
	return people.find(({ required }) => required) ?? people[0];
}
