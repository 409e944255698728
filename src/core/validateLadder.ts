import type { Diagnostic } from './diagnostic';
import { ladderIncomplete } from './ladderRules/ladderIncomplete';
import { ladderInvalid } from './ladderRules/ladderInvalid';
import type { LadderRule } from './ladderRules/ladderRule';
import type { ParsedLadder } from './parseLadder';
import type { ValidateOptions } from './validateWorksheet';

/** What is checked in a ladder file. */
export const ladderFileRules: readonly LadderRule[] = [ladderInvalid, ladderIncomplete];

/** Checks a ladder file. Ordered by where they start. */
export function validateLadder(
	ladder: ParsedLadder,
	{ severities }: Pick<ValidateOptions, 'severities'>,
): readonly Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	for (const { code, severity, check } of ladderFileRules) {
		const chosen = severities?.[code] ?? severity;
		if (chosen !== 'off') {
			check(ladder, ({ range, message, related = [], fixes = [] }) => {
				diagnostics.push({ code, severity: chosen, message, range, related, fixes });
			});
		}
	}
	return diagnostics.sort((a, b) => a.range.start - b.range.start);
}
