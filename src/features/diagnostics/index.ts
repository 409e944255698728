import * as vscode from 'vscode';
import { Command } from '../../contributions';
import { DiagnosticsPublisher } from './diagnosticsPublisher';
import type { DiagnosticsServices } from './diagnosticsPublisher';
import { FolderCheck } from './folderCheck';
import { OpenDocumentCheck } from './openDocumentCheck';

/**
 * Shows the diagnostics of open worksheets, ladders and kinds while typing, and those of the whole workspace after a save or on
 * the command. Dispose to clear them.
 */
export function registerDiagnostics(services: DiagnosticsServices): vscode.Disposable {
	const publisher = new DiagnosticsPublisher(services);
	const openDocuments = new OpenDocumentCheck(publisher, services.store.onDidChange);
	const folders = new FolderCheck(publisher);
	return vscode.Disposable.from(
		publisher,
		openDocuments,
		folders,
		vscode.commands.registerCommand(Command.checkAllWorksheets, () => folders.checkAll()),
	);
}
