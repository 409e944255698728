import * as vscode from 'vscode';
import type { Kind, Kinds } from '../../core';
import { getNewWorksheetFolder } from '../../host/configuration';
import { getParent } from '../../host/files';
import { getRelativePath } from '../../host/folderSteps';
import type { FolderRequest } from '../../host/folderSteps';

/** What a caller of the command (a keybinding, another extension, a test) may answer beforehand. */
export interface NewWorksheetArguments {
	/** Id of the kind. */
	readonly kind?: string;
	/** Values of frontmatter keys; a key that is here is not asked for. */
	readonly answers?: Readonly<Record<string, string>>;
	readonly folder?: vscode.Uri;
	readonly fileName?: string;
}

/** What is known so far; the steps fill it in. */
export interface WorksheetRequest extends FolderRequest {
	readonly given: NewWorksheetArguments;
	readonly answers: Record<string, string>;
	kind: Kind | undefined;
	fileName: string;
}

const memoryKey = 'newWorksheet.folder';

/** Starts a request from the command's argument: nothing, a folder or file of the explorer, or answers. */
export async function createRequest(
	memory: vscode.Memento,
	kinds: Kinds,
	argument: unknown,
): Promise<WorksheetRequest> {
	const given = await readArgument(argument);
	const folders = vscode.workspace.workspaceFolders ?? [];
	const workspaceFolder = given.folder
		? vscode.workspace.getWorkspaceFolder(given.folder)
		: folders.length === 1
			? folders[0]
			: undefined;
	return {
		given,
		answers: { ...given.answers },
		kind: kinds.get(given.kind ?? ''),
		workspaceFolder,
		folder: given.folder,
		// The folder that was used last, else the setting's.
		proposedFolder: folder => getMemory(memory)[folder.uri.toString()] ?? getNewWorksheetFolder(folder.uri),
		fileName: given.fileName ?? '',
	};
}

/** Remembers where the last worksheet of a workspace folder went. */
export async function rememberFolder(
	memory: vscode.Memento,
	{ workspaceFolder, folder }: WorksheetRequest,
): Promise<void> {
	if (workspaceFolder && folder) {
		const relative = getRelativePath(workspaceFolder, folder);
		await memory.update(memoryKey, { ...getMemory(memory), [workspaceFolder.uri.toString()]: relative });
	}
}

function getMemory(memory: vscode.Memento): Readonly<Record<string, string>> {
	return memory.get<Record<string, string>>(memoryKey, {});
}

async function readArgument(argument: unknown): Promise<NewWorksheetArguments> {
	if (argument instanceof vscode.Uri) {
		const { type } = await vscode.workspace.fs.stat(argument);
		return { folder: type & vscode.FileType.Directory ? argument : getParent(argument) };
	}
	const isAnswers = typeof argument === 'object' && argument !== null && ('kind' in argument || 'answers' in argument);
	return isAnswers ? (argument as NewWorksheetArguments) : {};
}
