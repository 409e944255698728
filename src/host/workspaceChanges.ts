import * as vscode from 'vscode';
import { getWorksheetGlob } from './configuration';
import { Disposable } from './dispose';
import { isInExcludedFolder } from './worksheetFiles';

/** What happened to files and folders, each under its uri as text; each stands in one of the three only. */
export interface WorkspaceChanges {
	/** Files that may be worksheets and whose text may be another one. */
	readonly touched: ReadonlyMap<string, vscode.Uri>;
	/** Files or folders that are gone. */
	readonly removed: ReadonlyMap<string, vscode.Uri>;
	/** Files or folders that have come, of which no file in them is told. */
	readonly created: ReadonlyMap<string, vscode.Uri>;
}

/** How long it rests between two batches, in milliseconds: twice as long as the last one took, within these bounds. */
const [shortestRest, longestRest] = [100, 500];

/**
 * Watches files and editors, and hands over what changes in batches, one at a time: the first change at once, what
 * comes while it is handled or right after it together. A thousand files that change at once are a few batches.
 */
export class ChangeBatches extends Disposable {
	readonly #handle: (changes: WorkspaceChanges) => Promise<void>;
	readonly #touched = new Map<string, vscode.Uri>();
	readonly #removed = new Map<string, vscode.Uri>();
	readonly #created = new Map<string, vscode.Uri>();
	#watchers: vscode.Disposable = vscode.Disposable.from();
	#selector: readonly vscode.DocumentFilter[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isHandling = false;
	#restUntil = 0;

	/** @param handle Must not reject, for then nobody would hear of it. */
	constructor(handle: (changes: WorkspaceChanges) => Promise<void>) {
		super();
		this.#handle = handle;
		this._register(
			new vscode.Disposable(() => {
				this.#watchers.dispose();
				clearTimeout(this.#timer);
			}),
		);
		// Of a folder that comes or goes, nobody tells the files.
		const all = this._register(vscode.workspace.createFileSystemWatcher('**/*', false, true));
		this._register(all.onDidCreate(uri => this.#put(this.#created, uri)));
		this._register(all.onDidDelete(uri => this.#put(this.#removed, uri)));
		this._register(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#touchDocument(document)));
		this._register(vscode.workspace.onDidOpenTextDocument(document => this.#touchDocument(document)));
		this._register(vscode.workspace.onDidCloseTextDocument(document => this.#touchDocument(document)));
		this.watchFiles();
	}

	/** Watches the files that may be worksheets by the settings and folders of now. */
	watchFiles(): void {
		const folders = vscode.workspace.workspaceFolders ?? [];
		const patterns = folders.map(folder => new vscode.RelativePattern(folder, getWorksheetGlob()));
		this.#selector = patterns.map(pattern => ({ pattern }));
		this.#watchers.dispose();
		this.#watchers = vscode.Disposable.from(...patterns.flatMap(pattern => this.#watch(pattern)));
	}

	#watch(pattern: vscode.RelativePattern): vscode.Disposable[] {
		const touch = (uri: vscode.Uri): void => this.#put(this.#touched, uri);
		const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
		return [watcher, watcher.onDidChange(touch), watcher.onDidCreate(touch)];
	}

	#touchDocument(document: vscode.TextDocument): void {
		// The pattern looks at paths alone, and the side of a diff has that of a file.
		const isInWorkspace = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
		if (isInWorkspace && vscode.languages.match(this.#selector, document) > 0) {
			this.#put(this.#touched, document.uri);
		}
	}

	/** The last thing that happened to a file counts; that it has come is less than that it may be a worksheet. */
	#put(kind: Map<string, vscode.Uri>, uri: vscode.Uri): void {
		const key = uri.toString();
		if (isInExcludedFolder(uri) || (kind === this.#created && this.#touched.has(key))) {
			return;
		}
		for (const other of [this.#touched, this.#removed, this.#created]) {
			other.delete(key);
		}
		kind.set(key, uri);
		this.#handleSoon();
	}

	#handleSoon(): void {
		if (!this.#isHandling && this.#timer === undefined && !this.isDisposed) {
			this.#timer = setTimeout(() => void this.#handleBatch(), Math.max(0, this.#restUntil - performance.now()));
		}
	}

	async #handleBatch(): Promise<void> {
		this.#timer = undefined;
		this.#isHandling = true;
		const start = performance.now();
		await this.#handle(this.#take());
		this.#isHandling = false;
		const end = performance.now();
		this.#restUntil = end + Math.min(longestRest, Math.max(shortestRest, 2 * (end - start)));
		if (this.#touched.size + this.#removed.size + this.#created.size > 0) {
			this.#handleSoon();
		}
	}

	#take(): WorkspaceChanges {
		const changes = {
			touched: new Map(this.#touched),
			removed: new Map(this.#removed),
			created: new Map(this.#created),
		};
		this.#touched.clear();
		this.#removed.clear();
		this.#created.clear();
		return changes;
	}
}
