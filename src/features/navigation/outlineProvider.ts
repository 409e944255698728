import * as vscode from 'vscode';
import { findBareLinks, getFolds, getListSymbols } from '../../core';
import { localize, toVsCodeRange } from '../../host/convert';
import { findFolder } from '../../host/files';
import type { WorksheetReader } from '../../host/worksheetReader';

/** What the frontmatter is made of, and where a worksheet links to, beside what VS Code knows of Markdown. */
export class OutlineProvider
	implements vscode.DocumentLinkProvider, vscode.DocumentSymbolProvider, vscode.FoldingRangeProvider
{
	readonly #reader: WorksheetReader;

	constructor(reader: WorksheetReader) {
		this.#reader = reader;
	}

	async provideDocumentLinks(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
		const worksheet = await this.#reader.read(document);
		const folder = findFolder(document.uri);
		return !worksheet || !folder
			? []
			: findBareLinks(worksheet).map(({ path, range }) => {
					return new vscode.DocumentLink(toVsCodeRange(document, range), vscode.Uri.joinPath(folder, path));
				});
	}

	async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
		const worksheet = await this.#reader.read(document);
		return (worksheet ? getListSymbols(worksheet) : []).map(({ items, range, selection, title }) => {
			const list = new vscode.DocumentSymbol(
				title,
				'',
				vscode.SymbolKind.Array,
				toVsCodeRange(document, range),
				toVsCodeRange(document, selection),
			);
			list.children = items.map(({ label, range, selection, status }) => {
				const name = typeof label === 'string' ? label : localize(label);
				const [whole, own] = [toVsCodeRange(document, range), toVsCodeRange(document, selection)];
				return new vscode.DocumentSymbol(name, status, vscode.SymbolKind.Object, whole, own);
			});
			return list;
		});
	}

	async provideFoldingRanges(document: vscode.TextDocument): Promise<vscode.FoldingRange[]> {
		const worksheet = await this.#reader.read(document);
		return (worksheet ? getFolds(worksheet) : []).map(range => {
			const { end, start } = toVsCodeRange(document, range);
			return new vscode.FoldingRange(start.line, end.line);
		});
	}
}
