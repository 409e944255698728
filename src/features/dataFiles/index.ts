import * as vscode from 'vscode';
import { getDataCompletions, getDataHover, kindFileShape, ladderFileShape } from '../../core';
import type { DataShape } from '../../core';
import { toCompletionItem } from '../../host/completionItems';
import { isUserFile, ladderGlob } from '../../host/files';
import { toVsCodeHover } from '../../host/hovers';

/** The files that are data alone, whatever language VS Code takes them for, and what may stand in them. */
const files: readonly (readonly [pattern: string, shape: DataShape])[] = [
	[ladderGlob, ladderFileShape],
	['**/*.worksheet.{yaml,yml}', kindFileShape],
];

/** What calls for a proposal by itself; words do so in YAML. */
const triggers = [':', '-', ' ', '[', '{', ','];

/** Proposes keys, words, names and whole new parts in ladder and kind files, and tells there what they mean. */
export function registerDataFiles(): vscode.Disposable {
	return vscode.Disposable.from(
		...files.flatMap(([pattern, shape]) => {
			const provider = new DataFileProvider(shape);
			return [
				vscode.languages.registerCompletionItemProvider({ pattern }, provider, ...triggers),
				vscode.languages.registerHoverProvider({ pattern }, provider),
			];
		}),
	);
}

/** Shows what core has to propose and to tell in files of one shape. */
class DataFileProvider implements vscode.CompletionItemProvider, vscode.HoverProvider {
	readonly #shape: DataShape;

	constructor(shape: DataShape) {
		this.#shape = shape;
	}

	provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
		return isUserFile(document.uri)
			? getDataCompletions(document.getText(), document.offsetAt(position), this.#shape).map((completion, index) =>
					toCompletionItem(document, completion, index),
				)
			: [];
	}

	provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
		const hover = isUserFile(document.uri)
			? getDataHover(document.getText(), document.offsetAt(position), this.#shape)
			: undefined;
		return hover && toVsCodeHover(document, hover);
	}
}
