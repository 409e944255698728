import * as vscode from 'vscode';
import { getToday } from './configuration';
import { Disposable } from './dispose';

/** Notices a new day when somebody comes back to the window: it may stay open over midnight; then other dates have passed. */
export class DayWatch extends Disposable {
	readonly #onDidChange = this._register(new vscode.EventEmitter<void>());
	/** It is another day than it was. */
	readonly onDidChange = this.#onDidChange.event;
	#day = getToday();

	constructor() {
		super();
		this._register(vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#look()));
	}

	#look(): void {
		const today = getToday();
		if (today !== this.#day) {
			this.#day = today;
			this.#onDidChange.fire();
		}
	}
}
