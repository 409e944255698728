import type { DiagnosticCode, Severity } from '../diagnostic';
import type { Rule } from '../rule';
import { ladderNameInUse } from '../ladderRules/ladderNameInUse';
import { kindFileRule } from '../validateKind';
import { ladderFileRules } from '../validateLadder';
import { goalRules } from './goals';
import { ladderRules } from './ladder';
import { mentorshipRules } from './mentorship';
import { rhythmRules } from './rhythm';
import { fileRules, structureRules } from './structure';
import { trustRules } from './trust';

export { fileRules };

/** All rules about what a worksheet says; they run where its frontmatter can be read and its kind is known. */
export const worksheetRules: readonly Rule[] = [
	...structureRules,
	...ladderRules,
	...goalRules,
	...rhythmRules,
	...mentorshipRules,
	...trustRules,
];

/** A rule as documentation and SARIF show it. */
export interface RuleDescription {
	readonly code: DiagnosticCode;
	readonly description: string;
	readonly severity: Severity;
}

const tellingCodes: ReadonlySet<DiagnosticCode> = new Set(
	worksheetRules.filter(({ tellsRatings }) => tellsRatings).map(({ code }) => code),
);

/** Whether the diagnostics of a code tell what sides have rated. */
export function tellsRatings(code: DiagnosticCode): boolean {
	return tellingCodes.has(code);
}

const rules: readonly RuleDescription[] = [
	...fileRules,
	...worksheetRules,
	...ladderFileRules,
	ladderNameInUse,
	kindFileRule,
];

/** Every code once, in the order of the documentation. A code that is checked in two places has two rules. */
export const ruleDescriptions: readonly RuleDescription[] = rules.filter(
	({ code }, index) => rules.findIndex(rule => rule.code === code) === index,
);
