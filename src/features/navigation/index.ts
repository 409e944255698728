import * as vscode from 'vscode';
import type { EvidenceUseFinder } from '../../host/evidenceUses';
import { ladderGlob } from '../../host/files';
import type { LadderUses } from '../../host/ladderUses';
import { worksheetSelector } from '../../host/worksheetDocuments';
import type { WorksheetReader } from '../../host/worksheetReader';
import { IdProvider } from './idProvider';
import { IdRenameProvider } from './idRenameProvider';
import { LadderReferenceProvider } from './ladderReferences';
import { OutlineProvider } from './outlineProvider';

/** What navigation works with. */
export interface NavigationServices {
	readonly reader: WorksheetReader;
	readonly uses: Pick<LadderUses, 'findPlaces'>;
	readonly evidenceUses: Pick<EvidenceUseFinder, 'find'>;
}

/** Leads from an id to what it names and back, renames it, and tells the editor of items and links. */
export function registerNavigation({ evidenceUses, reader, uses }: NavigationServices): vscode.Disposable {
	const ids = new IdProvider(reader, evidenceUses);
	const outline = new OutlineProvider(reader);
	return vscode.Disposable.from(
		vscode.languages.registerDefinitionProvider(worksheetSelector, ids),
		vscode.languages.registerReferenceProvider(worksheetSelector, ids),
		vscode.languages.registerReferenceProvider({ pattern: ladderGlob }, new LadderReferenceProvider(uses)),
		vscode.languages.registerDocumentHighlightProvider(worksheetSelector, ids),
		vscode.languages.registerRenameProvider(worksheetSelector, new IdRenameProvider(reader, evidenceUses)),
		vscode.languages.registerDocumentLinkProvider(worksheetSelector, outline),
		vscode.languages.registerDocumentSymbolProvider(worksheetSelector, outline),
		vscode.languages.registerFoldingRangeProvider(worksheetSelector, outline),
	);
}
