import * as vscode from 'vscode';
import { ladderGlob } from '../../host/files';
import type { LadderUses } from '../../host/ladderUses';
import { worksheetSelector } from '../../host/worksheetDocuments';
import type { WorksheetReader } from '../../host/worksheetReader';
import { IdProvider } from './idProvider';
import { IdRenameProvider } from './idRenameProvider';
import { LadderReferenceProvider } from './ladderReferences';
import { OutlineProvider } from './outlineProvider';

/** Leads from an id to what it names and back, renames it, and tells the editor of items and links. */
export function registerNavigation(reader: WorksheetReader, uses: Pick<LadderUses, 'findPlaces'>): vscode.Disposable {
	const ids = new IdProvider(reader);
	const outline = new OutlineProvider(reader);
	return vscode.Disposable.from(
		vscode.languages.registerDefinitionProvider(worksheetSelector, ids),
		vscode.languages.registerReferenceProvider(worksheetSelector, ids),
		vscode.languages.registerReferenceProvider({ pattern: ladderGlob }, new LadderReferenceProvider(uses)),
		vscode.languages.registerDocumentHighlightProvider(worksheetSelector, ids),
		vscode.languages.registerRenameProvider(worksheetSelector, new IdRenameProvider(reader)),
		vscode.languages.registerDocumentLinkProvider(worksheetSelector, outline),
		vscode.languages.registerDocumentSymbolProvider(worksheetSelector, outline),
		vscode.languages.registerFoldingRangeProvider(worksheetSelector, outline),
	);
}
