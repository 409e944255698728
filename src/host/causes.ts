import * as vscode from 'vscode';
import type { Diagnostic, RelatedPlace } from '../core';
import { createTextPositions, toVsCodeRange } from './convert';
import { getFileName } from './files';

/** Where the fault lies that something else follows from: a place of another file. */
export interface Cause {
	readonly uri: vscode.Uri;
	readonly range: vscode.Range;
}

/** The places of other files that diagnostics follow from. */
export function findCauses(diagnostics: readonly Pick<Diagnostic, 'related'>[]): readonly Cause[] {
	return diagnostics.flatMap(({ related }) => related).flatMap(place => toCause(place) ?? []);
}

/** A place of another file, where that is what something follows from. */
export function toCause({ file, isCause, range }: RelatedPlace): Cause | undefined {
	if (file === undefined || isCause !== true) {
		return undefined;
	}
	const positions = createTextPositions(vscode.Uri.parse(file.name), file.text);
	return { uri: positions.uri, range: toVsCodeRange(positions, range) };
}

/** The command that opens the file of a cause at its place. */
export function createOpenCommand({ range, uri }: Cause): vscode.Command {
	const title = vscode.l10n.t('Open {0}', getFileName(uri));
	return { command: 'vscode.open', title, arguments: [uri, { selection: range }] };
}

/** Opens the file of a cause at its place. */
export async function openCause({ range, uri }: Cause): Promise<void> {
	await vscode.commands.executeCommand('vscode.open', uri, { selection: range });
}
