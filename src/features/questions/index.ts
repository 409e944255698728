import * as vscode from 'vscode';
import { Command, displayName } from '../../contributions';
import { guardCommand } from '../../host/errors';
import { worksheetSelector } from '../../host/worksheetDocuments';
import { insertQuestion } from './insertQuestion';
import { QuestionLenses } from './questionLenses';

/** Questions to begin with, for those who write by hand: a command, and a code lens above empty sections. */
export function registerQuestions(logger: Pick<vscode.LogOutputChannel, 'error'>): vscode.Disposable {
	const sentence = vscode.l10n.t('The question could not be inserted. The output "{0}" says why.', displayName);
	const lenses = new QuestionLenses();
	return vscode.Disposable.from(
		lenses,
		vscode.languages.registerCodeLensProvider(worksheetSelector, lenses),
		vscode.commands.registerCommand(Command.giveQuestion, (argument?: unknown) =>
			guardCommand({ logger, operation: 'Inserting a question', sentence }, () => insertQuestion(argument)),
		),
	);
}
