import * as vscode from 'vscode';
import type { ScratchFolder } from './scratchFolder';

/** Opens a new file in an editor, with the cursor in the place of `¦`. */
export async function openMarked(folder: ScratchFolder, name: string, marked: string): Promise<vscode.TextEditor> {
	const document = await vscode.workspace.openTextDocument(await folder.write(name, marked.replace('¦', '')));
	const editor = await vscode.window.showTextDocument(document);
	const position = document.positionAt(marked.indexOf('¦'));
	editor.selection = new vscode.Selection(position, position);
	return editor;
}

/** All that is proposed at a place, as by Ctrl+Space or after a character that was typed. */
export async function completeAll(
	{ uri }: vscode.TextDocument,
	position: vscode.Position,
	trigger?: string,
): Promise<readonly vscode.CompletionItem[]> {
	const command = 'vscode.executeCompletionItemProvider';
	return (await vscode.commands.executeCommand<vscode.CompletionList>(command, uri, position, trigger)).items;
}

/** What is ours at the cursor: words of the text and snippets come from VS Code, and are sorted by their names. */
export async function completeOurs({ document, selection }: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
	const items = await completeAll(document, selection.active);
	return items.filter(({ sortText }) => /^\d{4}$/.test(sortText ?? ''));
}

/** What stands in the list of proposals. */
export function toLabels(items: readonly vscode.CompletionItem[]): readonly string[] {
	return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
