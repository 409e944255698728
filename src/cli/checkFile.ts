import path from 'node:path';
import {
	findOtherFile,
	findWrittenKind,
	formatMessage,
	LineIndex,
	parseKindFile,
	parseLadder,
	parseWorksheet,
	validateKind,
	validateLadder,
	validateWorksheet,
} from '../core';
import type { CollectedKinds, Diagnostic, DiagnosticCode, OffsetRange, Place, Severity, Worksheet } from '../core';
import type { LadderFiles } from './files/ladderFiles';
import type { LinkTargets } from './files/linkTargets';
import type { ListedFile } from './files/listFiles';
import type { OtherFiles } from './files/otherFiles';

/** A worksheet, or the file of a ladder or a kind, with what is to be said of it. */
export interface CheckedFile {
	readonly path: string;
	/** `ladder` for a ladder file, `kind` for that of a kind; for a worksheet what its `worksheet` key says, null where that is not to be read. */
	readonly worksheet: string | null;
	readonly isLadder: boolean;
	readonly isKind: boolean;
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
	readonly kinds: CollectedKinds;
	readonly links: LinkTargets;
	readonly others: OtherFiles;
}

/** Checks the text of a file; `undefined` where it is neither worksheet, ladder nor kind. */
export function checkFile(file: ListedFile, text: string, context: CheckContext): CheckedFile | undefined {
	if (file.isLadder) {
		return toCheckedFile(file, 'ladder', text, validateLadder(parseLadder(text), {}));
	}
	if (file.isKind) {
		const parsed = parseKindFile(text);
		const takenBy = findOtherFile(context.kinds, { path: file.path, parsed });
		return toCheckedFile(file, 'kind', text, validateKind(parsed, { takenBy }));
	}
	const worksheet = parseWorksheet(text, context.kinds.kinds);
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
	const { today, kinds, ladders, links, others } = context;
	const folder = path.dirname(file);
	return validateWorksheet(worksheet, {
		today,
		...ladders.toOptions(folder),
		brokenKinds: kinds.brokenKinds,
		fileExists: relativePath => links.exists(relativePath, folder),
		findEvidence: relativePath => others.find(relativePath, folder),
	});
}

function toCheckedFile(
	{ path: file, isKind, isLadder }: ListedFile,
	worksheet: string | null,
	text: string,
	found: readonly Diagnostic[],
): CheckedFile {
	const diagnostics = found.length === 0 ? [] : place(found, new LineIndex(text));
	return { path: file, worksheet, isLadder, isKind, diagnostics };
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
