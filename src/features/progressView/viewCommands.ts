import * as vscode from 'vscode';
import { Command } from '../../contributions';
import type { WorksheetStore } from '../../host/worksheetStore';
import type { ViewOptions, ViewOptionsKeeper } from './viewOptions';

/** How the view is arranged, by its buttons and from the palette. */
export function registerViewCommands(keeper: ViewOptionsKeeper, store: WorksheetStore): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand(Command.groupWorksheets, () =>
			choose(vscode.l10n.t('Group worksheets by'), getGroupings(), keeper.options.groupBy, groupBy =>
				keeper.change({ groupBy }),
			),
		),
		vscode.commands.registerCommand(Command.sortWorksheets, () =>
			choose(vscode.l10n.t('Sort worksheets by'), getOrders(), keeper.options.sortBy, sortBy =>
				keeper.change({ sortBy }),
			),
		),
		vscode.commands.registerCommand(Command.filterWorksheets, () => askFilter(keeper)),
		vscode.commands.registerCommand(Command.clearWorksheetFilter, () => keeper.change({ filter: '' })),
		vscode.commands.registerCommand(Command.showClosedWorksheets, () => keeper.change({ showsClosed: true })),
		vscode.commands.registerCommand(Command.hideClosedWorksheets, () => keeper.change({ showsClosed: false })),
		vscode.commands.registerCommand(Command.refreshWorksheets, () => store.refresh()),
	);
}

type Choices<Value extends string> = readonly (readonly [value: Value, label: string])[];

function getGroupings(): Choices<ViewOptions['groupBy']> {
	return [
		['person', vscode.l10n.t('Person')],
		['pair', vscode.l10n.t('Pair')],
		['kind', vscode.l10n.t('Kind')],
		['status', vscode.l10n.t('Status')],
		['folder', vscode.l10n.t('Folder')],
		['none', vscode.l10n.t('Nothing')],
	];
}

function getOrders(): Choices<ViewOptions['sortBy']> {
	return [
		['nextDate', vscode.l10n.t('Next date')],
		['lastCheckin', vscode.l10n.t('Last check-in, the longest ago first')],
		['title', vscode.l10n.t('Title')],
		['person', vscode.l10n.t('Person')],
	];
}

async function choose<Value extends string>(
	placeHolder: string,
	choices: Choices<Value>,
	now: Value,
	accept: (value: Value) => Promise<void>,
): Promise<void> {
	const items = choices.map(([value, label]) => {
		return { label, value, ...(value === now && { description: vscode.l10n.t('now') }) };
	});
	const chosen = await vscode.window.showQuickPick(items, { placeHolder });
	if (chosen) {
		await accept(chosen.value);
	}
}

async function askFilter(keeper: ViewOptionsKeeper): Promise<void> {
	const filter = await vscode.window.showInputBox({
		value: keeper.options.filter,
		prompt: vscode.l10n.t('Words of a title, a person, a goal or an action; leave it empty to see everything.'),
	});
	if (filter !== undefined) {
		await keeper.change({ filter: filter.trim() });
	}
}
