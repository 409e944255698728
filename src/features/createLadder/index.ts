import * as vscode from 'vscode';
import { Command, displayName } from '../../contributions';
import { guardCommand } from '../../host/errors';
import { createLadder } from './createLadder';

/** The command that makes a ladder file, from the built-in ladder or from a CSV. */
export function registerCreateLadder(logger: vscode.LogOutputChannel): vscode.Disposable {
	return vscode.commands.registerCommand(Command.createLadder, (argument?: unknown) => {
		const sentence = vscode.l10n.t('The ladder could not be created. The output "{0}" says why.', displayName);
		return guardCommand({ logger, operation: 'Creating a ladder', sentence }, () => createLadder(argument));
	});
}
