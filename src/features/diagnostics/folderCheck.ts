import * as vscode from 'vscode';
import { configurationSection, Setting } from '../../contributions';
import { getWorksheetGlob } from '../../host/configuration';
import { Disposable } from '../../host/dispose';
import {
	excludedGlob,
	findOpenDocument,
	getPathBelow,
	isKindFile,
	isLadderFile,
	isMarkdownUri,
	kindGlob,
	ladderGlob,
} from '../../host/files';
import { runConcurrently } from '../../host/runConcurrently';
import type { DiagnosticsPublisher } from './diagnosticsPublisher';

/** How long ladders must rest before the worksheets of their folder are checked again, in milliseconds. */
const restAfterLadders = 200;

/**
 * Shows the diagnostics of files that are not open: on the command for the whole workspace, after the first save for the
 * workspace folder of the saved file. From then on, a file that changes is checked by itself.
 */
export class FolderCheck extends Disposable {
	readonly #publisher: DiagnosticsPublisher;
	/** Workspace folders that were checked as a whole, by uri. */
	readonly #checked = new Set<string>();
	/** Workspace folders in which a ladder is another one than before. */
	readonly #waiting = new Set<vscode.WorkspaceFolder>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#watchers = vscode.Disposable.from();

	constructor(publisher: DiagnosticsPublisher) {
		super();
		this.#publisher = publisher;
		this.#watchFiles();
		this._register(
			new vscode.Disposable(() => {
				this.#watchers.dispose();
				clearTimeout(this.#timer);
			}),
		);
		this._register(vscode.workspace.onDidDeleteFiles(({ files }) => this.#clearBelow(files)));
		this._register(
			vscode.workspace.onDidRenameFiles(({ files }) => this.#clearBelow(files.map(({ oldUri }) => oldUri))),
		);
		this._register(vscode.workspace.onDidSaveTextDocument(document => this.#checkAfterSave(document.uri)));
		this._register(vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => this.#followFolders(removed)));
		this._register(
			vscode.workspace.onDidChangeConfiguration(event => {
				if (event.affectsConfiguration(`${configurationSection}.${Setting.files}`)) {
					void this.#checkAnew();
				}
			}),
		);
	}

	/** Watches the files that may be worksheets, ladders or kinds by the settings and folders of now. */
	#watchFiles(): void {
		const folders = vscode.workspace.workspaceFolders ?? [];
		this.#watchers.dispose();
		this.#watchers = vscode.Disposable.from(
			...folders.flatMap(folder => getPatterns(folder).flatMap(pattern => this.#watch(pattern))),
		);
	}

	#watch(pattern: vscode.RelativePattern): vscode.Disposable[] {
		const watcher = vscode.workspace.createFileSystemWatcher(pattern);
		return [
			watcher,
			watcher.onDidChange(uri => this.#checkChanged(uri)),
			watcher.onDidCreate(uri => this.#checkChanged(uri)),
			watcher.onDidDelete(uri => this.#forgetDeleted(uri)),
		];
	}

	/** Checks every folder of the workspace, with progress that can be cancelled. */
	async checkAll(): Promise<void> {
		const folders = vscode.workspace.workspaceFolders ?? [];
		await vscode.window.withProgress(
			{
				location: vscode.ProgressLocation.Window,
				title: vscode.l10n.t('Checking worksheets'),
			},
			async (_progress, token) => {
				for (const folder of folders) {
					await this.#checkFolder(folder, token);
				}
			},
		);
	}

	async #checkFolder(folder: vscode.WorkspaceFolder, token?: vscode.CancellationToken): Promise<void> {
		this.#checked.add(folder.uri.toString());
		const excluded = new vscode.RelativePattern(folder, excludedGlob);
		const isCancelled = (): boolean => this.isDisposed || token?.isCancellationRequested === true;
		for (const pattern of getPatterns(folder)) {
			const files = await vscode.workspace.findFiles(pattern, excluded, undefined, token);
			await runConcurrently(files, uri => this.#publisher.publishFile(uri), isCancelled);
		}
	}

	/** Other files may be worksheets now: what is said of those that are closed, and may be none any more, goes. */
	async #checkAnew(): Promise<void> {
		this.#watchFiles();
		for (const file of this.#publisher.getFiles()) {
			if (!findOpenDocument(file)) {
				this.#publisher.clearClosed(file);
			}
		}
		for (const folder of vscode.workspace.workspaceFolders ?? []) {
			if (this.#checked.has(folder.uri.toString())) {
				await this.#checkFolder(folder);
			}
		}
	}

	#checkAfterSave(uri: vscode.Uri): void {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		const isOurs = isMarkdownUri(uri) || isLadderFile(uri) || isKindFile(uri);
		if (folder && isOurs && !this.#checked.has(folder.uri.toString())) {
			void this.#checkFolder(folder);
		} else {
			this.#followLadder(uri);
		}
	}

	#checkChanged(uri: vscode.Uri): void {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		if (folder && this.#checked.has(folder.uri.toString())) {
			void this.#publisher.publishFile(uri);
			this.#followLadder(uri);
		} else {
			this.#publisher.followChanged(uri);
		}
	}

	#forgetDeleted(uri: vscode.Uri): void {
		this.#publisher.clear(uri);
		this.#followLadder(uri);
	}

	/** Something else may be true of every worksheet, also where the ladder was not changed in the editor. */
	#followLadder(uri: vscode.Uri): void {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		if (folder && isLadderFile(uri) && this.#checked.has(folder.uri.toString())) {
			this.#waiting.add(folder);
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#checkWaiting(), restAfterLadders);
		}
	}

	#checkWaiting(): void {
		const folders = [...this.#waiting];
		this.#waiting.clear();
		folders.forEach(folder => void this.#checkFolder(folder));
	}

	/** A deleted folder takes its files along, which are not named one by one. */
	#clearBelow(uris: readonly vscode.Uri[]): void {
		for (const file of this.#publisher.getFiles()) {
			if (uris.some(uri => getPathBelow(file, uri) !== undefined)) {
				this.#publisher.clear(file);
			}
		}
	}

	#followFolders(removed: readonly vscode.WorkspaceFolder[]): void {
		this.#watchFiles();
		this.#clearBelow(removed.map(({ uri }) => uri));
		for (const { uri } of removed) {
			this.#checked.delete(uri.toString());
		}
	}
}

/** The files of a folder that may be worksheets, those that may be ladders, and those that may be kinds. */
function getPatterns(folder: vscode.WorkspaceFolder): readonly vscode.RelativePattern[] {
	return [getWorksheetGlob(), ladderGlob, kindGlob].map(glob => new vscode.RelativePattern(folder, glob));
}
