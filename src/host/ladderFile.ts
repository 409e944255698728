import * as vscode from 'vscode';
import { builtInLadders, defaultLadderId, findCause, parseLadder, toRelativePath, validateLadder } from '../core';
import type { LadderLookup, RelatedPlace } from '../core';
import { getCheckConfiguration } from './configuration';
import { exists, findFolder, getFileName, readText } from './files';

/** The ladder of a file; `invalid` where its own diagnostics hold an error, for then nothing computed from it is right. */
export async function loadLadderFile(uri: vscode.Uri): Promise<LadderLookup> {
	const { lookup } = await readLadderFile(uri);
	return lookup;
}

/** The ladder of a file, with its first error where it has one. */
export async function readLadderFile(
	uri: vscode.Uri,
): Promise<{ readonly lookup: LadderLookup; readonly cause?: RelatedPlace }> {
	const text = await readText(uri);
	if (text === undefined) {
		return { lookup: 'not-found' };
	}
	const parsed = parseLadder(text);
	const { ladder } = parsed;
	const cause = findCause(validateLadder(parsed, {}), { name: uri.toString(), text });
	return cause ? { lookup: 'invalid', cause } : { lookup: { ...ladder, title: ladder.title || getFileName(uri) } };
}

/**
 * The file of the ladder that a worksheet is read against: named by the worksheet relative to its folder, or by the
 * setting relative to the workspace folder. `undefined` where that is the id of a built-in one, or where there is no folder.
 *
 * @param own What the `ladder` key says, if anything.
 * @param fallback What the setting says.
 */
export function findLadderFile(uri: vscode.Uri, own: string | undefined, fallback: string): vscode.Uri | undefined {
	const reference = own ?? fallback;
	const base = own === undefined ? vscode.workspace.getWorkspaceFolder(uri)?.uri : findFolder(uri);
	return builtInLadders.has(reference) || base === undefined ? undefined : vscode.Uri.joinPath(base, reference);
}

/**
 * How a worksheet of a folder names the ladder of the settings, so that it is read against the same one where nobody knows
 * these: by id, or by the path from there. `undefined` where that is the one that is read anyway, and where no path leads
 * to it that would be right in another place, too: a setting is about files of its own workspace folder.
 */
export async function nameLadderOfSettings(folder: vscode.Uri): Promise<string | undefined> {
	const { defaultLadder } = getCheckConfiguration(folder);
	if (builtInLadders.has(defaultLadder)) {
		return defaultLadder === defaultLadderId ? undefined : defaultLadder;
	}
	const root = vscode.workspace.getWorkspaceFolder(folder)?.uri;
	const file = root && vscode.Uri.joinPath(root, defaultLadder);
	return file && (await exists(file)) === true ? toRelativePath(folder.path, file.path) : undefined;
}
