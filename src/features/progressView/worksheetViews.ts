import * as vscode from 'vscode';
import { View } from '../../contributions';
import { countOverdueDates, createNextUpRows, createWorksheetRows, Standings } from '../../core';
import type { CalendarDate, SidebarRow } from '../../core';
import { getSoonDays, getToday } from '../../host/configuration';
import { Disposable } from '../../host/dispose';
import type { WorksheetContext } from '../../host/worksheetContext';
import type { WorksheetStore } from '../../host/worksheetStore';
import { IndexingProgress } from './indexingProgress';
import { RowsProvider } from './rowsProvider';
import { RowsView } from './rowsView';
import type { Tick } from './rowsView';
import { describeRow } from './rowTooltip';
import type { TooltipServices } from './rowTooltip';
import { SidebarEntries } from './sidebarEntries';
import type { ViewOptionsKeeper } from './viewOptions';

/** What the views of the sidebar work with. */
export interface ViewServices extends TooltipServices {
	readonly store: WorksheetStore;
	readonly context: Pick<WorksheetContext, 'onDidChange'>;
}

/**
 * How long changes may gather before the views show them, once one was shown, in milliseconds: the longer, the more rows
 * VS Code had to draw, for what reads the files waits for it meanwhile.
 */
const restBetweenRedraws = { shortest: 300, perRow: 0.5, longest: 1000, whileIndexing: 3000 };

/** With more worksheets, or with more files that have yet to be looked at, groups are closed at first. */
const most = { worksheets: 100, files: 1000 };

/**
 * The two views of the sidebar over the index of the workspace, which is made when one of them is first seen in it, and
 * from then on whenever it is opened.
 */
export class WorksheetViews extends Disposable {
	readonly #store: WorksheetStore;
	readonly #keeper: ViewOptionsKeeper;
	readonly #entries: SidebarEntries;
	readonly #worksheets: RowsView;
	readonly #nextUp: RowsView;
	#standings = new Standings(getToday());
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
		const onShown = (): void => keeper.rememberUse();
		const createView = (id: string, createRows: () => readonly SidebarRow[]): RowsView =>
			this._register(new RowsView(id, new RowsProvider(createRows, describe), { tick, onShown }));
		this.#worksheets = createView(View.worksheets, () => this.#createWorksheetRows());
		this.#nextUp = createView(View.nextUp, () => this.#createNextUpRows());
		this._register(new IndexingProgress(store));
		this._register(store.onDidChange(uris => this.#follow(uris)));
		this._register(store.onDidChangeIndexing(({ isIndexing }) => !isIndexing && this.#drawNow()));
		this._register(keeper.onDidChange(() => this.#rearrange()));
		this._register(context.onDidChange(() => this.#refresh()));
		this._register(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#followFolders()));
		this.#describeFilter();
		if (keeper.isUsed) {
			this.#begin();
		}
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		super.dispose();
	}

	/** The row that is selected in a view that is seen, if any. */
	get selected(): SidebarRow | undefined {
		return this.#worksheets.selected ?? this.#nextUp.selected;
	}

	/** Has the worksheets looked at before anybody sees a view: whoever uses them wants to be told what has passed. */
	#begin(): void {
		if (this.#entries.count > 0) {
			this.#countOverdue();
		}
	}

	#createWorksheetRows(): readonly SidebarRow[] {
		return createWorksheetRows(this.#entries.all, {
			...this.#keeper.options,
			...this.#getDay(),
			areGroupsClosed: this.#isLarge,
		});
	}

	#createNextUpRows(): readonly SidebarRow[] {
		const entries = this.#entries.all;
		// Where others had the index made, no change is told of when the view is first seen.
		this.#countOverdue();
		return createNextUpRows(entries, {
			...this.#getDay(),
			soonDays: getSoonDays(),
			areGroupsClosed: this.#isLarge,
		});
	}

	/** Today, and what was counted of worksheets already today. */
	#getDay(): { readonly today: CalendarDate; readonly standings: Standings } {
		const today = getToday();
		this.#standings = this.#standings.today === today ? this.#standings : new Standings(today);
		return { today, standings: this.#standings };
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

	#followFolders(): void {
		this.#entries.reset();
		this.#refresh();
	}

	#rearrange(): void {
		this.#describeFilter();
		this.#refresh();
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
			this.#timer = setTimeout(() => this.#rest(), restBetweenRedraws.shortest);
		}
	}

	/** Waits for as long as what was drawn asks for, and then shows what has changed meanwhile. */
	#rest(): void {
		const { longest, perRow, shortest, whileIndexing } = restBetweenRedraws;
		const drawn = this.#worksheets.takeDrawn() + this.#nextUp.takeDrawn();
		const rest = this.#store.isIndexing ? whileIndexing : Math.min(longest, drawn * perRow);
		this.#timer = setTimeout(() => this.#drawWaiting(), Math.max(0, rest - shortest));
	}

	/** `hasChanged` tells of a file by its uri whether it has; all may have where it is left out. */
	#refresh(hasChanged: (key: string) => boolean = () => true): void {
		// The id of a row begins with the uri of its file; those of groups are few.
		const mayDiffer = (id: string): boolean => id.startsWith('group:') || hasChanged(id.replace(/#.*$/s, ''));
		this.#worksheets.refresh(mayDiffer);
		this.#nextUp.refresh(mayDiffer);
		this.#countOverdue();
	}

	#describeFilter(): void {
		const { filter } = this.#keeper.options;
		this.#worksheets.description = filter === '' ? '' : `“${filter}”`;
	}

	/** Told whether anybody sees the view or not. */
	#countOverdue(): void {
		const value = countOverdueDates(this.#entries.known, this.#getDay().standings);
		const tooltip = value === 1 ? vscode.l10n.t('One date has passed') : vscode.l10n.t('{0} dates have passed', value);
		this.#nextUp.badge = value === 0 ? undefined : { value, tooltip };
	}
}
