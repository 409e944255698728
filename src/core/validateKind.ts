import type { Diagnostic } from './diagnostic';
import { message } from './message';
import type { ParsedKindFile } from './parseKindFile';
import type { RuleDescription } from './rules';
import type { ValidateOptions } from './validateWorksheet';

/** What is checked in the file of an own kind: whether it is one. */
export const kindFileRule: RuleDescription = {
	code: 'worksheet-kind-invalid',
	description: 'a `*.worksheet.yaml` describes no kind that can be used',
	severity: 'error',
};

/** What the file of an own kind is checked against. */
export interface ValidateKindOptions extends Pick<ValidateOptions, 'severities'> {
	/** Another file that has the same id already. */
	readonly takenBy?: string | undefined;
}

/** Checks the file of an own kind. One finding: what else is wrong mostly follows from the first. */
export function validateKind(
	parsed: ParsedKindFile,
	{ severities, takenBy }: ValidateKindOptions,
): readonly Diagnostic[] {
	const { code, severity } = kindFileRule;
	const chosen = severities?.[code] ?? severity;
	const problem = parsed.problem ?? findTwin(parsed, takenBy);
	return problem && chosen !== 'off' ? [{ code, severity: chosen, related: [], fixes: [], ...problem }] : [];
}

function findTwin({ id = '', idRange }: ParsedKindFile, takenBy: string | undefined): ParsedKindFile['problem'] {
	return takenBy === undefined
		? undefined
		: {
				range: idRange,
				message: message('The id `{0}` is taken by `{1}` already; choose another one here', id, takenBy),
			};
}
