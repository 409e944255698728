import * as vscode from 'vscode';
import { Command, displayName } from '../../contributions';
import { createKindFile, findKindIdProblem } from '../../core';
import { localize } from '../../host/convert';
import { guardCommand } from '../../host/errors';
import { createFile } from '../../host/folderSteps';
import { runQuickSteps } from '../../host/quickSteps';
import type { WorkspaceKinds } from '../../host/workspaceKinds';
import { createRequest, getSources } from './request';
import type { KindRequest } from './request';
import { createSteps } from './steps';

/** What new kinds are made with. */
export interface CreateKindServices {
	readonly kinds: WorkspaceKinds;
	readonly logger: Pick<vscode.LogOutputChannel, 'error'>;
}

/** The command that writes the file of a kind of one's own, to be filled in by hand. */
export function registerCreateKind({ kinds, logger }: CreateKindServices): vscode.Disposable {
	return vscode.commands.registerCommand(Command.createKind, (argument?: unknown) => {
		const sentence = vscode.l10n.t('The kind could not be created. The output "{0}" says why.', displayName);
		return guardCommand({ logger, operation: 'Creating a kind of worksheet', sentence }, () =>
			createKind(kinds, argument),
		);
	});
}

/** Nothing is written before the last question is answered. */
async function createKind(kinds: WorkspaceKinds, argument: unknown): Promise<vscode.Uri | undefined> {
	if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('Open a folder first: the kinds of worksheets in it are files of it.'),
		);
		return undefined;
	}
	const known = await kinds.refresh();
	const request = createRequest(known, argument);
	const steps = createSteps(request, getSources(kinds));
	const isAnswered = steps.some(step => step.isAsked(request))
		? await runQuickSteps(vscode.l10n.t('New kind of worksheet'), steps, request)
		: true;
	const uri = isAnswered ? await write(request, kinds) : undefined;
	await kinds.refresh();
	return uri;
}

async function write(
	{ folder, id, source, title }: KindRequest,
	kinds: WorkspaceKinds,
): Promise<vscode.Uri | undefined> {
	const problem = findKindIdProblem(id, kinds.current);
	const start = getSources(kinds).find(({ name }) => name === source);
	const text = createKindFile({ source: (await start?.read()) ?? '', id, title });
	if (problem || text === undefined || !folder) {
		const words = vscode.l10n.t(
			'No kind could be made of this, and nothing was written; choose another kind to start from.',
		);
		void vscode.window.showErrorMessage(problem ? localize(problem) : words);
		return undefined;
	}
	const document = await createFile(folder, `${id}.worksheet.yaml`, text);
	if (document) {
		await vscode.window.showTextDocument(document, { preview: false });
	}
	return document?.uri;
}
