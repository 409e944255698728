import * as vscode from 'vscode';
import { Command, displayName } from '../../contributions';
import { guardCommand } from '../../host/errors';
import type { WorksheetReader } from '../../host/worksheetReader';
import { registerBlockCompletion } from './blockCompletion';
import { insertBlock } from './insertBlock';

/** Blocks of a worksheet for those who write by hand: a command that puts them into their place, and completion on `/`. */
export function registerBlocks(
	reader: WorksheetReader,
	logger: Pick<vscode.LogOutputChannel, 'error'>,
): vscode.Disposable {
	const sentence = vscode.l10n.t('The block could not be inserted. The output "{0}" says why.', displayName);
	return vscode.Disposable.from(
		vscode.commands.registerCommand(Command.insertBlock, (argument?: unknown) =>
			guardCommand({ logger, operation: 'Inserting a block', sentence }, () => insertBlock(reader, argument)),
		),
		registerBlockCompletion(reader),
	);
}
