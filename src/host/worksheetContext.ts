import * as vscode from 'vscode';
import { configurationSection } from '../contributions';
import { DayWatch } from './dayWatch';
import { Disposable } from './dispose';
import { isLadderFile, ladderGlob } from './files';
import type { KindSource } from './workspaceKinds';

/** What worksheets are read against: kinds, ladders, settings and the day. One for all who show something of a worksheet. */
export class WorksheetContext extends Disposable {
	readonly #onDidChange = this._register(new vscode.EventEmitter<void>());
	/** What was worked out before may be out of date. */
	readonly onDidChange = this.#onDidChange.event;

	constructor(kinds: Pick<KindSource, 'onDidChange'>) {
		super();
		const change = (): void => this.#onDidChange.fire();
		this._register(kinds.onDidChange(change));
		const ladders = this._register(vscode.workspace.createFileSystemWatcher(ladderGlob));
		this._register(ladders.onDidCreate(change));
		this._register(ladders.onDidChange(change));
		this._register(ladders.onDidDelete(change));
		this._register(
			vscode.workspace.onDidChangeTextDocument(({ contentChanges, document }) => {
				if (contentChanges.length > 0 && isLadderFile(document.uri)) {
					change();
				}
			}),
		);
		this._register(
			vscode.workspace.onDidChangeConfiguration(event => {
				if (event.affectsConfiguration(configurationSection)) {
					change();
				}
			}),
		);
		this._register(this._register(new DayWatch()).onDidChange(change));
	}
}
