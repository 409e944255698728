import type { Severity } from '../../core';
import type { CheckedFile, PlacedDiagnostic } from '../checkFile';
import type { CheckReport } from '../checkReport';
import { toVisible } from '../visible';

const levels: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'notice',
	hint: 'notice',
};

/** The report as workflow commands, which GitHub Actions shows beside the lines of a pull request. */
export function formatCheckGithub({ files }: CheckReport): string {
	return files.flatMap(file => file.diagnostics.map(diagnostic => toCommand(file, diagnostic))).join('');
}

function toCommand({ path }: CheckedFile, { code, severity, message, start, end }: PlacedDiagnostic): string {
	const properties = {
		file: path,
		line: start.line,
		col: start.character,
		endLine: end.line,
		endColumn: end.character,
		title: code,
	};
	const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${levels[severity]} ${list.join(',')}::${escapeText(message)}\n`;
}

/** Line breaks are escaped and stay; other control characters would reach the log as they are. */
function escapeText(text: string): string {
	return toVisible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
	return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
