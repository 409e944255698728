import * as vscode from 'vscode';
import { displayName } from './contributions';
import { registerBlocks } from './features/blocks';
import { registerCodeActions } from './features/codeActions';
import { registerCompareLevels } from './features/compareLevels';
import { registerCompletion } from './features/completion';
import { registerCreateLadder } from './features/createLadder';
import { registerDiagnostics } from './features/diagnostics';
import { registerForm } from './features/form';
import { registerHeaderLens } from './features/headerLens';
import { registerHover } from './features/hover';
import { registerNavigation } from './features/navigation';
import { registerNewWorksheet } from './features/newWorksheet';
import { registerPreview } from './features/preview';
import type { MarkdownItExtension } from './features/preview';
import { registerProgressView } from './features/progressView';
import { registerQuestions } from './features/questions';
import { registerRhythm } from './features/rhythm';
import { registerTeamSummary } from './features/teamSummary';
import { LadderCatalogue } from './host/ladderCatalogue';
import { LadderUses } from './host/ladderUses';
import { RatingAlone } from './host/ratingAlone';
import { WorksheetChecker } from './host/worksheetChecker';
import { WorksheetContext } from './host/worksheetContext';
import { WorksheetStore } from './host/worksheetStore';
import { WorksheetWriter } from './host/worksheetWriter';

/**
 * Composes the extension; holds no logic of its own. Everything made here is disposed by VS Code. Returns what the built-in
 * Markdown preview asks for.
 */
export function activate(context: vscode.ExtensionContext): MarkdownItExtension {
	const logger = vscode.window.createOutputChannel(displayName, { log: true });
	const store = new WorksheetStore({ logger, storageUri: context.storageUri, version: getVersion(context) });
	const uses = new LadderUses(store);
	const checker = new WorksheetChecker(undefined, uses);
	const worksheetContext = new WorksheetContext();
	const ratingAlone = new RatingAlone();
	const ladders = new LadderCatalogue(worksheetContext);
	const preview = registerPreview({ ratingAlone, ladders, logger });
	context.subscriptions.push(
		logger,
		worksheetContext,
		ratingAlone,
		ladders,
		store,
		registerDiagnostics({ checker, ratingAlone, store, logger }),
		registerCodeActions({ checker, logger }),
		registerCompletion({ checker, ladders, store }),
		registerHover({ checker, ladders, ratingAlone }),
		registerNavigation(uses),
		registerBlocks(logger),
		registerQuestions(logger),
		registerHeaderLens(worksheetContext),
		registerRhythm(logger),
		registerForm(context.extensionUri, context.workspaceState, {
			checker,
			context: worksheetContext,
			ratingAlone,
			logger,
		}),
		registerProgressView(context.workspaceState, {
			checker,
			context: worksheetContext,
			ratingAlone,
			store,
			writer: new WorksheetWriter(checker),
			logger,
		}),
		registerNewWorksheet(context.workspaceState, logger),
		registerCreateLadder(logger),
		registerCompareLevels(context.workspaceState, { ladders, context: worksheetContext, logger }),
		preview,
		registerTeamSummary({ store, context: worksheetContext, ratingAlone, logger }),
	);
	return { extendMarkdownIt: md => preview.extendMarkdownIt(md) };
}

/** What was kept by another version is not trusted. */
function getVersion({ extension }: vscode.ExtensionContext): string {
	// The manifest is ours; VS Code does not say what is in it.
	const { version } = extension.packageJSON as { readonly version: string };
	return version;
}
