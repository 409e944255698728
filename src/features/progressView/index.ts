import * as vscode from 'vscode';
import { RowCommands } from './rowCommands';
import type { RowServices } from './rowCommands';
import { ProgressStatusBar } from './statusBar';
import { registerViewCommands } from './viewCommands';
import { ViewOptionsKeeper } from './viewOptions';
import { WorksheetViews } from './worksheetViews';
import type { ViewServices } from './worksheetViews';

/**
 * The sidebar: all worksheets of the workspace and what is next in them; and the progress of the one in front.
 *
 * @param memory Where it is kept how the worksheets are arranged.
 */
export function registerProgressView(memory: vscode.Memento, services: ViewServices & RowServices): vscode.Disposable {
	const keeper = new ViewOptionsKeeper(memory);
	const rows = new RowCommands(services, () => views.selected);
	const views: WorksheetViews = new WorksheetViews(services, keeper, (row, isDone) => rows.tick(row, isDone));
	return vscode.Disposable.from(
		keeper,
		views,
		rows.register(),
		registerViewCommands(keeper, services.store),
		new ProgressStatusBar(services.context, services.reader),
	);
}
