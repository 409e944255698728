import * as vscode from 'vscode';
import { ViewType } from '../contributions';
import { findOpenDocument, isLadderFile, isMarkdownFile, isUserFile } from './files';

/** Documents that may be worksheets, for those who give something to VS Code for each of them. */
export const worksheetSelector: vscode.DocumentSelector = [{ language: 'markdown' }, { pattern: '**/*.{md,markdown}' }];

/** The document of the tab in front, as text or in the form, where that is Markdown of the user's. */
export function findDocumentInFront(): vscode.TextDocument | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	const isForm = input instanceof vscode.TabInputCustom && input.viewType === ViewType.form;
	const document = isForm || input instanceof vscode.TabInputText ? findOpenDocument(input.uri) : undefined;
	return document && isUserFile(document.uri) && isMarkdownFile(document) ? document : undefined;
}

/** The ladder file of the tab in front, where it is one of the user's. */
export function findLadderInFront(): vscode.Uri | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	const uri = input instanceof vscode.TabInputText ? input.uri : undefined;
	return uri && isUserFile(uri) && isLadderFile(uri) ? uri : undefined;
}

/** The document that a command is called on: that of its argument, else the one in front. */
export async function findMeantDocument(argument: unknown): Promise<vscode.TextDocument | undefined> {
	return argument instanceof vscode.Uri ? vscode.workspace.openTextDocument(argument) : findDocumentInFront();
}
