import * as vscode from 'vscode';
import { Command } from '../../contributions';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import { DiagnosticsPublisher } from './diagnosticsPublisher';
import { FolderCheck } from './folderCheck';
import { OpenDocumentCheck } from './openDocumentCheck';

/**
 * Shows the diagnostics of open worksheets and ladders while typing, and those of the whole workspace after a save or on
 * the command. Dispose to clear them.
 */
export function registerDiagnostics(checker: WorksheetChecker, logger: vscode.LogOutputChannel): vscode.Disposable {
	const publisher = new DiagnosticsPublisher(checker, logger);
	const openDocuments = new OpenDocumentCheck(publisher);
	const folders = new FolderCheck(publisher);
	return vscode.Disposable.from(
		publisher,
		openDocuments,
		folders,
		vscode.commands.registerCommand(Command.checkAllWorksheets, () => folders.checkAll()),
	);
}
