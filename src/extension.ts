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
import { EvidenceUseFinder } from './host/evidenceUses';
import { LadderCatalogue } from './host/ladderCatalogue';
import { LadderUses } from './host/ladderUses';
import { NamedFiles } from './host/namedFiles';
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
	const services = createServices(context);
	const { kinds, ladders, logger, named, people, ratingAlone, reader, store } = services;
	const memory = context.workspaceState;
	const preview = registerPreview(services);
	context.subscriptions.push(
		logger,
		kinds,
		services.context,
		ratingAlone,
		ladders,
		store,
		people,
		named,
		preview,
		registerDiagnostics(services),
		registerCodeActions(services),
		registerCompletion(services),
		registerHover(services),
		registerDataFiles(),
		registerNavigation(services),
		registerBlocks(reader, logger),
		registerQuestions(services),
		registerHeaderLens(services.context, reader),
		registerRhythm(reader, logger),
		registerForm(context.extensionUri, memory, services),
		registerProgressView(memory, services),
		registerNewWorksheet(memory, services),
		registerCreateLadder(logger),
		registerCreateKind(services),
		registerCompareLevels(memory, services),
		registerTeamSummary(services),
	);
	return { extendMarkdownIt: md => preview.extendMarkdownIt(md) };
}

/** What features share; each takes what it needs. Nothing looks at the workspace before a feature asks. */
function createServices({ extension, storageUri }: vscode.ExtensionContext) {
	// The manifest is ours; VS Code does not say what is in it. What was kept by another version is not trusted.
	const { version } = extension.packageJSON as { readonly version: string };
	const logger = vscode.window.createOutputChannel(displayName, { log: true });
	const kinds = new WorkspaceKinds(logger);
	const reader = new WorksheetReader(kinds);
	const store = new WorksheetStore({ reader, kinds, logger, storageUri, version });
	const uses = new LadderUses(store, reader);
	const checker = new WorksheetChecker({ reader, kinds, uses });
	const context = new WorksheetContext(kinds);
	return {
		logger,
		kinds,
		reader,
		store,
		uses,
		checker,
		context,
		writer: new WorksheetWriter({ checker, reader }),
		ratingAlone: new RatingAlone(),
		ladders: new LadderCatalogue(context),
		people: new PeopleIndex(store),
		named: new NamedFiles(),
		evidenceUses: new EvidenceUseFinder(store, reader),
	};
}
