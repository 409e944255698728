import * as vscode from 'vscode';
import type { Diagnostic } from '../../core';
import { localize, toVsCodeRange, toWorkspaceEdit } from '../../host/convert';
import { isUserFile } from '../../host/files';
import type { WorksheetChecker } from '../../host/worksheetChecker';

const selector: vscode.DocumentSelector = [
	{ language: 'markdown' },
	{ pattern: '**/*.{md,markdown,ladder.yaml,ladder.yml}' },
];

/** Offers the fixes of worksheet diagnostics as quick fixes. */
export function registerCodeActions(checker: WorksheetChecker): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(selector, new FixProvider(checker), {
		providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
	});
}

/** Checks the document anew, so that edits always fit the text they are applied to. */
class FixProvider implements vscode.CodeActionProvider {
	readonly #checker: WorksheetChecker;

	constructor(checker: WorksheetChecker) {
		this.#checker = checker;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		context: vscode.CodeActionContext,
		token: vscode.CancellationToken,
	): Promise<vscode.CodeAction[]> {
		if (!isUserFile(document.uri) || (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix))) {
			return [];
		}
		const { version } = document;
		const diagnostics = await this.#checker.check(document.uri, document.getText());
		if (token.isCancellationRequested || document.version !== version) {
			return [];
		}
		return diagnostics
			.filter(diagnostic => toVsCodeRange(document, diagnostic.range).intersection(range) !== undefined)
			.flatMap(diagnostic => toCodeActions(document, diagnostic, context.diagnostics));
	}
}

function toCodeActions(
	document: vscode.TextDocument,
	diagnostic: Diagnostic,
	shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const range = toVsCodeRange(document, diagnostic.range);
	const own = shown.filter(candidate => getCode(candidate) === diagnostic.code && candidate.range.isEqual(range));
	return diagnostic.fixes.map((fix, index) => {
		const action = new vscode.CodeAction(localize(fix.title), vscode.CodeActionKind.QuickFix);
		action.edit = toWorkspaceEdit(document, fix.edits);
		action.diagnostics = own;
		action.isPreferred = index === 0 && diagnostic.fixes.length === 1;
		return action;
	});
}

function getCode({ code }: vscode.Diagnostic): unknown {
	return typeof code === 'object' ? code.value : code;
}
