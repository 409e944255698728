import * as vscode from 'vscode';
import { ViewType } from '../contributions';
import { parseWorksheet } from '../core';
import type { Worksheet } from '../core';
import { findOpenDocument, isMarkdownFile, isUserFile } from './files';

/** Documents that may be worksheets, for those who give something to VS Code for each of them. */
export const worksheetSelector: vscode.DocumentSelector = [{ language: 'markdown' }, { pattern: '**/*.{md,markdown}' }];

/** What documents held when they were read last. */
const read = new WeakMap<
	vscode.TextDocument,
	{ readonly version: number; readonly worksheet: Worksheet | undefined }
>();

/** What a document holds, where that is a worksheet of the user's. Read once for all who ask about the same version. */
export function readWorksheet(document: vscode.TextDocument): Worksheet | undefined {
	const { version } = document;
	const known = read.get(document);
	if (known?.version === version) {
		return known.worksheet;
	}
	const worksheet = isUserFile(document.uri) ? parseWorksheet(document.getText()) : undefined;
	read.set(document, { version, worksheet });
	return worksheet;
}

/** The document of the tab in front, as text or in the form, where that is Markdown of the user's. */
export function findDocumentInFront(): vscode.TextDocument | undefined {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	const isForm = input instanceof vscode.TabInputCustom && input.viewType === ViewType.form;
	const document = isForm || input instanceof vscode.TabInputText ? findOpenDocument(input.uri) : undefined;
	return document && isUserFile(document.uri) && isMarkdownFile(document) ? document : undefined;
}

/** The document that a command is called on: that of its argument, else the one in front. */
export async function findMeantDocument(argument: unknown): Promise<vscode.TextDocument | undefined> {
	return argument instanceof vscode.Uri ? vscode.workspace.openTextDocument(argument) : findDocumentInFront();
}
