import * as vscode from 'vscode';

/** Whether a file is open in a tab, as text or in another editor. */
export function isShownInTab(uri: vscode.Uri): boolean {
	const key = uri.toString();
	return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => getUris(input).includes(key)));
}

function getUris(input: unknown): readonly string[] {
	if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) {
		return [input.uri.toString()];
	}
	return input instanceof vscode.TabInputTextDiff ? [input.original.toString(), input.modified.toString()] : [];
}
