import * as vscode from 'vscode';
import { builtInLadders, defaultLadderId, needsLadder } from '../../core';
import type { Kind, Ladder } from '../../core';
import { getCheckConfiguration } from '../../host/configuration';
import { loadLadderFile, nameLadderOfSettings } from '../../host/ladderFile';
import type { WorksheetRequest } from './request';

/**
 * The ladder that the worksheet will be read against: the one that the answers name, else that of the settings. `undefined`
 * where that cannot be used: the levels of another one would be wrong.
 */
export async function loadRequestedLadder({
	folder,
	given,
	workspaceFolder,
}: Pick<WorksheetRequest, 'folder' | 'given' | 'workspaceFolder'>): Promise<Ladder | undefined> {
	const own = given.answers?.['ladder'];
	const scope = workspaceFolder?.uri ?? folder;
	const reference = own ?? (scope ? getCheckConfiguration(scope).defaultLadder : defaultLadderId);
	const base = own === undefined ? workspaceFolder?.uri : (folder ?? scope);
	const file = base && vscode.Uri.joinPath(base, reference);
	const lookup = builtInLadders.get(reference) ?? (file ? await loadLadderFile(file) : 'not-found');
	return typeof lookup === 'string' ? undefined : lookup;
}

/** The answers, with the ladder that they were given by where the worksheet is to name it. */
export async function nameLadder({
	answers,
	folder,
	kind,
}: Pick<WorksheetRequest, 'answers' | 'folder'> & { readonly kind: Kind }): Promise<Readonly<Record<string, string>>> {
	const isOpen = answers['ladder'] === undefined && needsLadder(kind);
	const reference = isOpen && folder ? await nameLadderOfSettings(folder) : undefined;
	return reference === undefined ? answers : { ...answers, ladder: reference };
}
