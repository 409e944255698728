import * as vscode from 'vscode';
import { Disposable } from './dispose';
import type { IndexedFiles } from './indexedFiles';

/** How far the look at the workspace has come. */
export interface Indexing {
	readonly isIndexing: boolean;
	/** Files that may be worksheets. */
	readonly found: number;
	/** Those of them that were looked at. */
	readonly read: number;
}

/** How long changes are gathered while many files are read, in milliseconds. */
const restBetweenEvents = 200;

/** What the index tells: which worksheets have changed, and how far the look at the workspace has come. */
export class IndexEvents extends Disposable {
	readonly #files: IndexedFiles;
	readonly #onDidChange = this._register(new vscode.EventEmitter<readonly vscode.Uri[]>());
	readonly #onDidChangeIndexing = this._register(new vscode.EventEmitter<Indexing>());
	#indexing: Indexing = { isIndexing: false, found: 0, read: 0 };
	#lastEvent = -Infinity;

	/** Worksheets that have come, have other facts than before, or are gone. */
	readonly onDidChange = this.#onDidChange.event;
	/** How far the look at the workspace has come; also when it begins and ends. */
	readonly onDidChangeIndexing = this.#onDidChangeIndexing.event;

	constructor(files: IndexedFiles) {
		super();
		this.#files = files;
	}

	/** How far the look at the workspace has come. */
	get indexing(): Indexing {
		return this.#indexing;
	}

	/** Takes down how far the look at the workspace has come, and tells it. */
	setIndexing(indexing: Partial<Indexing>): void {
		this.#indexing = { ...this.#indexing, ...indexing };
		this.#onDidChangeIndexing.fire(this.#indexing);
	}

	/** Counts a file that the look at the workspace reads; it is told with the changes. */
	countRead(): void {
		this.#indexing = { ...this.#indexing, read: this.#indexing.read + 1 };
	}

	/** Tells what has changed, and how far a look has come. */
	fireChange(): void {
		const changed = this.#files.takeChanged();
		this.#lastEvent = performance.now();
		if (changed.length > 0) {
			this.#onDidChange.fire(changed);
		}
		if (this.#indexing.isIndexing) {
			this.#onDidChangeIndexing.fire(this.#indexing);
		}
	}

	/** The same, but only where it was not told just now: many changes at once are few events. */
	fireChangeInTime(): void {
		if (performance.now() - this.#lastEvent > restBetweenEvents) {
			this.fireChange();
		}
	}
}
