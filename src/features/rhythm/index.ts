import * as vscode from 'vscode';
import { Command, displayName } from '../../contributions';
import { guardCommand } from '../../host/errors';
import type { WorksheetReader } from '../../host/worksheetReader';
import { recordCheckinIn } from './recordCheckin';
import { startNextPeriodOf } from './startNextPeriod';

/** The steps that keep a plan alive: a check-in, and the next period. Both on a file, or on the worksheet in front. */
export function registerRhythm(
	reader: WorksheetReader,
	logger: Pick<vscode.LogOutputChannel, 'error'>,
): vscode.Disposable {
	const sentence = vscode.l10n.t('This could not be done. The output "{0}" says why.', displayName);
	return vscode.Disposable.from(
		vscode.commands.registerCommand(Command.recordCheckin, (uri?: unknown) =>
			guardCommand({ logger, operation: 'Recording a check-in', sentence }, () => recordCheckinIn(reader, uri)),
		),
		vscode.commands.registerCommand(Command.startNextPeriod, (uri?: unknown) =>
			guardCommand({ logger, operation: 'Starting the next period', sentence }, () => startNextPeriodOf(reader, uri)),
		),
	);
}
