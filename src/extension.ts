import * as vscode from 'vscode';
import { displayName } from './contributions';
import { registerBlocks } from './features/blocks';
import { registerCodeActions } from './features/codeActions';
import { registerCompareLevels } from './features/compareLevels';
import { registerCompletion } from './features/completion';
import { registerCreateKind } from './features/createKind';
import { registerCreateLadder } from './features/createLadder';
import { registerDataFiles } from './features/dataFiles';
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
import { PeopleIndex } from './host/peopleIndex';
import { RatingAlone } from './host/ratingAlone';
import { WorksheetChecker } from './host/worksheetChecker';
import { WorksheetContext } from './host/worksheetContext';
import { WorkspaceKinds } from './host/workspaceKinds';
import { WorksheetReader } from './host/worksheetReader';
import { WorksheetStore } from './host/worksheetStore';
import { WorksheetWriter } from './host/worksheetWriter';

/**
 * Composes the extension; holds no logic of its own. Everything made here is disposed by VS Code. Returns what the built-in
 * Markdown preview asks for.
 */
export function activate(context: vscode.ExtensionContext): MarkdownItExtension {
	const logger = vscode.window.createOutputChannel(displayName, { log: true });
	const kinds = new WorkspaceKinds(logger);
	const reader = new WorksheetReader(kinds);
	const store = new WorksheetStore({
		reader,
		kinds,
		logger,
		storageUri: context.storageUri,
		version: getVersion(context),
	});
	const uses = new LadderUses(store, reader);
	const checker = new WorksheetChecker({ reader, kinds, uses });
	const worksheetContext = new WorksheetContext(kinds);
	const ratingAlone = new RatingAlone();
	const ladders = new LadderCatalogue(worksheetContext);
	const preview = registerPreview({ reader, kinds, ladders, ratingAlone, logger });
	const people = new PeopleIndex(store);
	context.subscriptions.push(
		logger,
		kinds,
		worksheetContext,
		ratingAlone,
		ladders,
		store,
		people,
		registerDiagnostics({ checker, kinds, ratingAlone, store, logger }),
		registerCodeActions({ checker, reader, logger }),
		registerCompletion({ checker, reader, ladders, store }),
		registerHover({ checker, reader, ladders, ratingAlone, people }),
		registerDataFiles(),
		registerNavigation(reader, uses),
		registerBlocks(reader, logger),
		registerQuestions({ reader, kinds, logger }),
		registerHeaderLens(worksheetContext, reader),
		registerRhythm(reader, logger),
		registerForm(context.extensionUri, context.workspaceState, {
			checker,
			reader,
			context: worksheetContext,
			ratingAlone,
			people,
			logger,
		}),
		registerProgressView(context.workspaceState, {
			checker,
			reader,
			context: worksheetContext,
			ratingAlone,
			store,
			writer: new WorksheetWriter({ checker, reader }),
			logger,
		}),
		registerNewWorksheet(context.workspaceState, { reader, logger }),
		registerCreateLadder(logger),
		registerCreateKind({ kinds, logger }),
		registerCompareLevels(context.workspaceState, { ladders, reader, context: worksheetContext, logger }),
		preview,
		registerTeamSummary({ store, reader, context: worksheetContext, ratingAlone, logger }),
	);
	return { extendMarkdownIt: md => preview.extendMarkdownIt(md) };
}

/** What was kept by another version is not trusted. */
function getVersion({ extension }: vscode.ExtensionContext): string {
	// The manifest is ours; VS Code does not say what is in it.
	const { version } = extension.packageJSON as { readonly version: string };
	return version;
}
