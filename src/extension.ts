import * as vscode from 'vscode';
import { displayName } from './contributions';
import { registerCodeActions } from './features/codeActions';
import { registerDiagnostics } from './features/diagnostics';
import { registerForm } from './features/form';
import { registerNewWorksheet } from './features/newWorksheet';
import { registerTeamSummary } from './features/teamSummary';
import { RatingAlone } from './host/ratingAlone';
import { WorksheetChecker } from './host/worksheetChecker';
import { WorksheetContext } from './host/worksheetContext';
import { WorksheetStore } from './host/worksheetStore';

/** Composes the extension; holds no logic of its own. Everything made here is disposed by VS Code. */
export function activate(context: vscode.ExtensionContext): void {
	const logger = vscode.window.createOutputChannel(displayName, { log: true });
	const checker = new WorksheetChecker();
	const worksheetContext = new WorksheetContext();
	const ratingAlone = new RatingAlone();
	// The manifest is ours; VS Code does not say what is in it.
	const { version } = context.extension.packageJSON as { readonly version: string };
	const store = new WorksheetStore({ logger, storageUri: context.storageUri, version });
	context.subscriptions.push(
		logger,
		store,
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
		registerTeamSummary({ store, context: worksheetContext, ratingAlone, logger }),
	);
}
