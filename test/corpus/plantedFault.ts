import type { Severity } from '../../src/core/diagnostic';

/**
 * One fault, planted into a copy of a sample as a colleague would by accident. Written from the contract alone, before
 * the rules were read.
 */
export interface PlantedFault {
	readonly code: string;
	readonly severity: Severity;
	readonly name: string;
	/** Name of a sample, or of the built-in ladder. */
	readonly sample: string;
	/** What to replace, each found once. `«…»` marks where a finding is expected; without any, none is. */
	readonly edit: readonly (readonly [before: string, after: string])[];
	readonly today?: string;
	readonly crlf?: true;
	readonly bom?: true;
	/** The contract would allow another place, too. */
	readonly choice?: true;
}

/** Faults that one rule is to find, or near misses that it is to leave alone. */
export function plant(
	code: string,
	severity: Severity,
	faults: readonly Omit<PlantedFault, 'code' | 'severity'>[],
): PlantedFault[] {
	return faults.map(fault => ({ ...fault, code, severity }));
}
