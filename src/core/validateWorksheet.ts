import { isResting } from './commonFields';
import { builtInLadders, defaultLadderId } from './builtInLadders';
import type { CalendarDate } from './dates';
import type { Diagnostic, DiagnosticCode, RelatedPlace, Severity } from './diagnostic';
import { findLevel } from './ladder';
import type { Ladder, Level } from './ladder';
import type { Message } from './message';
import type { OtherFile } from './otherEvidence';
import { defaultLimits } from './rule';
import type { Finding, Limits, Report, Rule, RuleContext } from './rule';
import { fileRules, worksheetRules } from './rules';
import { explainLadderProblem } from './rules/ladder/ladderNotFound';
import { getRulesOff } from './rulesOff';
import { getText } from './valueNode';
import { findCurrentLevel, findField } from './worksheet';
import type { Field, Worksheet } from './worksheet';

/** What a worksheet is checked against. Everything but today has a default. */
export interface ValidateOptions {
	/** The one "today" of this pass. */
	readonly today: CalendarDate;
	/** A severity, or off, for a code; the rule's own where it is left out. */
	readonly severities?: Readonly<Partial<Record<DiagnosticCode, Severity | 'off'>>>;
	readonly limits?: Partial<Limits>;
	/** The ladder for worksheets that name none; an id or a path as in the `ladder` key. */
	readonly defaultLadder?: string;
	/** Finds a ladder that is not built in. `reference` is what the `ladder` key says. */
	readonly findLadder?: (reference: string) => LadderLookup;
	/** By id, the file of each own kind that has an error, so that no worksheet of it can be checked. */
	readonly brokenKinds?: ReadonlyMap<string, string>;
	/** The first error of the ladder that the worksheet is read against, and of the file of its kind, for who can show other files. */
	readonly ladderCause?: RelatedPlace;
	readonly kindCause?: RelatedPlace;
	/** Whether a path relative to the worksheet leads to something; `undefined`: nobody can tell. */
	readonly fileExists?: (relativePath: string) => boolean | undefined;
	/** What a file, named relative to the worksheet, holds of evidence; `undefined`: nobody can tell. */
	readonly findEvidence?: (relativePath: string) => OtherFile | undefined;
}

const restingRules = worksheetRules.filter(({ pausable }) => pausable !== true);

/** The answer to a ladder reference. */
export type LadderLookup = Ladder | 'not-found' | 'invalid';

/**
 * Checks a worksheet against every rule that is on. Ordered by where they start, then by code; a draft reports errors
 * only. Where the frontmatter cannot be read, that is the only diagnostic.
 */
export function validateWorksheet(worksheet: Worksheet, options: ValidateOptions): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const rulesOff = getRulesOff(worksheet);
	const createReport = (rule: Pick<Rule, 'code' | 'severity'>): Report | undefined => {
		const severity = rulesOff.has(rule.code) ? 'off' : options.severities?.[rule.code];
		return severity === 'off' ? undefined : finding => diagnostics.push(toDiagnostic(rule, finding, severity));
	};
	const kinds = {
		ids: [...worksheet.kinds.keys()],
		broken: options.brokenKinds ?? new Map<string, string>(),
		...(options.kindCause && { cause: options.kindCause }),
	};
	for (const rule of fileRules) {
		const report = createReport(rule);
		if (report) {
			rule.check(worksheet, kinds, report);
		}
	}
	const context = worksheet.problem ? undefined : createContext(worksheet, options);
	if (context) {
		for (const rule of isResting(worksheet) ? restingRules : worksheetRules) {
			const report = createReport(rule);
			if (report) {
				rule.check(context, report);
			}
		}
	}
	return sortDiagnostics(diagnostics.filter(({ severity }) => worksheet.status !== 'draft' || severity === 'error'));
}

/** By where they start, then by code: the order in which all faces show them. */
function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	return [...diagnostics].sort(
		(a, b) => a.range.start - b.range.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
	);
}

/** What a worksheet itself says of its ladder. */
function findOwnLadder(worksheet: Worksheet): string | undefined {
	return getText(findField(worksheet, 'ladder')?.value);
}

/** The ladder that a worksheet is read against. */
function findLadderOf(worksheet: Worksheet, options: Omit<ValidateOptions, 'today'>): LadderLookup {
	const reference = findOwnLadder(worksheet) ?? options.defaultLadder ?? defaultLadderId;
	return builtInLadders.get(reference) ?? options.findLadder?.(reference) ?? 'not-found';
}

/** The same, where it can be used. */
export function findUsableLadder(worksheet: Worksheet, options: Omit<ValidateOptions, 'today'>): Ladder | undefined {
	return toUsable(findLadderOf(worksheet, options));
}

/** Why the ladder of a worksheet cannot be used, and what to do; `undefined` where it can. */
export function explainLadder(worksheet: Worksheet, options: Omit<ValidateOptions, 'today'>): Message | undefined {
	const lookup = findLadderOf(worksheet, options);
	return typeof lookup === 'string' ? explainLadderProblem(findOwnLadder(worksheet), lookup) : undefined;
}

function toUsable(lookup: LadderLookup): Ladder | undefined {
	return typeof lookup === 'string' ? undefined : lookup;
}

function createContext(worksheet: Worksheet, options: ValidateOptions): RuleContext | undefined {
	if (worksheet.kind === undefined) {
		return undefined;
	}
	const own = findOwnLadder(worksheet);
	const lookup = findLadderOf(worksheet, options);
	const ladder = toUsable(lookup);
	const findLevelIn = (field: Field | undefined): Level | undefined =>
		ladder && findLevel(ladder, getText(field?.value) ?? '');
	const level = findLevelIn(findCurrentLevel(worksheet));
	const target = findLevelIn(findField(worksheet, 'target'));
	return {
		worksheet,
		kind: worksheet.kind,
		today: options.today,
		limits: { ...defaultLimits, ...options.limits },
		...(ladder && { ladder }),
		...(own === undefined && { defaultLadder: options.defaultLadder ?? defaultLadderId }),
		...(typeof lookup === 'string' && { ladderProblem: lookup }),
		...(lookup === 'invalid' && options.ladderCause && { ladderCause: options.ladderCause }),
		...(level && { level }),
		...(target && { target }),
		fileExists: options.fileExists ?? (() => undefined),
		findEvidence: options.findEvidence ?? (() => undefined),
	};
}

function toDiagnostic(
	rule: Pick<Rule, 'code' | 'severity'>,
	finding: Finding,
	severity: Severity | undefined,
): Diagnostic {
	return {
		code: rule.code,
		severity: severity ?? finding.severity ?? rule.severity,
		message: finding.message,
		range: finding.range,
		related: finding.related ?? [],
		fixes: finding.fixes ?? [],
	};
}
