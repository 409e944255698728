import * as vscode from 'vscode';
import { toFreeName } from '../core';
import { exists } from './files';
import { askPick } from './quickSteps';
import type { QuickStep, StepOutcome, StepPlace } from './quickSteps';

/** Where a new file is to go; the steps fill it in. */
export interface FolderRequest {
	/** Absent where no folder is open: then there is no file. */
	workspaceFolder: vscode.WorkspaceFolder | undefined;
	/** Folder for the file. */
	folder: vscode.Uri | undefined;
	/** Relative folder to begin with. */
	readonly proposedFolder: (workspaceFolder: vscode.WorkspaceFolder) => string;
}

/** Ask for the workspace folder and then for the folder of a new file. Not asked where none is open, or the caller has named one. */
export function createFolderSteps<Request extends FolderRequest>(
	isGiven: (request: Request) => boolean,
): readonly [workspaceFolder: QuickStep<Request>, folder: QuickStep<Request>] {
	const countFolders = (): number => vscode.workspace.workspaceFolders?.length ?? 0;
	return [
		{ isAsked: request => !isGiven(request) && countFolders() > 1, ask: askWorkspaceFolder },
		{ isAsked: request => !isGiven(request) && countFolders() > 0, ask: askFolder },
	];
}

function askWorkspaceFolder(request: FolderRequest, place: StepPlace): Promise<StepOutcome> {
	const items = (vscode.workspace.workspaceFolders ?? []).map(folder => {
		return { label: folder.name, description: folder.uri.path, folder };
	});
	return askPick(place, {
		placeholder: vscode.l10n.t('In which workspace folder?'),
		items,
		active: items.find(({ folder }) => folder === request.workspaceFolder),
		accept: ({ folder }) => {
			request.workspaceFolder = folder;
			request.folder = undefined;
		},
	});
}

interface FolderItem extends vscode.QuickPickItem {
	readonly path: string;
}

async function askFolder(request: FolderRequest, place: StepPlace): Promise<StepOutcome> {
	const workspaceFolder = request.workspaceFolder;
	if (workspaceFolder === undefined) {
		return 'cancel';
	}
	const proposed = request.folder
		? getRelativePath(workspaceFolder, request.folder)
		: request.proposedFolder(workspaceFolder);
	const paths = [...new Set([normalise(proposed), '', ...(await listFolders(workspaceFolder.uri))])];
	const items = paths.map(path => toFolderItem(workspaceFolder, path));
	return askPick(place, {
		placeholder: vscode.l10n.t('In which folder? Type a path for another one'),
		items,
		active: items[0],
		toItem: value => (normalise(value) === '' ? undefined : toFolderItem(workspaceFolder, normalise(value))),
		accept: ({ path }) => {
			request.folder = path === '' ? workspaceFolder.uri : vscode.Uri.joinPath(workspaceFolder.uri, path);
		},
	});
}

function toFolderItem({ name }: vscode.WorkspaceFolder, path: string): FolderItem {
	return path === ''
		? { path, label: name, description: vscode.l10n.t('the workspace folder itself') }
		: { path, label: path };
}

/** A path below the workspace folder, whatever slashes it was typed with; it cannot lead out. */
function normalise(path: string): string {
	return path
		.split(/[\\/]+/)
		.map(part => part.trim())
		.filter(part => part !== '' && part !== '.' && part !== '..')
		.join('/');
}

async function listFolders(root: vscode.Uri): Promise<readonly string[]> {
	const entries = await vscode.workspace.fs.readDirectory(root);
	return entries
		.filter(([name, type]) => type & vscode.FileType.Directory && !name.startsWith('.') && name !== 'node_modules')
		.map(([name]) => name)
		.sort();
}

/** A name that nothing in the folder has. */
export async function findFreeName(folder: vscode.Uri, name: string): Promise<string> {
	const taken = new Set<string>();
	let free = name;
	while ((await exists(vscode.Uri.joinPath(folder, free))) === true) {
		taken.add(free);
		free = toFreeName(name, candidate => taken.has(candidate));
	}
	return free;
}

/** Why a file cannot get a name; nothing where it can. */
export async function findNameProblem(folder: vscode.Uri, name: string): Promise<string | undefined> {
	if (/^\.|[\\/:*?"<>|]|[\u0000-\u001f]/.test(name)) {
		return vscode.l10n.t('Type a file name without a path and without any of {0}', '\\ / : * ? " < > |');
	}
	const free = await findFreeName(folder, name);
	return free === name ? undefined : vscode.l10n.t('{0} exists already and stays as it is; {1} is free', name, free);
}

/** Path of a folder or file below its workspace folder, with `/`; empty for the workspace folder itself. */
export function getRelativePath(workspaceFolder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
	const root = workspaceFolder.uri.path.replace(/\/$/, '');
	return uri.path.startsWith(`${root}/`) ? uri.path.slice(root.length + 1).replace(/\/$/, '') : '';
}

/** Creates a file as an edit, so that it can be undone; the edit itself refuses a file that appeared meanwhile. */
export async function createFile(
	folder: vscode.Uri,
	name: string,
	text: string,
): Promise<vscode.TextDocument | undefined> {
	const uri = vscode.Uri.joinPath(folder, name);
	const problem = await findNameProblem(folder, name);
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
	if (problem !== undefined || !(await vscode.workspace.applyEdit(edit))) {
		const failed = vscode.l10n.t('{0} could not be created; choose another folder or name', name);
		void vscode.window.showErrorMessage(problem ?? failed);
		return undefined;
	}
	return vscode.workspace.openTextDocument(uri);
}
