import * as vscode from 'vscode';
import { Command } from '../../contributions';
import { guardCommand } from '../../host/errors';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import type { WorksheetReader } from '../../host/worksheetReader';
import { FixProvider } from './fixProvider';
import { turnOffRule } from './turnOff';

const selector: vscode.DocumentSelector = [
	{ language: 'markdown' },
	{ pattern: '**/*.{md,markdown,ladder.yaml,ladder.yml,worksheet.yaml,worksheet.yml}' },
];

/** What code actions work with. */
export interface CodeActionServices {
	readonly checker: WorksheetChecker;
	readonly reader: WorksheetReader;
	readonly logger: Pick<vscode.LogOutputChannel, 'error'>;
}

/** Offers the fixes of diagnostics as quick fixes, one by one and all of a kind, and to switch off what finds them. */
export function registerCodeActions({ checker, logger, reader }: CodeActionServices): vscode.Disposable {
	const sentence = vscode.l10n.t('The check could not be switched off. The settings may not be writable.');
	return vscode.Disposable.from(
		vscode.languages.registerCodeActionsProvider(selector, new FixProvider(checker, reader), {
			providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
		}),
		vscode.commands.registerCommand(Command.turnOffRule, (code?: unknown) =>
			guardCommand({ logger, operation: 'Switching off a check', sentence }, () => turnOffRule(code)),
		),
	);
}
