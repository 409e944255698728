import * as vscode from 'vscode';
import { builtInLadders, findCurrentLevel, findField, findLevel, getText } from '../../core';
import type { LadderLookup, Level } from '../../core';
import { getCheckConfiguration } from '../../host/configuration';
import { findLadderFile, loadLadderFile } from '../../host/ladderFile';
import { findDocumentInFront, findLadderInFront } from '../../host/worksheetDocuments';
import type { WorksheetReader } from '../../host/worksheetReader';

/** Which levels are compared; also what a link, a keybinding or another extension may say beforehand. */
export interface LevelsRequest {
	/** Id of a built-in ladder, or the uri of a file as text. */
	readonly ladder?: string;
	/** A level by slug, title or alias. */
	readonly first?: string;
	readonly second?: string;
	/** The level that is to be chosen anew. */
	readonly change?: 'first' | 'second';
}

/** Reads the command's argument: nothing, the ladder file of an editor, or what is known beforehand. */
export function readRequest(argument: unknown): LevelsRequest {
	if (argument instanceof vscode.Uri) {
		return { ladder: argument.toString() };
	}
	const fields: Readonly<Record<string, unknown>> =
		typeof argument === 'object' && argument !== null ? { ...argument } : {};
	const read = (key: string): Record<string, string> =>
		typeof fields[key] === 'string' && fields[key] !== '' ? { [key]: fields[key] } : {};
	const { change } = fields;
	return {
		...read('ladder'),
		...read('first'),
		...read('second'),
		...((change === 'first' || change === 'second') && { change }),
	};
}

/** What an editor in front says of the levels to compare. */
export interface LevelsPreset extends LevelsRequest {
	/** The ladder is in front, or a worksheet that names it: there is nothing to ask. */
	readonly isLadderKnown?: true;
}

/** The ladder file in front; what the worksheet in front is read against, with its levels; else the ladder of the settings. */
export async function findPreset(reader: Pick<WorksheetReader, 'read'>): Promise<LevelsPreset> {
	const inFront = findLadderInFront();
	if (inFront) {
		return { ladder: inFront.toString(), isLadderKnown: true };
	}
	const document = findDocumentInFront();
	const uri = document?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
	const { defaultLadder } = uri ? getCheckConfiguration(uri) : { defaultLadder: '' };
	const worksheet = document && (await reader.read(document));
	const own = worksheet && getText(findField(worksheet, 'ladder')?.value);
	const file = uri && findLadderFile(uri, own, defaultLadder);
	const first = worksheet && getText(findCurrentLevel(worksheet)?.value);
	const second = worksheet && getText(findField(worksheet, 'target')?.value);
	return {
		ladder: file?.toString() ?? own ?? defaultLadder,
		...(first !== undefined && { first }),
		...(second !== undefined && { second }),
		...(own !== undefined && { isLadderKnown: true }),
	};
}

/** The ladder that a request names. */
export async function loadRequested(ladder: string): Promise<LadderLookup> {
	return builtInLadders.get(ladder) ?? (ladder.includes(':') ? loadLadderFile(vscode.Uri.parse(ladder)) : 'not-found');
}

/** The levels that a request names, as far as the ladder has them. */
export function findLevels(
	lookup: LadderLookup,
	{ first, second }: LevelsRequest,
): readonly [Level | undefined, Level | undefined] {
	const find = (name: string | undefined): Level | undefined =>
		typeof lookup === 'object' && name !== undefined ? findLevel(lookup, name) : undefined;
	return [find(first), find(second)];
}
