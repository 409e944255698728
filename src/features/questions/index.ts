import * as vscode from 'vscode';
import { Command, displayName } from '../../contributions';
import { guardCommand } from '../../host/errors';
import type { KindSource } from '../../host/workspaceKinds';
import { worksheetSelector } from '../../host/worksheetDocuments';
import type { WorksheetReader } from '../../host/worksheetReader';
import { insertQuestion } from './insertQuestion';
import { QuestionLenses } from './questionLenses';

/** What questions are given with. */
export interface QuestionServices {
	readonly reader: WorksheetReader;
	readonly kinds: Pick<KindSource, 'onDidChange'>;
	readonly logger: Pick<vscode.LogOutputChannel, 'error'>;
}

/** Questions to begin with, for those who write by hand: a command, and a code lens above empty sections. */
export function registerQuestions({ kinds, logger, reader }: QuestionServices): vscode.Disposable {
	const sentence = vscode.l10n.t('The question could not be inserted. The output "{0}" says why.', displayName);
	const lenses = new QuestionLenses(reader, kinds);
	return vscode.Disposable.from(
		lenses,
		vscode.languages.registerCodeLensProvider(worksheetSelector, lenses),
		vscode.commands.registerCommand(Command.giveQuestion, (argument?: unknown) =>
			guardCommand({ logger, operation: 'Inserting a question', sentence }, () => insertQuestion(reader, argument)),
		),
	);
}
