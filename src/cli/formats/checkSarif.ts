import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleDescriptions } from '../../core';
import type { Severity } from '../../core';
import type { CheckedFile, PlacedDiagnostic, PlacedRange } from '../checkFile';
import type { CheckReport } from '../checkReport';
import { toolName } from '../tool';

const levels: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'note',
	hint: 'note',
};

/** The report as SARIF 2.1.0, which code scanning services and editors read. `version` is that of this tool. */
export function formatCheckSarif({ files }: CheckReport, version: string): string {
	const log = {
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: toolName, version, rules: ruleDescriptions.map(toRule) } },
				columnKind: 'utf16CodeUnits',
				results: files.flatMap(file => file.diagnostics.map(diagnostic => toResult(file, diagnostic))),
			},
		],
	};
	return `${JSON.stringify(log)}\n`;
}

function toRule({ code, description, severity }: (typeof ruleDescriptions)[number]): object {
	return { id: code, shortDescription: { text: description }, defaultConfiguration: { level: levels[severity] } };
}

function toResult(file: CheckedFile, diagnostic: PlacedDiagnostic): object {
	const { code, severity, message, related } = diagnostic;
	return {
		ruleId: code,
		level: levels[severity],
		message: { text: message },
		locations: [toLocation(file, diagnostic)],
		...(related.length > 0 && {
			relatedLocations: related.map(other => ({ ...toLocation(file, other), message: { text: other.message } })),
		}),
	};
}

function toLocation(file: CheckedFile, { start, end }: PlacedRange): object {
	return {
		physicalLocation: {
			artifactLocation: { uri: toUri(file.path) },
			region: {
				startLine: start.line,
				startColumn: start.character,
				endLine: end.line,
				endColumn: end.character,
				charOffset: start.offset,
				charLength: end.offset - start.offset,
			},
		},
	};
}

function toUri(file: string): string {
	return path.isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/');
}
