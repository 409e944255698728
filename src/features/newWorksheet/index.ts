import * as vscode from 'vscode';
import { Command, displayName } from '../../contributions';
import { guardCommand } from '../../host/errors';
import type { WorksheetReader } from '../../host/worksheetReader';
import { showNewWorksheet } from './createFile';
import { createSteps } from './steps';
import { createRequest } from './request';
import type { NewWorksheetArguments } from './request';
import { runQuickSteps } from '../../host/quickSteps';

/** What a new worksheet is made with. */
export interface NewWorksheetServices {
	readonly reader: WorksheetReader;
	readonly logger: vscode.LogOutputChannel;
}

/**
 * The command that makes a worksheet: from the palette, from File > New File… and from a folder in the explorer.
 *
 * @param memory Where the folder of the last new worksheet is kept.
 */
export function registerNewWorksheet(
	memory: vscode.Memento,
	{ logger, reader }: NewWorksheetServices,
): vscode.Disposable {
	return vscode.commands.registerCommand(Command.newWorksheet, (argument?: unknown) => {
		const sentence = vscode.l10n.t('The worksheet could not be created. The output "{0}" says why.', displayName);
		return guardCommand({ logger, operation: 'Creating a worksheet', sentence }, () =>
			createWorksheet(memory, reader, argument),
		);
	});
}

/** Nothing is written before the last question is answered. */
async function createWorksheet(
	memory: vscode.Memento,
	reader: WorksheetReader,
	argument: unknown,
): Promise<vscode.Uri | undefined> {
	const { kinds } = await reader.getKinds();
	const request = await createRequest(memory, kinds, argument);
	const steps = createSteps(request, kinds);
	const isAnswered = steps.some(step => step.isAsked(request))
		? await runQuickSteps(vscode.l10n.t('New career worksheet'), steps, request)
		: true;
	return isAnswered ? showNewWorksheet(request, memory) : undefined;
}

export type { NewWorksheetArguments };
