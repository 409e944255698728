import * as vscode from 'vscode';
import { findOtherEvidenceAt } from '../core';
import type { Worksheet } from '../core';
import { findFolder, readText } from './files';
import type { WorksheetReader } from './worksheetReader';

/** The worksheet that a place names evidence of. */
export interface NamedEvidence {
	readonly uri: vscode.Uri;
	readonly worksheet: Worksheet;
	/** The row's. */
	readonly id: string;
}

/** Reads the worksheet whose evidence is named at an offset; `undefined` where none is, or it is not there. */
export async function findNamedEvidence(
	uri: vscode.Uri,
	worksheet: Worksheet,
	offset: number,
	reader: Pick<WorksheetReader, 'parse'>,
): Promise<NamedEvidence | undefined> {
	const place = findOtherEvidenceAt(worksheet, offset);
	const folder = findFolder(uri);
	if (!place || !folder) {
		return undefined;
	}
	const other = vscode.Uri.joinPath(folder, place.path);
	const named = await reader.parse((await readText(other)) ?? '');
	return named && { uri: other, worksheet: named, id: place.id };
}
