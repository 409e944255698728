import * as vscode from 'vscode';
import { Disposable } from '../../host/dispose';
import { candidateGlob, excludedGlob, getPathBelow, isLadderFile, isMarkdownUri } from '../../host/files';
import { runConcurrently } from '../../host/runConcurrently';
import type { DiagnosticsPublisher } from './diagnosticsPublisher';

/**
 * Shows the diagnostics of files that are not open: on the command for the whole workspace, after the first save for the
 * workspace folder of the saved file. From then on, a file that changes is checked by itself.
 */
export class FolderCheck extends Disposable {
	readonly #publisher: DiagnosticsPublisher;
	/** Workspace folders that were checked as a whole, by uri. */
	readonly #checked = new Set<string>();

	constructor(publisher: DiagnosticsPublisher) {
		super();
		this.#publisher = publisher;
		const watcher = this._register(vscode.workspace.createFileSystemWatcher(candidateGlob));
		this._register(watcher.onDidChange(uri => this.#checkChanged(uri)));
		this._register(watcher.onDidCreate(uri => this.#checkChanged(uri)));
		this._register(watcher.onDidDelete(uri => this.#publisher.clear(uri)));
		this._register(vscode.workspace.onDidDeleteFiles(({ files }) => this.#clearBelow(files)));
		this._register(
			vscode.workspace.onDidRenameFiles(({ files }) => this.#clearBelow(files.map(({ oldUri }) => oldUri))),
		);
		this._register(vscode.workspace.onDidSaveTextDocument(document => this.#checkAfterSave(document.uri)));
		this._register(vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => this.#removeFolders(removed)));
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
		const files = await vscode.workspace.findFiles(
			new vscode.RelativePattern(folder, candidateGlob),
			new vscode.RelativePattern(folder, excludedGlob),
			undefined,
			token,
		);
		const isCancelled = (): boolean => this.isDisposed || token?.isCancellationRequested === true;
		await runConcurrently(files, uri => this.#publisher.publishFile(uri), isCancelled);
	}

	#checkAfterSave(uri: vscode.Uri): void {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		const isOurs = isMarkdownUri(uri) || isLadderFile(uri);
		if (folder && isOurs && (isLadderFile(uri) || !this.#checked.has(folder.uri.toString()))) {
			void this.#checkFolder(folder);
		}
	}

	#checkChanged(uri: vscode.Uri): void {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		if (folder && this.#checked.has(folder.uri.toString())) {
			void this.#publisher.publishFile(uri);
		}
	}

	/** A deleted folder takes its files along, which are not named one by one. */
	#clearBelow(uris: readonly vscode.Uri[]): void {
		for (const file of this.#publisher.getFiles()) {
			if (uris.some(uri => getPathBelow(file, uri) !== undefined)) {
				this.#publisher.clear(file);
			}
		}
	}

	#removeFolders(folders: readonly vscode.WorkspaceFolder[]): void {
		this.#clearBelow(folders.map(({ uri }) => uri));
		for (const { uri } of folders) {
			this.#checked.delete(uri.toString());
		}
	}
}
