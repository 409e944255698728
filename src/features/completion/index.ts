import * as vscode from 'vscode';
import { worksheetSelector } from '../../host/worksheetDocuments';
import { CompletionProvider } from './completionProvider';
import type { CompletionServices } from './completionProvider';

/**
 * What calls for a proposal by itself. VS Code proposes nothing in Markdown while somebody types words, so that letters
 * are named here, too: keys and ids are words.
 */
const triggers = ':- [{,(#|./abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Proposes keys, values, ids, dates and whole items where a worksheet is written as text. */
export function registerCompletion(services: CompletionServices): vscode.Disposable {
	const provider = new CompletionProvider(services);
	return vscode.languages.registerCompletionItemProvider(worksheetSelector, provider, ...triggers);
}
