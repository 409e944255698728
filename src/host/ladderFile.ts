import type * as vscode from 'vscode';
import { parseLadder, validateLadder } from '../core';
import type { LadderLookup } from '../core';
import { readText } from './files';

/** The ladder of a file; `invalid` where its own diagnostics hold an error, for then nothing computed from it is right. */
export async function loadLadderFile(uri: vscode.Uri): Promise<LadderLookup> {
	const text = await readText(uri);
	if (text === undefined) {
		return 'not-found';
	}
	const parsed = parseLadder(text);
	return validateLadder(parsed, {}).some(({ severity }) => severity === 'error') ? 'invalid' : parsed.ladder;
}
