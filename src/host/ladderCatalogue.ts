import * as vscode from 'vscode';
import { toRelativePath } from '../core';
import type { LadderChoice, LadderLookup } from '../core';
import { Disposable } from './dispose';
import { excludedGlob, findFolder, ladderGlob } from './files';
import { loadLadderFile } from './ladderFile';
import type { WorksheetContext } from './worksheetContext';

/** A ladder file of the workspace, usable or not. */
export interface LadderEntry {
	readonly uri: vscode.Uri;
	readonly ladder: LadderLookup;
}

/** The ladder files of the workspace. Each is read when it is asked for, and again when a ladder or a setting changes. */
export class LadderCatalogue extends Disposable {
	readonly #onDidChange = this._register(new vscode.EventEmitter<void>());
	readonly #known = new Map<string, LadderLookup>();
	/** Files that are being read, by the number of the newest read, so that one that was overtaken is dropped. */
	readonly #reading = new Map<string, number>();
	#reads = 0;

	/** Fires when a ladder that {@link get} was asked for is there, or is another one than before. */
	readonly onDidChange = this.#onDidChange.event;

	constructor({ onDidChange }: Pick<WorksheetContext, 'onDidChange'>) {
		super();
		this._register(onDidChange(() => [...this.#known.keys()].forEach(key => void this.#read(vscode.Uri.parse(key)))));
	}

	/** What is known of a ladder file now; where that is nothing, the event tells when there is more. */
	get(uri: vscode.Uri): LadderLookup | undefined {
		const known = this.#known.get(uri.toString());
		if (known === undefined && !this.#reading.has(uri.toString())) {
			void this.#read(uri);
		}
		return known;
	}

	/** All ladder files of the workspace, by path. */
	async list(token?: vscode.CancellationToken): Promise<readonly LadderEntry[]> {
		const uris = await vscode.workspace.findFiles(ladderGlob, excludedGlob, undefined, token);
		const sorted = [...uris].sort((a, b) => (a.path < b.path ? -1 : 1));
		return Promise.all(sorted.map(async uri => ({ uri, ladder: await loadLadderFile(uri) })));
	}

	/** The ladder files as a worksheet would name them, by a path from its folder; none for one that was never saved. */
	async listChoices(worksheet: vscode.Uri, token?: vscode.CancellationToken): Promise<readonly LadderChoice[]> {
		const folder = findFolder(worksheet);
		const entries = folder ? await this.list(token) : [];
		return entries.flatMap(({ ladder, uri }) => {
			const isNear = uri.scheme === folder?.scheme && uri.authority === folder.authority;
			const title = typeof ladder === 'string' ? '' : ladder.title;
			return isNear ? [{ reference: toRelativePath(folder.path, uri.path), title }] : [];
		});
	}

	async #read(uri: vscode.Uri): Promise<void> {
		const key = uri.toString();
		const read = ++this.#reads;
		this.#reading.set(key, read);
		const ladder = await loadLadderFile(uri);
		if (!this.isDisposed && this.#reading.get(key) === read) {
			this.#reading.delete(key);
			this.#known.set(key, ladder);
			this.#onDidChange.fire();
		}
	}
}

/** Whether the line at a position may name a ladder, so that it is worth looking for the files. */
export function namesLadder(document: vscode.TextDocument, position: vscode.Position): boolean {
	return /^[\s{,]*["']?ladder\b/.test(document.lineAt(position).text);
}
