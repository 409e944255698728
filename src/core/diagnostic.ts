import type { Message } from './message';
import type { OffsetRange, TextEdit } from './range';

/** How much a diagnostic matters; `rules.md` in words: error, the file contradicts itself; hint, style. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** All severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Something that a rule found in a worksheet, or in the file of a ladder or a kind. */
export interface Diagnostic {
	/** Public API: settings, quick fixes and documentation name diagnostics by it. */
	readonly code: DiagnosticCode;
	readonly severity: Severity;
	readonly message: Message;
	/** The smallest thing that a person would change. */
	readonly range: OffsetRange;
	/** Other places, in the same file unless they say so, that the message speaks of. */
	readonly related: readonly RelatedPlace[];
	/** Each removes the diagnostic and brings no new error; the best one first. */
	readonly fixes: readonly Fix[];
}

/** Another place that helps to understand a diagnostic. */
export interface RelatedPlace {
	readonly message: Message;
	readonly range: OffsetRange;
	/** Where the place is in another file, and with it the range: its name, as whoever checks names files, and its text. */
	readonly file?: NamedFile;
	/** True where the fault lies there, and that is the place to mend it. */
	readonly isCause?: true;
}

/** A file by its name, as whoever checks names files, and its text. */
export interface NamedFile {
	readonly name: string;
	readonly text: string;
}

/** The first error of a file, to be told beside what follows from it elsewhere; nothing where there is none. */
export function findCause(diagnostics: readonly Diagnostic[], file: NamedFile): RelatedPlace | undefined {
	const error = diagnostics.find(({ severity }) => severity === 'error');
	return error && { message: error.message, range: error.range, file, isCause: true };
}

/** A change that a person may choose; edits are for the text that was checked. */
export interface Fix {
	readonly title: Message;
	readonly edits: readonly TextEdit[];
}

/** The codes of all rules. */
export const diagnosticCodes = [
	// File and structure
	'frontmatter-invalid',
	'worksheet-unknown',
	'worksheet-kind-invalid',
	'required-missing',
	'wrong-type',
	'date-invalid',
	'value-unknown',
	'duplicate-id',
	'reference-unknown',
	'key-unknown',
	'schema-newer',
	'section-missing',
	'placeholder-left',
	'table-columns',
	'same-person',
	'end-before-start',
	'due-before-start',
	'due-after-end',
	'next-before-last',
	'active-past-end',
	'status-mismatch',
	// Ladder, ratings and evidence
	'ladder-not-found',
	'ladder-invalid',
	'ladder-incomplete',
	'ladder-name-in-use',
	'level-unknown',
	'target-not-above',
	'target-not-next',
	'competency-unknown',
	'rating-off-scale',
	'rating-needs-evidence',
	'rating-gap-large',
	'rating-one-sided',
	'rating-flat',
	'evidence-thin',
	'evidence-old',
	'evidence-future',
	'evidence-unused',
	'evidence-link-missing',
	// Goals and actions
	'goal-target-below-current',
	'goal-target-equals-current',
	'goal-from-differs',
	'goal-no-measure',
	'goal-no-due',
	'goal-overdue',
	'goal-no-action',
	'goal-done-no-evidence',
	'too-many-goals',
	'too-many-focus',
	'focus-no-goal',
	'focus-no-gap',
	'gap-large-no-focus',
	'goal-big-step',
	'measure-is-activity',
	'goal-vague',
	'actions-only-learning',
	'action-no-owner-or-due',
	'action-overdue',
	'no-support-action',
	// Rhythm
	'checkin-overdue',
	'checkin-due',
	'checkin-not-planned',
	'checkin-too-rare',
	'checkin-no-entry',
	'stale',
	// Mentorship
	'mentor-is-manager',
	'agreement-missing',
	'too-long',
	'goal-type-missing',
	'goal-no-milestone',
	'milestone-after-goal',
	'milestone-overdue',
	'session-no-action',
	'action-carried',
	'feedback-incomplete',
	'feedback-no-alternative',
	'feedback-judges',
	'feedback-one-way',
	'intro-not-agreed',
	'contact-no-follow-up',
	'learning-no-goal',
	'learning-no-takeaway',
	'no-celebration',
	'closing-empty',
	// Trust, manager and boss worksheets
	'practice-unknown',
	'low-rating-no-commitment',
	'commitment-no-measure',
	'commitment-overdue',
	'too-many-commitments',
	'self-focus-direction',
	'group-too-small',
	'rater-named',
	'no-report-back',
	'skip-manager-not-told',
	'delegation-backwards',
	'question-too-broad',
	'sharing-risk',
] as const;

/** A code of {@link diagnosticCodes}. */
export type DiagnosticCode = (typeof diagnosticCodes)[number];
