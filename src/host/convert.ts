import * as vscode from 'vscode';
import { LineIndex } from '../core';
import type { Diagnostic, Message, OffsetRange, Severity, TextEdit } from '../core';
import { diagnosticSource, extensionId } from '../contributions';

/** The place between core's offsets and VS Code's positions; nobody else converts. */
export interface TextPositions {
	readonly uri: vscode.Uri;
	positionAt(offset: number): vscode.Position;
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** The extension's page in VS Code, whose README explains every code; nothing is fetched for it. */
const documentation = vscode.Uri.parse(`${vscode.env.uriScheme}:extension/${extensionId}`);

/** Positions in a text that is not open as a document; VS Code counts lines and characters from 0. */
export function createTextPositions(uri: vscode.Uri, text: string): TextPositions {
	const lines = new LineIndex(text);
	return {
		uri,
		positionAt: offset => {
			const { line, character } = lines.placeAt(offset);
			return new vscode.Position(line - 1, character - 1);
		},
	};
}

/** A range of core in VS Code's coordinates. */
export function toVsCodeRange(positions: TextPositions, range: OffsetRange): vscode.Range {
	return new vscode.Range(positions.positionAt(range.start), positions.positionAt(range.end));
}

/** A diagnostic of core as VS Code shows it, in the user's language. */
export function toVsCodeDiagnostic(positions: TextPositions, diagnostic: Diagnostic): vscode.Diagnostic {
	const result = new vscode.Diagnostic(
		toVsCodeRange(positions, diagnostic.range),
		localize(diagnostic.message),
		severities[diagnostic.severity],
	);
	result.source = diagnosticSource;
	result.code = { value: diagnostic.code, target: documentation };
	result.relatedInformation = diagnostic.related.map(({ file, message, range }) => {
		const its = file ? createTextPositions(vscode.Uri.parse(file.name), file.text) : positions;
		return new vscode.DiagnosticRelatedInformation(
			new vscode.Location(its.uri, toVsCodeRange(its, range)),
			localize(message),
		);
	});
	if (diagnostic.code === 'key-unknown') {
		result.tags = [vscode.DiagnosticTag.Unnecessary];
	}
	return result;
}

/** Edits of core, for the version of the document they were computed for. */
export function toWorkspaceEdit(positions: TextPositions, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
	const workspaceEdit = new vscode.WorkspaceEdit();
	for (const { range, newText } of edits) {
		workspaceEdit.replace(positions.uri, toVsCodeRange(positions, range), newText);
	}
	return workspaceEdit;
}

/** A message of core in the user's language. */
export function localize({ template, values }: Message): string {
	return vscode.l10n.t(template, ...values);
}
