import * as vscode from 'vscode';
import { getWorksheetGlob } from './configuration';
import { excludedGlob, getPathBelow } from './files';
import type { TimeSlices } from './timeSlices';

/** Uris that are turned into text in one step. */
const urisInStep = 500;

/** The files of workspace folders that may be worksheets, without those that the user excludes, by their uri as text. */
export async function findWorksheetFiles(
	folders: readonly vscode.WorkspaceFolder[],
	slices: TimeSlices,
	token: vscode.CancellationToken,
): Promise<ReadonlyMap<string, vscode.Uri>> {
	const found = new Map<string, vscode.Uri>();
	for (const folder of folders) {
		const include = new vscode.RelativePattern(folder, getWorksheetGlob());
		const exclude = new vscode.RelativePattern(folder, excludedGlob);
		const uris = await vscode.workspace.findFiles(include, exclude, undefined, token);
		for (let first = 0; first < uris.length; first += urisInStep) {
			const step = uris.slice(first, first + urisInStep);
			await slices.run(() => step.forEach(uri => found.set(uri.toString(), uri)));
		}
	}
	return found;
}

/** Whether {@link findWorksheetFiles} would find a file. VS Code tells what is excluded only by looking. */
export async function isIncluded(uri: vscode.Uri): Promise<boolean> {
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	const below = folder && getPathBelow(uri, folder.uri);
	if (!folder || below === undefined) {
		return false;
	}
	const include = new vscode.RelativePattern(folder, below.slice(1).replace(/[[\]{}*?]/g, '[$&]'));
	const found = await vscode.workspace.findFiles(include, new vscode.RelativePattern(folder, excludedGlob), 1);
	return found.length > 0;
}

/** The workspace folders that some files or folders are in. */
export function findWorkspaceFolders(uris: readonly vscode.Uri[]): readonly vscode.WorkspaceFolder[] {
	const folders = uris.map(uri => vscode.workspace.getWorkspaceFolder(uri));
	return [...new Set(folders.filter(folder => folder !== undefined))];
}

/** Whether there is a folder; false where nobody can tell. */
export async function isFolder(uri: vscode.Uri): Promise<boolean> {
	try {
		return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
	} catch (error) {
		if (error instanceof vscode.FileSystemError) {
			return false;
		}
		throw error;
	}
}

/** Whether a path leads through a folder that is never looked into. */
export function isInExcludedFolder({ path }: vscode.Uri): boolean {
	return /\/(?:node_modules|\.git)(?:\/|$)/.test(path);
}
