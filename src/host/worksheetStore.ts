import * as vscode from 'vscode';
import { configurationSection, Setting } from '../contributions';
import type { WorksheetFacts } from '../core';
import { Disposable } from './dispose';
import { toLogged } from './errors';
import { FactsCache } from './factsCache';
import type { KnownFacts } from './factsCache';
import { FactsKeeper } from './factsKeeper';
import { FactsReader } from './factsReader';
import { getPathBelow } from './files';
import { IndexedFiles } from './indexedFiles';
import { runConcurrently } from './runConcurrently';
import { TimeSlices } from './timeSlices';
import { ChangeBatches } from './workspaceChanges';
import type { WorkspaceChanges } from './workspaceChanges';
import type { KindSource } from './workspaceKinds';
import { findWorksheetFiles, findWorkspaceFolders, isFolder } from './worksheetFiles';
import type { WorksheetReader } from './worksheetReader';

/** A worksheet of the workspace and what is known of it. */
export interface WorksheetEntry {
	readonly uri: vscode.Uri;
	readonly facts: WorksheetFacts;
}

/** How far the look at the workspace has come. */
export interface Indexing {
	readonly isIndexing: boolean;
	/** Files that may be worksheets. */
	readonly found: number;
	/** Those of them that were looked at. */
	readonly read: number;
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

/** One look at some folders. */
interface Look {
	readonly folders: readonly vscode.WorkspaceFolder[];
	/** Which of their files are looked at. Absent: all, and it is told how far that has come. */
	readonly isWanted?: (uri: vscode.Uri) => boolean;
}

/** Unknown files that are asked for one by one; where there are more, their folder is listed. */
const fewFiles = 16;

/** How long changes are gathered while many files are read, in milliseconds. */
const restBetweenEvents = 200;

/**
 * The index of the workspace: the facts of every worksheet, as the editor has it where it is open, else as it is on
 * disk. Does nothing until it is asked for the first time; from then on it follows every change.
 */
export class WorksheetStore extends Disposable {
	readonly #logger: vscode.LogOutputChannel;
	readonly #kinds: KindSource;
	readonly #slices = new TimeSlices();
	readonly #keeper: FactsKeeper | undefined;
	readonly #files: IndexedFiles;
	readonly #onDidChange = this._register(new vscode.EventEmitter<readonly vscode.Uri[]>());
	readonly #onDidChangeIndexing = this._register(new vscode.EventEmitter<Indexing>());
	#lastEvent = -Infinity;
	#changes: ChangeBatches | undefined;
	#indexing: Indexing = { isIndexing: false, found: 0, read: 0 };
	#cancellation = new vscode.CancellationTokenSource();
	/** The looks that are going on or wait for each other. */
	#ready = Promise.resolve();

	/** Worksheets that have come, have other facts than before, or are gone; many changes at once are few events. */
	readonly onDidChange = this.#onDidChange.event;
	/** How far the look at the workspace has come; also when it begins and ends. */
	readonly onDidChangeIndexing = this.#onDidChangeIndexing.event;

	constructor({ kinds, logger, reader, storageUri, version }: WorksheetStoreOptions) {
		super();
		this.#logger = logger;
		this.#kinds = kinds;
		this.#files = new IndexedFiles(new FactsReader(this.#slices, reader), key => this.#keeper?.find(key));
		if (storageUri) {
			const cache = new FactsCache(storageUri, version, this.#slices);
			this.#keeper = this._register(new FactsKeeper(cache, logger, () => this.#getFilesOnDisk()));
		}
		this._register({ dispose: () => this.#cancellation.cancel() });
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
		return this.#indexing;
	}

	/** Whether the look at the workspace is still going on. */
	get isIndexing(): boolean {
		return this.#indexing.isIndexing;
	}

	/** Resolves when the look at the workspace has ended, or was cancelled. */
	async whenReady(): Promise<void> {
		this.#start();
		let ready: Promise<void>;
		do {
			ready = this.#ready;
			await ready;
		} while (ready !== this.#ready);
	}

	/** Ends the look at the workspace; what was read until now stays, and changes are still followed. */
	cancel(): void {
		this.#cancellation.cancel();
		this.#cancellation = new vscode.CancellationTokenSource();
	}

	/** Looks at the whole workspace again; files that are as they were are not read. */
	async refresh(): Promise<void> {
		if (this.#changes) {
			this.cancel();
			this.#look({ folders: vscode.workspace.workspaceFolders ?? [] });
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
		this.#ready = Promise.all([this.#keeper?.load(), this.#kinds.whenReady()]).then(() => undefined);
		this.#look({ folders: vscode.workspace.workspaceFolders ?? [] });
	}

	#followFolders(added: readonly vscode.WorkspaceFolder[]): void {
		this.#changes?.watchFiles();
		this.#files.removeWhere(({ uri }) => vscode.workspace.getWorkspaceFolder(uri) === undefined);
		this.#fireChange();
		this.#look({ folders: added });
	}

	/** What was read of worksheets of other kinds stays. */
	async #followKinds(): Promise<void> {
		await this.#readEach(this.#files.takeOutdated(), uri => this.#files.look(uri));
		this.#fireChange();
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
		await this.#readEach(
			[...touched.values()].filter(uri => !listed?.has(uri)),
			read,
		);
		this.#fireChange();
		const folders = await this.#findNewFolders(created);
		if (listed || folders.length > 0) {
			this.#look({
				folders: findWorkspaceFolders([...folders, ...unknown]),
				isWanted: uri => !this.#files.has(uri) || folders.some(folder => getPathBelow(uri, folder) !== undefined),
			});
		}
		this.#keeper?.saveSoon();
	}

	/** Those that are folders. */
	async #findNewFolders(created: WorkspaceChanges['created']): Promise<readonly vscode.Uri[]> {
		const folders: vscode.Uri[] = [];
		await this.#readEach([...created.values()], async uri => {
			if (await isFolder(uri)) {
				folders.push(uri);
			}
		});
		return folders;
	}

	/** Looks at folders, after what is being looked at already. */
	#look({ folders, isWanted }: Look): void {
		const { token } = this.#cancellation;
		if (!isWanted) {
			this.#setIndexing({ isIndexing: true, found: 0, read: 0 });
		}
		const ready = this.#ready.then(async () => {
			const files = await this.#list(folders, token);
			if (!isWanted) {
				this.#setIndexing({ isIndexing: true, found: files.length, read: 0 });
			}
			const read = async (uri: vscode.Uri): Promise<void> => {
				this.#indexing = isWanted ? this.#indexing : { ...this.#indexing, read: this.#indexing.read + 1 };
				await this.#files.look(uri);
			};
			await this.#readEach(isWanted ? files.filter(isWanted) : files, read, token);
			this.#fireChange();
			if (ready === this.#ready) {
				this.#setIndexing({ ...this.#indexing, isIndexing: false });
			}
			if (!token.isCancellationRequested) {
				void this.#keeper?.save();
			}
		});
		this.#ready = ready;
	}

	/** The files of some folders; what is known and is not among them is forgotten. */
	async #list(
		folders: readonly vscode.WorkspaceFolder[],
		token: vscode.CancellationToken,
	): Promise<readonly vscode.Uri[]> {
		try {
			const { turn } = this.#files;
			this.#files.forgetExcluded();
			const found = await findWorksheetFiles(folders, this.#slices, token);
			if (!token.isCancellationRequested) {
				this.#files.removeMissing(found, folders, turn);
				return [...found.values()];
			}
		} catch (error) {
			this.#log('Looking for worksheets', error);
		}
		return [];
	}
	/** Reads files, some at once; what cannot be read is logged and stays as it was known. */
	async #readEach(
		uris: readonly vscode.Uri[],
		read: (uri: vscode.Uri) => Promise<void>,
		token?: vscode.CancellationToken,
	): Promise<void> {
		const readOne = async (uri: vscode.Uri): Promise<void> => {
			try {
				await read(uri);
			} catch (error) {
				this.#log(`Reading ${uri.toString()}`, error);
			}
			if (performance.now() - this.#lastEvent > restBetweenEvents) {
				this.#fireChange();
			}
		};
		await runConcurrently(uris, readOne, () => this.isDisposed || token?.isCancellationRequested === true);
	}

	/** Tells what has changed, and how far a look has come. */
	#fireChange(): void {
		const changed = this.#files.takeChanged();
		this.#lastEvent = performance.now();
		if (changed.length > 0) {
			// Before anybody hears of it, who may end the store.
			this.#keeper?.saveSoon();
			this.#onDidChange.fire(changed);
		}
		if (this.isIndexing) {
			this.#onDidChangeIndexing.fire(this.#indexing);
		}
	}

	#setIndexing(indexing: Indexing): void {
		this.#indexing = indexing;
		this.#onDidChangeIndexing.fire(indexing);
	}

	#log(operation: string, error: unknown): void {
		this.#logger.warn(operation, toLogged(error));
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
