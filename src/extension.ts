import * as vscode from 'vscode';
import { displayName } from './contributions';
import { registerCodeActions } from './features/codeActions';
import { registerDiagnostics } from './features/diagnostics';
import { registerForm } from './features/form';
import { registerNewWorksheet } from './features/newWorksheet';
import { WorksheetChecker } from './host/worksheetChecker';

/** Composes the extension; holds no logic of its own. Everything made here is disposed by VS Code. */
export function activate(context: vscode.ExtensionContext): void {
	const logger = vscode.window.createOutputChannel(displayName, { log: true });
	const checker = new WorksheetChecker();
	context.subscriptions.push(
		logger,
		registerDiagnostics(checker, logger),
		registerCodeActions(checker),
		registerForm(context.extensionUri, { checker, logger }),
		registerNewWorksheet(context.workspaceState, logger),
	);
}
