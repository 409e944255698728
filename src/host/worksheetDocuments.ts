import type * as vscode from 'vscode';

/** Documents that may be worksheets, for those who give something to VS Code for each of them. */
export const worksheetSelector: vscode.DocumentSelector = [{ language: 'markdown' }, { pattern: '**/*.{md,markdown}' }];
