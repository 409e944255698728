import * as vscode from 'vscode';
import { displayName } from './contributions';
import { registerCodeActions } from './features/codeActions';
import { registerDiagnostics } from './features/diagnostics';
import { registerForm } from './features/form';
import { registerNewWorksheet } from './features/newWorksheet';
import { RatingAlone } from './host/ratingAlone';
import { WorksheetChecker } from './host/worksheetChecker';
import { WorksheetContext } from './host/worksheetContext';

/** Composes the extension; holds no logic of its own. Everything made here is disposed by VS Code. */
export function activate(context: vscode.ExtensionContext): void {
	const logger = vscode.window.createOutputChannel(displayName, { log: true });
	const checker = new WorksheetChecker();
	const worksheetContext = new WorksheetContext();
	const ratingAlone = new RatingAlone();
	context.subscriptions.push(
		logger,
		worksheetContext,
		ratingAlone,
		registerDiagnostics({ checker, ratingAlone, logger }),
		registerCodeActions(checker),
		registerForm(context.extensionUri, context.workspaceState, {
			checker,
			context: worksheetContext,
			ratingAlone,
			logger,
		}),
		registerNewWorksheet(context.workspaceState, logger),
	);
}
