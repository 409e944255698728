import * as vscode from 'vscode';
import type { FolderRequest } from '../../host/folderSteps';

/** What a new ladder begins with. */
export type LadderStart = 'copy' | 'csv';

/** What a caller of the command (a keybinding, another extension, a test) may answer beforehand. */
export interface CreateLadderArguments {
	readonly from?: LadderStart;
	/** The CSV file. */
	readonly file?: vscode.Uri;
	readonly title?: string;
	readonly id?: string;
	readonly folder?: vscode.Uri;
	/** Whether worksheets that name no ladder are to use it. */
	readonly isDefault?: boolean;
}

/** What is known so far; the steps fill it in. */
export interface LadderRequest extends FolderRequest {
	readonly given: CreateLadderArguments;
	from: LadderStart;
	/** The text of the CSV file. */
	csv: string;
	title: string;
	id: string;
	isDefault: boolean;
}

/** Starts a request from the command's argument: nothing, a folder of the explorer, or answers. */
export function createRequest(argument: unknown): LadderRequest {
	const given = readArgument(argument);
	const folders = vscode.workspace.workspaceFolders ?? [];
	return {
		given,
		from: given.from ?? 'copy',
		csv: '',
		title: given.title ?? '',
		id: given.id ?? '',
		isDefault: given.isDefault ?? false,
		workspaceFolder: given.folder ? vscode.workspace.getWorkspaceFolder(given.folder) : folders[0],
		folder: given.folder,
		proposedFolder: () => '',
	};
}

function readArgument(argument: unknown): CreateLadderArguments {
	const isAnswers = typeof argument === 'object' && argument !== null && !(argument instanceof vscode.Uri);
	return isAnswers ? argument : {};
}
