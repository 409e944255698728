import * as vscode from 'vscode';
import { configurationSection, Setting } from '../../contributions';
import { copyBuiltInLadder, importLadder } from '../../core';
import { createFile, getRelativePath } from '../../host/folderSteps';
import { runQuickSteps } from '../../host/quickSteps';
import { readLadderCsv } from './csvFile';
import { createRequest } from './request';
import type { LadderRequest } from './request';
import { createSteps, findIdProblem, toFileName } from './steps';

/** Asks what is not given, writes the ladder and shows it. Nothing is written before the last question is answered. */
export async function createLadder(argument: unknown): Promise<vscode.Uri | undefined> {
	const request = createRequest(argument);
	const { file } = request.given;
	if (file) {
		request.csv = (await readLadderCsv(file)) ?? '';
	}
	const steps = createSteps();
	const isAsked = steps.some(step => step.isAsked(request));
	const isAnswered =
		(file === undefined || request.csv !== '') &&
		(!isAsked || (await runQuickSteps(vscode.l10n.t('Create career ladder'), steps, request)));
	return isAnswered ? writeLadder(request) : undefined;
}

async function writeLadder(request: LadderRequest): Promise<vscode.Uri | undefined> {
	const name = { id: request.id, title: request.title };
	const text = request.from === 'copy' ? copyBuiltInLadder(name) : importLadder(request.csv, name);
	const problem = await findIdProblem(request, request.id);
	if (problem !== undefined || typeof text !== 'string') {
		void vscode.window.showErrorMessage(problem ?? vscode.l10n.t('The CSV file was not imported; choose it again'));
		return undefined;
	}
	const document = request.folder
		? await createFile(request.folder, toFileName(request.id), text)
		: await vscode.workspace.openTextDocument({ language: 'yaml', content: text });
	if (document) {
		await vscode.window.showTextDocument(document, { preview: false });
		await useAsDefault(request, document.uri);
	}
	return document?.uri;
}

/** The setting names the file by its path below the workspace folder, so that it means the same for everybody. */
async function useAsDefault({ isDefault }: LadderRequest, uri: vscode.Uri): Promise<void> {
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	if (isDefault && folder) {
		const isOnly = vscode.workspace.workspaceFolders?.length === 1;
		const target = isOnly ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.WorkspaceFolder;
		const configuration = vscode.workspace.getConfiguration(configurationSection, uri);
		await configuration.update(Setting.ladder, getRelativePath(folder, uri), target);
	}
}
