import type * as vscode from 'vscode';
import { findIdAt, findOtherEvidenceAt } from '../core';
import type { Worksheet } from '../core';
import { findFolder, readText, resolvePath } from './files';
import type { WorksheetReader } from './worksheetReader';

/** A row of evidence that a place names, and the worksheet that it is in. */
export interface NamedEvidence {
	readonly uri: vscode.Uri;
	readonly worksheet: Worksheet;
	/** The row's. */
	readonly id: string;
}

/** The row of evidence at an offset, of this worksheet or of another one; `undefined` where there is something else. */
export async function findEvidenceAt(
	uri: vscode.Uri,
	worksheet: Worksheet,
	offset: number,
	reader: Pick<WorksheetReader, 'parse'>,
): Promise<NamedEvidence | undefined> {
	const id = findIdAt(worksheet, offset)?.id;
	const isOwn = worksheet.evidence.some(row => row.id === id);
	return isOwn && id !== undefined ? { uri, worksheet, id } : findNamedEvidence(uri, worksheet, offset, reader);
}

/** Reads the worksheet whose evidence is named at an offset; `undefined` where none is, or it is not there. */
export async function findNamedEvidence(
	uri: vscode.Uri,
	worksheet: Worksheet,
	offset: number,
	reader: Pick<WorksheetReader, 'parse'>,
): Promise<NamedEvidence | undefined> {
	const place = findOtherEvidenceAt(worksheet, offset);
	if (!place || !findFolder(uri)) {
		return undefined;
	}
	const other = resolvePath(uri, place.path);
	const named = await readWorksheet(other, reader);
	return named && { uri: other, worksheet: named, id: place.id };
}

/** Reads a worksheet as {@link readText} does; `undefined` where the file is none, or not there. */
export async function readWorksheet(
	uri: vscode.Uri,
	reader: Pick<WorksheetReader, 'parse'>,
): Promise<Worksheet | undefined> {
	const text = await readText(uri);
	return text === undefined ? undefined : reader.parse(text);
}
