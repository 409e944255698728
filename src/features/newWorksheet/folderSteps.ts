import * as vscode from 'vscode';
import { toFileName, toFreeName } from '../../core';
import { exists } from '../../host/files';
import { askInput, askPick } from '../../host/quickSteps';
import type { QuickStep, StepOutcome, StepPlace } from '../../host/quickSteps';
import { getRelativePath } from './request';
import type { WorksheetRequest } from './request';

/** Where the file goes and what it is called. Not asked where no folder is open. */
export function createFolderSteps(): readonly QuickStep<WorksheetRequest>[] {
	return [
		{
			isAsked: ({ given }) => given.folder === undefined && (vscode.workspace.workspaceFolders?.length ?? 0) > 1,
			ask: askWorkspaceFolder,
		},
		{
			isAsked: ({ given }) => given.folder === undefined && (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
			ask: askFolder,
		},
		{
			isAsked: ({ given }) =>
				given.fileName === undefined &&
				(given.folder !== undefined || (vscode.workspace.workspaceFolders?.length ?? 0) > 0),
			ask: askFileName,
		},
	];
}

function askWorkspaceFolder(request: WorksheetRequest, place: StepPlace): Promise<StepOutcome> {
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

async function askFolder(request: WorksheetRequest, place: StepPlace): Promise<StepOutcome> {
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

async function askFileName(request: WorksheetRequest, place: StepPlace): Promise<StepOutcome> {
	const { folder, kind } = request;
	if (folder === undefined || kind === undefined) {
		return 'cancel';
	}
	return askInput(place, {
		prompt: vscode.l10n.t('File name'),
		value: request.fileName || (await findFreeName(folder, toFileName(kind, request.answers))),
		validate: value => findNameProblem(folder, withExtension(value)),
		accept: value => {
			request.fileName = withExtension(value);
		},
	});
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

function withExtension(name: string): string {
	return /\.(?:md|markdown)$/i.test(name) || name === '' ? name || '.md' : `${name}.md`;
}
