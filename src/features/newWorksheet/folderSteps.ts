import * as vscode from 'vscode';
import { toFileName } from '../../core';
import { askFolder, askWorkspaceFolder, findFreeName, findNameProblem } from '../../host/folderSteps';
import { askInput } from '../../host/quickSteps';
import type { QuickStep, StepOutcome, StepPlace } from '../../host/quickSteps';
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

function withExtension(name: string): string {
	return /\.(?:md|markdown)$/i.test(name) || name === '' ? name || '.md' : `${name}.md`;
}
