import * as vscode from 'vscode';
import { findBlocksToType } from '../../core';
import type { BlockToType } from '../../core';
import { worksheetSelector } from '../../host/worksheetDocuments';
import type { WorksheetReader } from '../../host/worksheetReader';

/** Offers blocks where a line begins with a slash. Those who type `pm-` get them from VS Code, as snippets. */
export function registerBlockCompletion(reader: WorksheetReader): vscode.Disposable {
	return vscode.languages.registerCompletionItemProvider(worksheetSelector, new BlockCompletion(reader), '/');
}

class BlockCompletion implements vscode.CompletionItemProvider {
	readonly #reader: WorksheetReader;

	constructor(reader: WorksheetReader) {
		this.#reader = reader;
	}

	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<vscode.CompletionItem[]> {
		const { version } = document;
		const typed = document.lineAt(position.line).text.slice(0, position.character);
		const slash = /^\s*(?=\/[\w-]*$)/.exec(typed)?.[0].length;
		const worksheet = slash === undefined ? undefined : await this.#reader.read(document);
		if (slash === undefined || !worksheet || document.version !== version) {
			return [];
		}
		const range = new vscode.Range(position.with({ character: slash }), position);
		return findBlocksToType(worksheet, document.offsetAt(position)).map((choice, index) =>
			toItem(choice, index, range),
		);
	}
}

function toItem({ block, snippet }: BlockToType, index: number, range: vscode.Range): vscode.CompletionItem {
	const item = new vscode.CompletionItem(
		{ label: block.title, description: block.name },
		vscode.CompletionItemKind.Snippet,
	);
	item.detail = block.description;
	item.insertText = new vscode.SnippetString(snippet);
	item.range = range;
	// The slash is part of what is typed; both names of the block lead to it.
	item.filterText = `/${block.name} ${block.title}`;
	item.sortText = String(index).padStart(3, '0');
	return item;
}
