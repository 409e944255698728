import { severities } from '../../core';
import type { Severity } from '../../core';
import type { CheckedFile, PlacedDiagnostic } from '../checkFile';
import { countSeverities } from '../checkReport';
import type { CheckReport } from '../checkReport';
import type { Palette } from '../palette';
import { toVisible } from '../visible';
import { count, joinWords } from '../words';

/** A message longer than this does not push the codes of the others to the right. */
const longestColumn = 72;

const indent = '  ';

/** The report for people: one block a file, and one line that sums up. */
export function formatCheckText(report: CheckReport, palette: Palette): string {
	const blocks = report.files
		.filter(({ diagnostics }) => diagnostics.length > 0)
		.map(file => formatFile(file, palette));
	return [...blocks, `${palette.strong(summarise(report))}\n`].join('\n');
}

function formatFile({ path, diagnostics }: CheckedFile, palette: Palette): string {
	const rows = diagnostics.map(diagnostic => ({
		diagnostic,
		place: `${diagnostic.start.line}:${diagnostic.start.character}`,
		message: toVisible(diagnostic.message),
	}));
	const width = {
		place: Math.max(...rows.map(({ place }) => place.length)),
		severity: Math.max(...rows.map(({ diagnostic }) => diagnostic.severity.length)),
		message: Math.max(0, ...rows.map(({ message }) => message.length).filter(length => length <= longestColumn)),
	};
	const lines = rows.flatMap(({ diagnostic, place, message }) => {
		const severity = palette.severity[diagnostic.severity](diagnostic.severity.padEnd(width.severity));
		const line = `${place.padStart(width.place)}  ${severity}  ${message.padEnd(width.message)}  ${palette.faint(diagnostic.code)}`;
		const hint = formatFix(diagnostic, palette, width.place + width.severity + 2 * indent.length);
		return [`${indent}${line}\n`, ...hint];
	});
	return `${palette.strong(toVisible(path))}\n${lines.join('')}`;
}

/** The best fix, below the message. */
function formatFix({ fixes: [fix] }: PlacedDiagnostic, { faint }: Palette, column: number): readonly string[] {
	return fix === undefined ? [] : [`${indent}${' '.repeat(column)}${faint(`→ ${toVisible(fix)}`)}\n`];
}

function summarise(report: CheckReport): string {
	const ladders = report.files.filter(({ isLadder }) => isLadder).length;
	const kinds = report.files.filter(({ isKind }) => isKind).length;
	const worksheets = report.files.length - ladders - kinds;
	if (report.files.length === 0) {
		return `Found no worksheet in ${count(report.lookedAt, 'file')}`;
	}
	const kept = [
		...(worksheets > 0 ? [count(worksheets, 'worksheet')] : []),
		...(ladders > 0 ? [count(ladders, 'ladder')] : []),
		...(kinds > 0 ? [count(kinds, 'kind')] : []),
	];
	const counts = countSeverities(report);
	const found = severities
		.filter(severity => counts[severity] > 0)
		.map(severity => countOf(counts[severity], severity));
	return `${joinWords(kept, 'and')}, ${found.length === 0 ? 'nothing to report' : found.join(', ')}`;
}

function countOf(number: number, severity: Severity): string {
	return severity === 'information' ? `${number} information` : count(number, severity);
}
