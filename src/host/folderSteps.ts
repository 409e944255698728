import * as vscode from 'vscode';
import { toFreeName } from '../core';
import { exists } from './files';
import { askPick } from './quickSteps';
import type { StepOutcome, StepPlace } from './quickSteps';

/** What is known of the place of a new file; the questions fill it in. */
export interface FolderRequest {
	/** Absent where no folder is open. */
	workspaceFolder: vscode.WorkspaceFolder | undefined;
	/** Folder for the file. */
	folder: vscode.Uri | undefined;
	/** The folder to propose, relative to a workspace folder. */
	readonly proposedFolder: (workspaceFolder: vscode.WorkspaceFolder) => string;
}

/** Asks in which workspace folder a new file goes. */
export function askWorkspaceFolder(request: FolderRequest, place: StepPlace): Promise<StepOutcome> {
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

/** Asks in which folder of its workspace folder a new file goes; one that is not there is made with it. */
export async function askFolder(request: FolderRequest, place: StepPlace): Promise<StepOutcome> {
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

/** Path of a folder below its workspace folder, with `/`; empty for the workspace folder itself. */
export function getRelativePath(workspaceFolder: vscode.WorkspaceFolder, folder: vscode.Uri): string {
	const root = workspaceFolder.uri.path.replace(/\/$/, '');
	return folder.path.startsWith(`${root}/`) ? folder.path.slice(root.length + 1).replace(/\/$/, '') : '';
}
