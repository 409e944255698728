import type { Severity } from '../core';
import type { CheckedFile } from './checkFile';

/** Everything that a check found, ready to be written in any format. */
export interface CheckReport {
	readonly today: string;
	/** Worksheets and ladder files, ordered by path. */
	readonly files: readonly CheckedFile[];
	/** How many Markdown and ladder files were looked at. */
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
