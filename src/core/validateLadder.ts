import type { Diagnostic } from './diagnostic';
import { ladderIncomplete } from './ladderRules/ladderIncomplete';
import { ladderInvalid } from './ladderRules/ladderInvalid';
import { checkNamesInUse, ladderNameInUse } from './ladderRules/ladderNameInUse';
import type { NameInUse } from './ladderRules/ladderNameInUse';
import type { LadderRule } from './ladderRules/ladderRule';
import type { ParsedLadder } from './parseLadder';
import type { ValidateOptions } from './validateWorksheet';

/** What is checked in a ladder file. */
export const ladderFileRules: readonly LadderRule[] = [ladderInvalid, ladderIncomplete];

/** What a ladder file is checked against. */
export interface ValidateLadderOptions extends Pick<ValidateOptions, 'severities'> {
	/** Names that worksheets use and the ladder lacks, where somebody knows the worksheets. */
	readonly missingNames?: readonly NameInUse[];
}

/** Checks a ladder file. Ordered by where they start. */
export function validateLadder(
	ladder: ParsedLadder,
	{ missingNames = [], severities }: ValidateLadderOptions,
): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const inUse: LadderRule = {
		...ladderNameInUse,
		check: (parsed, report) => checkNamesInUse(parsed, missingNames, report),
	};
	for (const { code, severity, check } of [...ladderFileRules, inUse]) {
		const chosen = severities?.[code];
		if (chosen !== 'off') {
			check(ladder, ({ range, message, related = [], fixes = [], severity: own = severity }) => {
				diagnostics.push({ code, severity: chosen ?? own, message, range, related, fixes });
			});
		}
	}
	return diagnostics.sort((a, b) => a.range.start - b.range.start);
}
