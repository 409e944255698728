import * as vscode from 'vscode';
import { configurationSection, Setting } from '../../contributions';
import { diagnosticCodes, ruleDescriptions } from '../../core';
import type { DiagnosticCode } from '../../core';

/** Switches a check off where the person chooses; asks which one where none is given. */
export async function turnOffRule(given: unknown): Promise<void> {
	const code = diagnosticCodes.find(known => known === given) ?? (await askCode());
	const target = code && (await askTarget(code));
	if (target !== undefined) {
		await writeOff(code as DiagnosticCode, target);
	}
}

async function askCode(): Promise<DiagnosticCode | undefined> {
	const items = ruleDescriptions.map(({ code, description }) => ({ label: code, detail: description }));
	const chosen = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Switch Off a Check'),
		placeHolder: vscode.l10n.t('Which check should say nothing any more?'),
		matchOnDetail: true,
	});
	return chosen?.label;
}

/** Without a folder there is nowhere but the user's settings. */
async function askTarget(code: DiagnosticCode): Promise<vscode.ConfigurationTarget | undefined> {
	const everywhere = { label: vscode.l10n.t('In all my worksheets'), target: vscode.ConfigurationTarget.Global };
	const here = { label: vscode.l10n.t('In this workspace'), target: vscode.ConfigurationTarget.Workspace };
	const items = vscode.workspace.workspaceFolders ? [here, everywhere] : [everywhere];
	const title = vscode.l10n.t('Switch off {0}', code);
	return (await vscode.window.showQuickPick(items, { title }))?.target;
}

/** Keeps what the same settings say of other checks. */
async function writeOff(code: DiagnosticCode, target: vscode.ConfigurationTarget): Promise<void> {
	const configuration = vscode.workspace.getConfiguration(configurationSection);
	const written = configuration.inspect<object>(Setting.ruleSeverity);
	const before = target === vscode.ConfigurationTarget.Global ? written?.globalValue : written?.workspaceValue;
	await configuration.update(Setting.ruleSeverity, { ...before, [code]: 'off' }, target);
}
