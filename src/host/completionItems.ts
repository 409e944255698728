import * as vscode from 'vscode';
import type { Completion, CompletionSort } from '../core';
import { localize, toVsCodeRange } from './convert';

const kinds: Readonly<Record<CompletionSort, vscode.CompletionItemKind>> = {
	key: vscode.CompletionItemKind.Property,
	word: vscode.CompletionItemKind.EnumMember,
	date: vscode.CompletionItemKind.Value,
	person: vscode.CompletionItemKind.User,
	file: vscode.CompletionItemKind.File,
	id: vscode.CompletionItemKind.Reference,
	item: vscode.CompletionItemKind.Snippet,
	section: vscode.CompletionItemKind.Struct,
};

/** A completion of core as VS Code shows it; `index`: its place in core's order. */
export function toCompletionItem(
	document: vscode.TextDocument,
	completion: Completion,
	index: number,
): vscode.CompletionItem {
	const { detail, documentation, filter, isContinued, label, range, snippet, sort } = completion;
	const description = detail === undefined ? '' : toText(detail);
	const item = new vscode.CompletionItem(description === '' ? label : { label, description }, kinds[sort]);
	item.range = toVsCodeRange(document, range);
	item.insertText = new vscode.SnippetString(snippet);
	item.keepWhitespace = true;
	item.sortText = String(index).padStart(4, '0');
	item.documentation = documentation.map(toText).join('\n\n');
	if (filter !== undefined) {
		item.filterText = filter;
	}
	if (isContinued) {
		item.command = { command: 'editor.action.triggerSuggest', title: '' };
	}
	return item;
}

function toText(words: Exclude<Completion['detail'], undefined>): string {
	return typeof words === 'string' ? words : localize(words);
}
