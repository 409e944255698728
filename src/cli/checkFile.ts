import path from 'node:path';
import {
	findWrittenKind,
	formatMessage,
	LineIndex,
	parseLadder,
	parseWorksheet,
	validateLadder,
	validateWorksheet,
} from '../core';
import type { Diagnostic, DiagnosticCode, OffsetRange, Place, Severity, Worksheet } from '../core';
import type { LadderFiles } from './files/ladderFiles';
import type { LinkTargets } from './files/linkTargets';
import type { ListedFile } from './files/listFiles';
import type { OtherFiles } from './files/otherFiles';

/** A worksheet or ladder file with what is to be said of it. */
export interface CheckedFile {
	readonly path: string;
	/** `ladder` for a ladder file; for a worksheet what its `worksheet` key says, null where that is not to be read. */
	readonly worksheet: string | null;
	readonly isLadder: boolean;
	readonly diagnostics: readonly PlacedDiagnostic[];
}

/** A stretch of a file by lines. The end is exclusive. */
export interface PlacedRange {
	readonly start: Place;
	readonly end: Place;
}

/** A diagnostic in words and by lines. */
export interface PlacedDiagnostic extends PlacedRange {
	readonly code: DiagnosticCode;
	readonly severity: Severity;
	readonly message: string;
	/** What can be done about it, the best first. */
	readonly fixes: readonly string[];
	readonly related: readonly (PlacedRange & { readonly message: string })[];
}

/** What files are checked against. */
export interface CheckContext {
	readonly today: string;
	readonly ladders: LadderFiles;
	readonly links: LinkTargets;
	readonly others: OtherFiles;
}

/** Checks the text of a file; `undefined` where it is neither worksheet nor ladder. */
export function checkFile(file: ListedFile, text: string, context: CheckContext): CheckedFile | undefined {
	if (file.isLadder) {
		return toCheckedFile(file, 'ladder', text, validateLadder(parseLadder(text), {}));
	}
	const worksheet = parseWorksheet(text);
	if (worksheet === undefined) {
		return undefined;
	}
	const kind = findWrittenKind(worksheet) ?? null;
	return toCheckedFile(file, kind, text, checkWorksheet(file, worksheet, context));
}

function checkWorksheet(
	{ path: file }: ListedFile,
	worksheet: Worksheet,
	context: CheckContext,
): readonly Diagnostic[] {
	const { today, ladders, links, others } = context;
	const folder = path.dirname(file);
	return validateWorksheet(worksheet, {
		today,
		...ladders.toOptions(folder),
		fileExists: relativePath => links.exists(relativePath, folder),
		findEvidence: relativePath => others.find(relativePath, folder),
	});
}

function toCheckedFile(
	{ path: file, isLadder }: ListedFile,
	worksheet: string | null,
	text: string,
	found: readonly Diagnostic[],
): CheckedFile {
	const diagnostics = found.length === 0 ? [] : place(found, new LineIndex(text));
	return { path: file, worksheet, isLadder, diagnostics };
}

function place(diagnostics: readonly Diagnostic[], lines: LineIndex): readonly PlacedDiagnostic[] {
	const toPlaces = ({ start, end }: OffsetRange): PlacedRange => ({
		start: lines.placeAt(start),
		end: lines.placeAt(end),
	});
	return diagnostics.map(({ code, severity, message, range, fixes, related }) => ({
		code,
		severity,
		message: formatMessage(message),
		...toPlaces(range),
		fixes: fixes.map(({ title }) => formatMessage(title)),
		related: related.map(other => ({ message: formatMessage(other.message), ...toPlaces(other.range) })),
	}));
}
