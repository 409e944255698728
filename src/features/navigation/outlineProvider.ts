import * as vscode from 'vscode';
import { findBareLinks, getFolds, getListSymbols } from '../../core';
import { localize, toVsCodeRange } from '../../host/convert';
import { findFolder } from '../../host/files';
import { readWorksheet } from '../../host/worksheetDocuments';

/** What the frontmatter is made of, and where a worksheet links to, beside what VS Code knows of Markdown. */
export class OutlineProvider
	implements vscode.DocumentLinkProvider, vscode.DocumentSymbolProvider, vscode.FoldingRangeProvider
{
	provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
		const worksheet = readWorksheet(document);
		const folder = findFolder(document.uri);
		return !worksheet || !folder
			? []
			: findBareLinks(worksheet).map(({ path, range }) => {
					return new vscode.DocumentLink(toVsCodeRange(document, range), vscode.Uri.joinPath(folder, path));
				});
	}

	provideDocumentSymbols(document: vscode.TextDocument): vscode.DocumentSymbol[] {
		const worksheet = readWorksheet(document);
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

	provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] {
		const worksheet = readWorksheet(document);
		return (worksheet ? getFolds(worksheet) : []).map(range => {
			const { end, start } = toVsCodeRange(document, range);
			return new vscode.FoldingRange(start.line, end.line);
		});
	}
}
