import * as vscode from 'vscode';
import { findOtherEvidenceAt, parseWorksheet } from '../core';
import type { Worksheet } from '../core';
import { findFolder, readText } from './files';

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
): Promise<NamedEvidence | undefined> {
	const place = findOtherEvidenceAt(worksheet, offset);
	const folder = findFolder(uri);
	if (!place || !folder) {
		return undefined;
	}
	const other = vscode.Uri.joinPath(folder, place.path);
	const named = parseWorksheet((await readText(other)) ?? '');
	return named && { uri: other, worksheet: named, id: place.id };
}
