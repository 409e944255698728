import type * as vscode from 'vscode';
import { parseWorksheet } from '../core';
import type { Worksheet } from '../core';
import { isUserFile } from './files';

/** Documents that may be worksheets, for those who give something to VS Code for each of them. */
export const worksheetSelector: vscode.DocumentSelector = [{ language: 'markdown' }, { pattern: '**/*.{md,markdown}' }];

/** What a document holds, where that is a worksheet of the user's. */
export function readWorksheet(document: vscode.TextDocument): Worksheet | undefined {
	return isUserFile(document.uri) ? parseWorksheet(document.getText()) : undefined;
}
