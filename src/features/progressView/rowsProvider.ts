import * as vscode from 'vscode';
import type { SidebarRow } from '../../core';
import { Disposable } from '../../host/dispose';
import { toTreeItem } from './rowItem';

/** A row of a view, the same for as long as there is a row of its id, whatever that shows. */
export interface ShownRow {
	/** As it was made last. */
	row: SidebarRow;
	/** The rows below it, once the view has asked for them. */
	children?: readonly ShownRow[];
	readonly parent: ShownRow | undefined;
}

/**
 * Gives a tree view its rows, which are made anew as a whole and looked into as far as the view asks. The view is told
 * only of what looks different: it would ask for all it shows again, and lose what a person is about to do with a row.
 */
export class RowsProvider extends Disposable implements vscode.TreeDataProvider<ShownRow> {
	readonly #createRows: () => readonly SidebarRow[];
	readonly #describe: (row: SidebarRow) => Promise<vscode.MarkdownString | undefined>;
	readonly #onDidChangeTreeData = this._register(new vscode.EventEmitter<ShownRow[] | undefined>());
	readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;
	/** As they were made last; absent where they may be others now. */
	#rows: readonly SidebarRow[] | undefined;
	#shown: readonly ShownRow[] | undefined;
	#drawn = 0;

	/**
	 * @param createRows the rows of now
	 * @param describe what is told of a row when somebody stays on it
	 */
	constructor(
		createRows: () => readonly SidebarRow[],
		describe: (row: SidebarRow) => Promise<vscode.MarkdownString | undefined>,
	) {
		super();
		this.#createRows = createRows;
		this.#describe = describe;
	}

	/** Something has changed. `mayDiffer` tells of which rows by their ids; all of them where it is left out. */
	refresh(mayDiffer: (id: string) => boolean = () => true): void {
		if (this.#shown === undefined) {
			this.forget();
			this.#onDidChangeTreeData.fire(undefined);
			return;
		}
		const changed: ShownRow[] = [];
		this.#rows = this.#createRows();
		if (update(this.#shown, this.#rows, { changed, mayDiffer })) {
			if (changed.length > 0) {
				this.#onDidChangeTreeData.fire(changed);
			}
		} else {
			this.#shown = undefined;
			this.#onDidChangeTreeData.fire(undefined);
		}
	}

	/** Something has changed, and nobody is to be told: the rows are made anew when they are next asked for. */
	forget(): void {
		this.#rows = undefined;
	}

	/** Draws some rows again though they are what they were: a person has changed how they look. */
	redraw(rows: readonly ShownRow[]): void {
		this.#onDidChangeTreeData.fire([...rows]);
	}

	/** How many rows the view has drawn since this was last asked. */
	takeDrawn(): number {
		const drawn = this.#drawn;
		this.#drawn = 0;
		return drawn;
	}

	getChildren(parent?: ShownRow): ShownRow[] {
		if (parent === undefined) {
			this.#rows ??= this.#createRows();
			this.#shown = this.#rows.map(row => ({ row, parent }));
			return [...this.#shown];
		}
		parent.children = parent.row.getChildren().map(row => ({ row, parent }));
		return [...parent.children];
	}

	getParent({ parent }: ShownRow): ShownRow | undefined {
		return parent;
	}

	getTreeItem(shown: ShownRow): vscode.TreeItem {
		this.#drawn++;
		return toTreeItem(shown);
	}

	async resolveTreeItem(
		item: vscode.TreeItem,
		{ row }: ShownRow,
		token: vscode.CancellationToken,
	): Promise<vscode.TreeItem> {
		const tooltip = await this.#describe(row);
		if (tooltip && !token.isCancellationRequested) {
			item.tooltip = tooltip;
		}
		return item;
	}
}

interface Comparison {
	/** Collects the rows that look different now, or have others below them. */
	readonly changed: ShownRow[];
	readonly mayDiffer: (id: string) => boolean;
}

/** Puts new rows in the place of those that are shown; false, and nothing done, where they are not the same ones. */
function update(shown: readonly ShownRow[], rows: readonly SidebarRow[], comparison: Comparison): boolean {
	const isSame = shown.length === rows.length && rows.every(({ id }, index) => shown[index]?.row.id === id);
	if (isSame) {
		rows.forEach((row, index) => {
			const place = shown[index];
			if (place) {
				updateRow(place, row, comparison);
			}
		});
	}
	return isSame;
}

function updateRow(place: ShownRow, row: SidebarRow, comparison: Comparison): void {
	const { changed, mayDiffer } = comparison;
	const { children, row: before } = place;
	place.row = row;
	const isOther = mayDiffer(row.id) && JSON.stringify(row.getLook()) !== JSON.stringify(before.getLook());
	const areSame = children === undefined || update(children, row.getChildren(), comparison);
	if (isOther || !areSame) {
		changed.push(place);
	}
}
