import type * as vscode from 'vscode';
import { findBegunPath, getOwnerName, toRelativePath } from '../core';
import type { CompletionOptions, EvidenceFile } from '../core';
import { findFolder, resolvePath } from './files';
import { readWorksheet } from './namedEvidence';
import { getLabel } from './peopleIndex';
import type { WorksheetReader } from './worksheetReader';
import type { WorksheetStore } from './worksheetStore';

/** What knows the evidence of other worksheets. */
export interface EvidenceServices {
	readonly reader: Pick<WorksheetReader, 'parse'>;
	readonly store: Pick<WorksheetStore, 'entries'>;
}

/** What can be named of other worksheets' evidence at a position: files where a path is begun, the worksheet behind its `#`. */
export async function findBegunEvidence(
	document: vscode.TextDocument,
	position: vscode.Position,
	{ reader, store }: EvidenceServices,
): Promise<Pick<CompletionOptions, 'evidenceFiles' | 'named'>> {
	const begun = findBegunPath(document.lineAt(position).text.slice(0, position.character));
	const folder = findFolder(document.uri);
	if (!begun || !folder) {
		return {};
	}
	return begun.file === undefined
		? { evidenceFiles: listFiles(document.uri, folder, store.entries) }
		: { named: await readWorksheet(resolvePath(document.uri, begun.file), reader) };
}

function listFiles(own: vscode.Uri, folder: vscode.Uri, entries: WorksheetStore['entries']): readonly EvidenceFile[] {
	return [...entries].flatMap((entry): readonly EvidenceFile[] => {
		const { authority, path, scheme } = entry.uri;
		const isNear = scheme === own.scheme && authority === own.authority && path !== own.path;
		return isNear && entry.facts.hasEvidence
			? [{ path: toRelativePath(folder.path, path), title: getLabel(entry), owner: getOwnerName(entry.facts) }]
			: [];
	});
}
