import * as vscode from 'vscode';
import { Command, displayName } from '../../contributions';
import { guardCommand } from '../../host/errors';
import { showNewWorksheet } from './createFile';
import { createSteps } from './steps';
import { createRequest } from './request';
import type { NewWorksheetArguments } from './request';
import { runQuickSteps } from '../../host/quickSteps';

/**
 * The command that makes a worksheet: from the palette, from File > New File… and from a folder in the explorer.
 *
 * @param memory Where the folder of the last new worksheet is kept.
 */
export function registerNewWorksheet(memory: vscode.Memento, logger: vscode.LogOutputChannel): vscode.Disposable {
	return vscode.commands.registerCommand(Command.newWorksheet, (argument?: unknown) => {
		const sentence = vscode.l10n.t('The worksheet could not be created. The output "{0}" says why.', displayName);
		return guardCommand({ logger, operation: 'Creating a worksheet', sentence }, () =>
			createWorksheet(memory, argument),
		);
	});
}

/** Nothing is written before the last question is answered. */
async function createWorksheet(memory: vscode.Memento, argument: unknown): Promise<vscode.Uri | undefined> {
	const request = await createRequest(memory, argument);
	const steps = createSteps(request);
	const isAnswered = steps.some(step => step.isAsked(request))
		? await runQuickSteps(vscode.l10n.t('New career worksheet'), steps, request)
		: true;
	return isAnswered ? showNewWorksheet(request, memory) : undefined;
}

export type { NewWorksheetArguments };
