import * as vscode from 'vscode';
import { Disposable } from './dispose';
import { toLogged } from './errors';
import type { IndexedFiles } from './indexedFiles';
import type { IndexEvents } from './indexEvents';
import { runConcurrently } from './runConcurrently';
import type { TimeSlices } from './timeSlices';
import { findWorksheetFiles } from './worksheetFiles';

/** One look at some folders. */
interface Look {
	readonly folders: readonly vscode.WorkspaceFolder[];
	/** Which of their files are looked at. Absent: all, and it is told how far that has come. */
	readonly isWanted?: (uri: vscode.Uri) => boolean;
}

/** What {@link FolderLooks} needs from whoever makes it. */
interface LookServices {
	readonly files: IndexedFiles;
	readonly events: IndexEvents;
	readonly slices: TimeSlices;
	readonly logger: vscode.LogOutputChannel;
}

/** Looks at folders, one look after the other: lists their files and reads them into the index. */
export class FolderLooks extends Disposable {
	readonly #files: IndexedFiles;
	readonly #events: IndexEvents;
	readonly #slices: TimeSlices;
	readonly #logger: vscode.LogOutputChannel;
	readonly #onDidLook = this._register(new vscode.EventEmitter<void>());
	#cancellation = new vscode.CancellationTokenSource();
	/** The looks that are going on or wait for each other. */
	#ready = Promise.resolve();

	/** A look has ended, and nobody has cancelled it. */
	readonly onDidLook = this.#onDidLook.event;

	constructor({ events, files, logger, slices }: LookServices) {
		super();
		this.#files = files;
		this.#events = events;
		this.#slices = slices;
		this.#logger = logger;
		this._register({ dispose: () => this.#cancellation.cancel() });
	}

	/** Resolves when all looks have ended, or were cancelled. */
	async whenReady(): Promise<void> {
		let ready: Promise<void>;
		do {
			ready = this.#ready;
			await ready;
		} while (ready !== this.#ready);
	}

	/** Ends the looks that are going on or wait; what was read until now stays. */
	cancel(): void {
		this.#cancellation.cancel();
		this.#cancellation = new vscode.CancellationTokenSource();
	}

	/** Lets the looks to come begin no sooner than something has ended. */
	waitFor(before: Promise<unknown>): void {
		this.#ready = before.then(() => undefined);
	}

	/** Looks at folders, after what is being looked at already. */
	look({ folders, isWanted }: Look): void {
		const { token } = this.#cancellation;
		if (!isWanted) {
			this.#events.setIndexing({ isIndexing: true, found: 0, read: 0 });
		}
		const ready = this.#ready.then(async () => {
			const files = await this.#list(folders, token);
			await (isWanted ? this.#lookAtSome(files.filter(isWanted), token) : this.#lookAtAll(files, token));
			this.#events.fireChange();
			if (ready === this.#ready) {
				this.#events.setIndexing({ isIndexing: false });
			}
			if (!token.isCancellationRequested) {
				this.#onDidLook.fire();
			}
		});
		this.#ready = ready;
	}

	#lookAtSome(files: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<void> {
		return this.readEach(files, uri => this.#files.look(uri), token);
	}

	#lookAtAll(files: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<void> {
		this.#events.setIndexing({ isIndexing: true, found: files.length, read: 0 });
		const read = (uri: vscode.Uri): Promise<void> => {
			this.#events.countRead();
			return this.#files.look(uri);
		};
		return this.readEach(files, read, token);
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
	async readEach(
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
			this.#events.fireChangeInTime();
		};
		await runConcurrently(uris, readOne, () => this.isDisposed || token?.isCancellationRequested === true);
	}

	#log(operation: string, error: unknown): void {
		this.#logger.warn(operation, toLogged(error));
	}
}
