import * as vscode from 'vscode';
import { ladderGlob } from '../../host/files';
import type { LadderUses } from '../../host/ladderUses';
import { worksheetSelector } from '../../host/worksheetDocuments';
import { IdProvider } from './idProvider';
import { IdRenameProvider } from './idRenameProvider';
import { LadderReferenceProvider } from './ladderReferences';
import { OutlineProvider } from './outlineProvider';

/** Leads from an id to what it names and back, renames it, and tells the editor of items and links. */
export function registerNavigation(uses: Pick<LadderUses, 'findPlaces'>): vscode.Disposable {
	const ids = new IdProvider();
	const outline = new OutlineProvider();
	return vscode.Disposable.from(
		vscode.languages.registerDefinitionProvider(worksheetSelector, ids),
		vscode.languages.registerReferenceProvider(worksheetSelector, ids),
		vscode.languages.registerReferenceProvider({ pattern: ladderGlob }, new LadderReferenceProvider(uses)),
		vscode.languages.registerDocumentHighlightProvider(worksheetSelector, ids),
		vscode.languages.registerRenameProvider(worksheetSelector, new IdRenameProvider()),
		vscode.languages.registerDocumentLinkProvider(worksheetSelector, outline),
		vscode.languages.registerDocumentSymbolProvider(worksheetSelector, outline),
		vscode.languages.registerFoldingRangeProvider(worksheetSelector, outline),
	);
}
