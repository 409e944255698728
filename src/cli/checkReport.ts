import type { Severity } from '../core';
import type { CheckedFile } from './checkFile';

/** Everything that a check found, ready to be written in any format. */
export interface CheckReport {
	readonly today: string;
	/** Worksheets, ladder files and those of kinds, ordered by path. */
	readonly files: readonly CheckedFile[];
	/** How many files that may be one of them were looked at. */
	readonly lookedAt: number;
}

/** How many diagnostics of each severity there are. */
export function countSeverities({ files }: CheckReport): Readonly<Record<Severity, number>> {
	const counts = { error: 0, warning: 0, information: 0, hint: 0 };
	for (const { severity } of files.flatMap(({ diagnostics }) => diagnostics)) {
		counts[severity]++;
	}
	return counts;
}
