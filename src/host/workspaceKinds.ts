import * as vscode from 'vscode';
import { collectKinds, findOtherFile, parseKindFile } from '../core';
import type { CollectedKinds, KindFile, ParsedKindFile } from '../core';
import { Disposable } from './dispose';
import { toLogged } from './errors';
import { excludedGlob, getPathBelow, isKindFile, kindGlob, readText } from './files';
import { isFolder, isInExcludedFolder } from './worksheetFiles';

/** What others are told of the kinds of the workspace. */
export type KindSource = Pick<WorkspaceKinds, 'current' | 'onDidChange' | 'start' | 'whenReady'>;

/** How long typing must rest before the file of a kind is read again, in milliseconds. */
const restAfterTyping = 200;

/** A file that describes a kind, as the editor has it where it is open, else as it is on disk. */
interface KnownFile {
	readonly uri: vscode.Uri;
	readonly parsed: ParsedKindFile;
}

/**
 * The kinds of worksheets that there are in this window: the built-in ones, and those of the files of the workspace.
 * Does nothing until somebody needs an own kind; from then on it follows every change.
 */
export class WorkspaceKinds extends Disposable {
	readonly #logger: Pick<vscode.LogOutputChannel, 'error'>;
	readonly #onDidChange = this._register(new vscode.EventEmitter<void>());
	/** Kinds have come or gone, mean something else, or can or cannot be used any more. */
	readonly onDidChange = this.#onDidChange.event;
	readonly #files = new Map<string, KnownFile>();
	#current: CollectedKinds = collectKinds([]);
	#meaning = getMeaning(this.#current, []);
	/** What is read now and what waits for that; absent before the start. */
	#work: Promise<void> | undefined;
	#isListing = false;
	/** Files that somebody types in. */
	readonly #typed = new Map<string, vscode.Uri>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(logger: Pick<vscode.LogOutputChannel, 'error'>) {
		super();
		this.#logger = logger;
		this._register({ dispose: () => clearTimeout(this.#timer) });
	}

	/** What is known now; only the built-in kinds before the files of the workspace were read. */
	get current(): CollectedKinds {
		return this.#current;
	}

	/** Reads the files of the workspace, unless that was begun already. */
	start(): void {
		if (this.#work === undefined && !this.isDisposed) {
			this.#follow();
			this.#listSoon();
		}
	}

	/** What is known once everything is read that has come until now. */
	async whenReady(): Promise<CollectedKinds> {
		this.start();
		let work: Promise<void> | undefined;
		do {
			work = this.#work;
			await work;
		} while (work !== this.#work);
		return this.#current;
	}

	/** Looks for files of kinds again. */
	async refresh(): Promise<CollectedKinds> {
		this.start();
		this.#listSoon();
		return this.whenReady();
	}

	/** The file that describes an own kind. */
	findFile(id: string): vscode.Uri | undefined {
		const path = this.#current.kindFiles.get(id);
		return [...this.#files.values()].find(({ uri }) => getPath(uri) === path)?.uri;
	}

	/** Another file of the workspace that has the id of this one, and the right to it. */
	findOtherFile(uri: vscode.Uri, parsed: ParsedKindFile): string | undefined {
		return this.#files.has(uri.toString()) ? findOtherFile(this.#current, { path: getPath(uri), parsed }) : undefined;
	}

	#follow(): void {
		const files = this._register(vscode.workspace.createFileSystemWatcher(kindGlob));
		const folders = this._register(vscode.workspace.createFileSystemWatcher('**/*', false, true));
		this._register(files.onDidCreate(() => this.#listSoon()));
		this._register(files.onDidChange(uri => this.#readSoon(uri)));
		this._register(files.onDidDelete(() => this.#listSoon()));
		// Of a folder that comes or goes, nobody tells the files.
		this._register(folders.onDidCreate(uri => void this.#followNew(uri)));
		this._register(folders.onDidDelete(uri => this.#followGone(uri)));
		this._register(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#listSoon()));
		this._register(
			vscode.workspace.onDidChangeConfiguration(event => {
				if (event.affectsConfiguration('files.exclude')) {
					this.#listSoon();
				}
			}),
		);
		this._register(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#followTyping(document)));
		this._register(vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#readSoon(uri)));
		this._register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#readSoon(uri)));
	}

	async #followNew(uri: vscode.Uri): Promise<void> {
		if (!isInExcludedFolder(uri) && (await isFolder(uri))) {
			this.#listSoon();
		}
	}

	#followGone(gone: vscode.Uri): void {
		if ([...this.#files.values()].some(({ uri }) => getPathBelow(uri, gone) !== undefined)) {
			this.#listSoon();
		}
	}

	#followTyping({ uri }: vscode.TextDocument): void {
		if (isKindFile(uri)) {
			clearTimeout(this.#timer);
			this.#typed.set(uri.toString(), uri);
			this.#timer = setTimeout(() => this.#readTyped(), restAfterTyping);
		}
	}

	#readTyped(): void {
		const typed = [...this.#typed.values()];
		this.#typed.clear();
		typed.forEach(uri => this.#readSoon(uri));
	}

	/** Reads a file that is known; one that is not listed is none of ours. */
	#readSoon(uri: vscode.Uri): void {
		if (this.#files.has(uri.toString())) {
			this.#run(async () => {
				if (this.#files.has(uri.toString())) {
					await this.#read(uri);
				}
			});
		}
	}

	#listSoon(): void {
		if (!this.#isListing) {
			this.#isListing = true;
			this.#run(() => this.#list());
		}
	}

	#run(work: () => Promise<void>): void {
		const run = async (): Promise<void> => {
			try {
				if (!this.isDisposed) {
					await work();
					this.#publish();
				}
			} catch (error) {
				this.#logger.error('Reading the kinds of the workspace', toLogged(error));
			}
		};
		this.#work = (this.#work ?? Promise.resolve()).then(run);
	}

	async #list(): Promise<void> {
		// What comes while this one looks may be missed by it.
		this.#isListing = false;
		const found = new Map<string, vscode.Uri>();
		for (const folder of vscode.workspace.workspaceFolders ?? []) {
			const include = new vscode.RelativePattern(folder, kindGlob);
			const uris = await vscode.workspace.findFiles(include, new vscode.RelativePattern(folder, excludedGlob));
			uris.forEach(uri => found.set(uri.toString(), uri));
		}
		for (const key of [...this.#files.keys()].filter(known => !found.has(known))) {
			this.#files.delete(key);
		}
		await Promise.all([...found.values()].map(uri => this.#read(uri)));
	}

	async #read(uri: vscode.Uri): Promise<void> {
		const text = await readText(uri);
		if (text === undefined) {
			this.#files.delete(uri.toString());
		} else {
			this.#files.set(uri.toString(), { uri, parsed: parseKindFile(text) });
		}
	}

	#publish(): void {
		const files = [...this.#files.values()].map(({ parsed, uri }) => ({ path: getPath(uri), parsed }));
		const current = collectKinds(files);
		const meaning = getMeaning(current, files);
		if (meaning !== this.#meaning) {
			this.#current = current;
			this.#meaning = meaning;
			this.#onDidChange.fire();
		}
	}
}

function getPath(uri: vscode.Uri): string {
	return vscode.workspace.asRelativePath(uri);
}

/** Everything that anybody could notice, as text; worksheets of a broken kind tell of its fault and where it is. */
function getMeaning({ brokenKinds, kindFiles, kinds }: CollectedKinds, files: readonly KindFile[]): string {
	const faults = files.flatMap(({ parsed: { problem }, path }) =>
		problem ? [[path, problem.message, problem.range]] : [],
	);
	return JSON.stringify([[...kinds.values()], [...brokenKinds], [...kindFiles], faults]);
}
