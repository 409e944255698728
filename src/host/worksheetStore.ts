import * as vscode from 'vscode';
import { configurationSection, Setting } from '../contributions';
import type { WorksheetFacts } from '../core';
import { Disposable } from './dispose';
import { FactsCache } from './factsCache';
import type { KnownFacts } from './factsCache';
import { FactsKeeper } from './factsKeeper';
import { FactsReader } from './factsReader';
import { getPathBelow } from './files';
import { FolderLooks } from './folderLooks';
import { IndexedFiles } from './indexedFiles';
import { IndexEvents } from './indexEvents';
import type { Indexing } from './indexEvents';
import { TimeSlices } from './timeSlices';
import { ChangeBatches } from './workspaceChanges';
import type { WorkspaceChanges } from './workspaceChanges';
import type { KindSource } from './workspaceKinds';
import { findWorkspaceFolders, isFolder } from './worksheetFiles';
import type { WorksheetReader } from './worksheetReader';

export type { Indexing } from './indexEvents';

/** A worksheet of the workspace and what is known of it. */
export interface WorksheetEntry {
	readonly uri: vscode.Uri;
	readonly facts: WorksheetFacts;
}

/** What the store needs from whoever makes it. */
export interface WorksheetStoreOptions {
	readonly reader: WorksheetReader;
	readonly kinds: KindSource;
	readonly logger: vscode.LogOutputChannel;
	/** Where to remember facts from one start to the next; absent where no folder is open. */
	readonly storageUri: vscode.Uri | undefined;
	/** Of the extension. */
	readonly version: string;
}

/** Unknown files that are asked for one by one; where there are more, their folder is listed. */
const fewFiles = 16;

/**
 * The index of the workspace: the facts of every worksheet, as the editor has it where it is open, else as it is on
 * disk. Does nothing until it is asked for the first time; from then on it follows every change.
 */
export class WorksheetStore extends Disposable {
	readonly #kinds: KindSource;
	readonly #keeper: FactsKeeper | undefined;
	readonly #files: IndexedFiles;
	readonly #events: IndexEvents;
	readonly #looks: FolderLooks;
	#changes: ChangeBatches | undefined;

	/** Worksheets that have come, have other facts than before, or are gone; many changes at once are few events. */
	readonly onDidChange: vscode.Event<readonly vscode.Uri[]>;
	/** How far the look at the workspace has come; also when it begins and ends. */
	readonly onDidChangeIndexing: vscode.Event<Indexing>;

	constructor({ kinds, logger, reader, storageUri, version }: WorksheetStoreOptions) {
		super();
		const slices = new TimeSlices();
		this.#kinds = kinds;
		this.#files = new IndexedFiles(new FactsReader(slices, reader), key => this.#keeper?.find(key));
		this.#events = this._register(new IndexEvents(this.#files));
		this.onDidChange = this.#events.onDidChange;
		this.onDidChangeIndexing = this.#events.onDidChangeIndexing;
		if (storageUri) {
			const cache = new FactsCache(storageUri, version, slices);
			this.#keeper = this._register(new FactsKeeper(cache, logger, () => this.#getFilesOnDisk()));
		}
		// First of all, for whoever else hears of it may end the store.
		this._register(this.onDidChange(() => this.#keeper?.saveSoon()));
		this.#looks = this._register(new FolderLooks({ files: this.#files, events: this.#events, slices, logger }));
		this._register(this.#looks.onDidLook(() => void this.#keeper?.save()));
	}

	/** The worksheets that are known now, in no order; all of them once the store is ready. */
	get entries(): Iterable<WorksheetEntry> {
		this.#start();
		return listWorksheets(this.#files);
	}

	/** What is known of a file; `undefined` where it is no worksheet of the workspace, or was not read yet. */
	get(uri: vscode.Uri): WorksheetFacts | undefined {
		this.#start();
		return this.#files.get(uri.toString())?.file.facts;
	}

	/** How far the look at the workspace has come. */
	get indexing(): Indexing {
		return this.#events.indexing;
	}

	/** Whether the look at the workspace is still going on. */
	get isIndexing(): boolean {
		return this.indexing.isIndexing;
	}

	/** Resolves when the look at the workspace has ended, or was cancelled. */
	async whenReady(): Promise<void> {
		this.#start();
		await this.#looks.whenReady();
	}

	/** Ends the look at the workspace; what was read until now stays, and changes are still followed. */
	cancel(): void {
		this.#looks.cancel();
	}

	/** Looks at the whole workspace again; files that are as they were are not read. */
	async refresh(): Promise<void> {
		if (this.#changes) {
			this.cancel();
			this.#looks.look({ folders: vscode.workspace.workspaceFolders ?? [] });
		}
		await this.whenReady();
	}

	#start(): void {
		if (this.#changes || this.isDisposed) {
			return;
		}
		this.#changes = this._register(new ChangeBatches(changes => this.#follow(changes)));
		this._register(vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => this.#followFolders(added)));
		this._register(vscode.workspace.onDidChangeConfiguration(event => this.#followConfiguration(event)));
		this._register(this.#kinds.onDidChange(() => void this.#followKinds()));
		this.#looks.waitFor(Promise.all([this.#keeper?.load(), this.#kinds.whenReady()]));
		this.#looks.look({ folders: vscode.workspace.workspaceFolders ?? [] });
	}

	#followFolders(added: readonly vscode.WorkspaceFolder[]): void {
		this.#changes?.watchFiles();
		this.#files.removeWhere(({ uri }) => vscode.workspace.getWorkspaceFolder(uri) === undefined);
		this.#events.fireChange();
		this.#looks.look({ folders: added });
	}

	/** What was read of worksheets of other kinds stays. */
	async #followKinds(): Promise<void> {
		await this.#looks.readEach(this.#files.takeOutdated(), uri => this.#files.look(uri));
		this.#events.fireChange();
		this.#keeper?.saveSoon();
	}

	#followConfiguration(event: vscode.ConfigurationChangeEvent): void {
		const settings = ['files.exclude', `${configurationSection}.${Setting.files}`];
		if (settings.some(setting => event.affectsConfiguration(setting))) {
			this.#changes?.watchFiles();
			void this.refresh();
		}
	}

	async #follow({ touched, removed, created }: WorkspaceChanges): Promise<void> {
		await this.#kinds.whenReady();
		this.#files.removeBelow(removed);
		const unknown = [...touched.values()].filter(uri => !this.#files.has(uri));
		const listed = unknown.length > fewFiles ? new Set(unknown) : undefined;
		const read = (uri: vscode.Uri): Promise<void> =>
			this.#files.has(uri) ? this.#files.look(uri) : this.#files.lookAtNew(uri);
		await this.#looks.readEach(
			[...touched.values()].filter(uri => !listed?.has(uri)),
			read,
		);
		this.#events.fireChange();
		const folders = await this.#findNewFolders(created);
		if (listed || folders.length > 0) {
			this.#looks.look({
				folders: findWorkspaceFolders([...folders, ...unknown]),
				isWanted: uri => !this.#files.has(uri) || folders.some(folder => getPathBelow(uri, folder) !== undefined),
			});
		}
		this.#keeper?.saveSoon();
	}

	/** Those that are folders. */
	async #findNewFolders(created: WorkspaceChanges['created']): Promise<readonly vscode.Uri[]> {
		const folders: vscode.Uri[] = [];
		await this.#looks.readEach([...created.values()], async uri => {
			if (await isFolder(uri)) {
				folders.push(uri);
			}
		});
		return folders;
	}

	/** What an editor has counts only until it is closed. */
	#getFilesOnDisk(): KnownFacts {
		const files = [...this.#files.entries()].map(([key, { file }]) => [key, file] as const);
		return new Map(files.filter(([, { stamp }]) => stamp !== undefined));
	}
}

function* listWorksheets(files: IndexedFiles): Iterable<WorksheetEntry> {
	for (const [, { file, uri }] of files.entries()) {
		if (file.facts) {
			yield { uri, facts: file.facts };
		}
	}
}
