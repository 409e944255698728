import * as vscode from 'vscode';
import { View } from '../../contributions';
import { createNextUpRows, createWorksheetRows } from '../../core';
import type { SidebarRow } from '../../core';
import { getSoonDays, getToday } from '../../host/configuration';
import { Disposable } from '../../host/dispose';
import type { WorksheetContext } from '../../host/worksheetContext';
import type { WorksheetStore } from '../../host/worksheetStore';
import { IndexingProgress } from './indexingProgress';
import { RowsProvider } from './rowsProvider';
import type { ShownRow } from './rowsProvider';
import { describeRow } from './rowTooltip';
import type { TooltipServices } from './rowTooltip';
import { SidebarEntries } from './sidebarEntries';
import type { ViewOptionsKeeper } from './viewOptions';

/** What the views of the sidebar work with. */
export interface ViewServices extends TooltipServices {
	readonly store: WorksheetStore;
	readonly context: Pick<WorksheetContext, 'onDidChange'>;
}

/** Ticks the action of a row, or takes the tick away. */
type Tick = (row: SidebarRow, isDone: boolean) => Promise<void>;

/** How long changes may gather before the views show them, once one was shown, in milliseconds. */
const restBetweenRedraws = { usually: 300, whileIndexing: 3000 };

/** With more worksheets, or with more files that have yet to be looked at, groups are closed at first. */
const most = { worksheets: 100, files: 1000 };

/** The two views of the sidebar over the index of the workspace, which is made when one of them is first seen. */
export class WorksheetViews extends Disposable {
	readonly #store: WorksheetStore;
	readonly #keeper: ViewOptionsKeeper;
	readonly #entries: SidebarEntries;
	readonly #worksheets: RowsProvider;
	readonly #nextUp: RowsProvider;
	readonly #worksheetsTree: vscode.TreeView<ShownRow>;
	readonly #nextUpTree: vscode.TreeView<ShownRow>;
	/** The files that have changed since the views were drawn; absent while nothing waits. */
	#waiting: Set<string> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(services: ViewServices, keeper: ViewOptionsKeeper, tick: Tick) {
		super();
		const { context, store } = services;
		this.#store = store;
		this.#keeper = keeper;
		this.#entries = new SidebarEntries(store);
		const describe = (row: SidebarRow): Promise<vscode.MarkdownString | undefined> => describeRow(row, services);
		this.#worksheets = this._register(new RowsProvider(() => this.#createWorksheetRows(), describe));
		this.#nextUp = this._register(new RowsProvider(() => this.#createNextUpRows(), describe));
		this.#worksheetsTree = this.#createTree(View.worksheets, this.#worksheets, tick);
		this.#nextUpTree = this.#createTree(View.nextUp, this.#nextUp, tick);
		this._register(new IndexingProgress(store));
		this._register(store.onDidChange(uris => this.#follow(uris)));
		this._register(store.onDidChangeIndexing(({ isIndexing }) => !isIndexing && this.#drawNow()));
		this._register(keeper.onDidChange(() => this.#refresh()));
		this._register(context.onDidChange(() => this.#refresh()));
		this.#describeFilter();
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		super.dispose();
	}

	/** The row that is selected in a view that is seen, if any. */
	get selected(): SidebarRow | undefined {
		const trees = [this.#worksheetsTree, this.#nextUpTree];
		return trees.find(({ selection, visible }) => visible && selection.length > 0)?.selection[0]?.row;
	}

	#createTree(id: string, provider: RowsProvider, tick: Tick): vscode.TreeView<ShownRow> {
		// The box of an action stands for the file: VS Code must not tick those above and below it.
		const options = { treeDataProvider: provider, showCollapseAll: true, manageCheckboxStateManually: true };
		const tree = this._register(vscode.window.createTreeView(id, options));
		this._register(
			tree.onDidChangeCheckboxState(async ({ items }) => {
				for (const [{ row }, state] of items) {
					await tick(row, state === vscode.TreeItemCheckboxState.Checked);
				}
				// Where nothing was written, the box goes back to what the file says.
				provider.redraw(items.map(([shown]) => shown));
			}),
		);
		return tree;
	}

	#createWorksheetRows(): readonly SidebarRow[] {
		return createWorksheetRows(this.#entries.all, {
			...this.#keeper.options,
			today: getToday(),
			areGroupsClosed: this.#isLarge,
		});
	}

	#createNextUpRows(): readonly SidebarRow[] {
		const rows = createNextUpRows(this.#entries.all, {
			today: getToday(),
			soonDays: getSoonDays(),
			areGroupsClosed: this.#isLarge,
		});
		this.#countOverdue(rows);
		return rows;
	}

	get #isLarge(): boolean {
		const { found, isIndexing } = this.#store.indexing;
		return this.#entries.count > most.worksheets || (isIndexing && found > most.files);
	}

	/** One change shows at once; those that follow are gathered. */
	#follow(uris: readonly vscode.Uri[]): void {
		this.#entries.follow(uris);
		const isFirst = this.#timer === undefined;
		const waiting = (this.#waiting ??= new Set());
		uris.forEach(uri => waiting.add(uri.toString()));
		if (isFirst) {
			this.#drawWaiting();
		}
	}

	/** All that is known is there. */
	#drawNow(): void {
		clearTimeout(this.#timer);
		this.#drawWaiting();
	}

	#drawWaiting(): void {
		const waiting = this.#waiting;
		this.#waiting = undefined;
		this.#timer = undefined;
		if (waiting) {
			this.#refresh(key => waiting.has(key));
			const rest = this.#store.isIndexing ? restBetweenRedraws.whileIndexing : restBetweenRedraws.usually;
			this.#timer = setTimeout(() => this.#drawWaiting(), rest);
		}
	}

	/** `hasChanged` tells of a file by its uri whether it has; all may have where it is left out. */
	#refresh(hasChanged: (key: string) => boolean = () => true): void {
		// The id of a row begins with the uri of its file; those of groups are few.
		const mayDiffer = (id: string): boolean => id.startsWith('group:') || hasChanged(id.replace(/#.*$/s, ''));
		this.#describeFilter();
		this.#worksheets.refresh(mayDiffer);
		this.#nextUp.refresh(mayDiffer);
	}

	#describeFilter(): void {
		const { filter } = this.#keeper.options;
		this.#worksheetsTree.description = filter === '' ? '' : `“${filter}”`;
	}

	#countOverdue(rows: readonly SidebarRow[]): void {
		const overdue = rows.filter(row => row.getLook().state.isOverdue);
		const value = overdue.reduce((sum, row) => sum + row.getChildren().length, 0);
		const tooltip = value === 1 ? vscode.l10n.t('One date has passed') : vscode.l10n.t('{0} dates have passed', value);
		this.#nextUpTree.badge = value === 0 ? undefined : { value, tooltip };
	}
}
