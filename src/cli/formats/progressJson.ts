import type { ProgressReport } from '../progressReport';

/** The report as one line of JSON, for programs; its shape is public API. */
export function formatProgressJson({ today, worksheets }: ProgressReport): string {
	return `${JSON.stringify({ version: 1, today, worksheets })}\n`;
}
