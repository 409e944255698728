import type { PlacedDiagnostic } from '../checkFile';
import { countSeverities } from '../checkReport';
import type { CheckReport } from '../checkReport';

/** The report as one line of JSON, for programs; its shape is public API. */
export function formatCheckJson(report: CheckReport): string {
	const { error, warning, information, hint } = countSeverities(report);
	const value = {
		version: 1,
		today: report.today,
		files: report.files.map(({ path, worksheet, diagnostics }) => ({
			path,
			worksheet,
			diagnostics: diagnostics.map(toJson),
		})),
		summary: {
			files: report.lookedAt,
			worksheets: report.files.filter(({ isKind, isLadder }) => !isLadder && !isKind).length,
			errors: error,
			warnings: warning,
			information,
			hints: hint,
		},
	};
	return `${JSON.stringify(value)}\n`;
}

function toJson({ code, severity, message, start, end, fixes }: PlacedDiagnostic): object {
	return { code, severity, message, start, end, fixes };
}
