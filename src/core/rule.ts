import type { CalendarDate } from './dates';
import type { DiagnosticCode, Fix, RelatedPlace, Severity } from './diagnostic';
import type { Kind } from './kind';
import type { Ladder, Level } from './ladder';
import type { Message } from './message';
import type { OtherFile } from './otherEvidence';
import type { OffsetRange } from './range';
import type { Worksheet } from './worksheet';

/** One thing that is checked. A rule holds no state; its doc comment shows a flagged and a fixed example, run as tests. */
export interface Rule {
	readonly code: DiagnosticCode;
	/** When it speaks, in a few words, for the README's table. */
	readonly description: string;
	readonly severity: Severity;
	/** True for rules about dates that pass: they are off while the worksheet is paused or closed. */
	readonly pausable?: true;
	/** True for rules that tell what sides have rated: they wait while a person rates alone. */
	readonly tellsRatings?: true;
	readonly check: (context: RuleContext, report: Report) => void;
}

/** A rule about the file as such, which needs neither a readable frontmatter nor a known kind. */
export interface FileRule extends Pick<Rule, 'code' | 'description' | 'severity'> {
	readonly check: (worksheet: Worksheet, kinds: KindNames, report: Report) => void;
}

/** What the `worksheet` key may say. */
export interface KindNames {
	/** The kinds that worksheets may be of. */
	readonly ids: readonly string[];
	/** By id, the file of each own kind that has an error. */
	readonly broken: ReadonlyMap<string, string>;
	/** That error, of the kind that the worksheet names. */
	readonly cause?: RelatedPlace;
}

/** Tells of one finding. `severity` overrides the rule's own where one code has two. */
export type Report = (finding: Finding) => void;

/** What a rule says of one place. */
export interface Finding {
	readonly range: OffsetRange;
	readonly message: Message;
	readonly severity?: Severity;
	readonly related?: readonly RelatedPlace[];
	readonly fixes?: readonly Fix[];
}

/** What rules check against. */
export interface RuleContext {
	readonly worksheet: Worksheet;
	readonly kind: Kind;
	readonly today: CalendarDate;
	readonly limits: Limits;
	/** Absent where the worksheet's ladder cannot be used; then nothing is said about levels, competencies and gaps. */
	readonly ladder?: Ladder;
	/** What names the ladder where the worksheet does not. */
	readonly defaultLadder?: string;
	/** Why there is no ladder. */
	readonly ladderProblem?: 'not-found' | 'invalid';
	/** The first error of a ladder that is invalid, where somebody can show it. */
	readonly ladderCause?: RelatedPlace;
	readonly level?: Level;
	readonly target?: Level;
	/** Whether a path relative to the worksheet leads to something; `undefined`: nobody can tell. */
	readonly fileExists: (relativePath: string) => boolean | undefined;
	/** What another file holds of evidence; `undefined`: nobody can tell. */
	readonly findEvidence: (relativePath: string) => OtherFile | undefined;
}

/** Numbers of the rules that settings may change. */
export interface Limits {
	/** Most active goals, focus competencies and open commitments that make no plan stall, where no kind says how many. */
	readonly goals: number;
	/** Days after `next_checkin` before it counts as overdue. */
	readonly graceDays: number;
	/** Days ahead that count as soon. */
	readonly soonDays: number;
}

/** The limits where no setting changes them. */
export const defaultLimits: Limits = { goals: 3, graceDays: 7, soonDays: 14 };
