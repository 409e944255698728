import * as vscode from 'vscode';
import type { SidebarRow } from '../../core';
import { Disposable } from '../../host/dispose';
import type { RowsProvider, ShownRow } from './rowsProvider';

/** Ticks the action of a row, or takes the tick away. */
export type Tick = (row: SidebarRow, isDone: boolean) => Promise<void>;

/** A view of rows. While nobody sees it, nothing is done for it. */
export class RowsView extends Disposable {
	readonly #provider: RowsProvider;
	readonly #tree: vscode.TreeView<ShownRow>;
	/** Something has changed while nobody saw it. */
	#isOutdated = false;

	/**
	 * @param provider Is disposed with the view.
	 * @param onShown Called whenever somebody comes to see the view.
	 */
	constructor(
		id: string,
		provider: RowsProvider,
		{ tick, onShown }: { readonly tick: Tick; readonly onShown: () => void },
	) {
		super();
		this.#provider = this._register(provider);
		// The box of an action stands for the file: VS Code must not tick those above and below it.
		const options = { treeDataProvider: provider, showCollapseAll: true, manageCheckboxStateManually: true };
		this.#tree = this._register(vscode.window.createTreeView(id, options));
		this._register(
			this.#tree.onDidChangeCheckboxState(async ({ items }) => {
				for (const [{ row }, state] of items) {
					await tick(row, state === vscode.TreeItemCheckboxState.Checked);
				}
				// Where nothing was written, the box goes back to what the file says.
				provider.redraw(items.map(([shown]) => shown));
			}),
		);
		this._register(
			this.#tree.onDidChangeVisibility(({ visible }) => {
				if (visible) {
					this.#catchUp();
					onShown();
				}
			}),
		);
	}

	/** The row that is selected, if any; none while nobody sees the view. */
	get selected(): SidebarRow | undefined {
		return this.#tree.visible ? this.#tree.selection[0]?.row : undefined;
	}

	/** Words beside the title of the view. */
	set description(words: string) {
		this.#tree.description = words;
	}

	/** What the view draws attention to, seen or not. */
	set badge(badge: vscode.ViewBadge | undefined) {
		this.#tree.badge = badge;
	}

	/** See {@link RowsProvider.takeDrawn}. */
	takeDrawn(): number {
		return this.#provider.takeDrawn();
	}

	/** See {@link RowsProvider.refresh}. */
	refresh(mayDiffer: (id: string) => boolean): void {
		if (this.#tree.visible) {
			this.#provider.refresh(mayDiffer);
		} else {
			this.#isOutdated = true;
			this.#provider.forget();
		}
	}

	#catchUp(): void {
		if (this.#isOutdated) {
			this.#isOutdated = false;
			this.#provider.refresh();
		}
	}
}
