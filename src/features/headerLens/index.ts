import * as vscode from 'vscode';
import { worksheetSelector } from '../../host/worksheetDocuments';
import type { WorksheetContext } from '../../host/worksheetContext';
import type { WorksheetReader } from '../../host/worksheetReader';
import { HeaderLensProvider } from './headerLensProvider';

/** A line above the title of a worksheet: how far it is, when the next check-in is, and the way to the form. */
export function registerHeaderLens(
	context: Pick<WorksheetContext, 'onDidChange'>,
	reader: WorksheetReader,
): vscode.Disposable {
	return vscode.languages.registerCodeLensProvider(worksheetSelector, new HeaderLensProvider(context, reader));
}
