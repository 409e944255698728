import * as vscode from 'vscode';
import { Command } from '../../contributions';
import type { RowLook, RowText } from '../../core';
import { localize } from '../../host/convert';
import { getRowIcon } from './rowIcon';
import type { ShownRow } from './rowsProvider';

/** A row as VS Code draws it. */
export function toTreeItem(shown: ShownRow): vscode.TreeItem {
	const { row } = shown;
	const look = row.getLook();
	const { description, expansion, icon, label, place, spoken, state } = look;
	const item = new vscode.TreeItem(toWords([label]), toCollapsibleState(expansion));
	item.id = row.id;
	item.description = toWords(description, ' · ');
	item.accessibilityInformation = { label: toWords(spoken, ', ') };
	item.contextValue = toContextValue(look);
	if (place) {
		item.command = { command: Command.openRow, title: vscode.l10n.t('Open'), arguments: [shown] };
	}
	if (state.canTick) {
		const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
		item.checkboxState = {
			state: state.isDone ? Checked : Unchecked,
			accessibilityInformation: { label: toWords(spoken, ', '), role: 'checkbox' },
		};
	}
	// The box says whether it is done; only what is late says more.
	const iconPath = state.canTick && icon !== 'late' ? undefined : getRowIcon(icon);
	if (iconPath !== undefined) {
		item.iconPath = iconPath;
	}
	return item;
}

/** Words of a row in the user's language. */
export function toWords(texts: readonly RowText[], separator = ' '): string {
	return texts.map(text => (typeof text === 'string' ? text : localize(text))).join(separator);
}

/** What a row can do, as words that the menus in `package.json` ask for. */
function toContextValue({ place, state, type }: RowLook): string {
	const { canSetStatus, canTick, isDone } = state;
	return [
		type,
		...(place ? ['file'] : []),
		...(canTick ? [isDone ? 'untick' : 'tick'] : []),
		...(canSetStatus ? ['status'] : []),
	].join(' ');
}

function toCollapsibleState(expansion: RowLook['expansion']): vscode.TreeItemCollapsibleState {
	const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
	return { none: None, collapsed: Collapsed, expanded: Expanded }[expansion];
}
