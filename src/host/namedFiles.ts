import * as vscode from 'vscode';
import { Disposable } from './dispose';

/** How long a named file must rest before those that name it are told of, in milliseconds. */
const restAfterChange = 200;

/**
 * Knows which files the worksheets that are checked name as evidence, and tells which worksheets name one that is another
 * one than before, has come or is gone. Of files outside of the workspace it knows what an editor has. Listens to nothing
 * while nobody names any.
 */
export class NamedFiles extends Disposable {
	readonly #onDidChange = this._register(new vscode.EventEmitter<readonly vscode.Uri[]>());
	/** What each worksheet names, both by uri. */
	readonly #named = new Map<string, readonly string[]>();
	/** The same from the other end. */
	readonly #namers = new Map<string, Map<string, vscode.Uri>>();
	readonly #waiting = new Map<string, vscode.Uri>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#listeners: vscode.Disposable | undefined;

	/** Worksheets of which something else may be true. Many changes at once are one event. */
	readonly onDidChange = this.#onDidChange.event;

	override dispose(): void {
		this.#stop();
		super.dispose();
	}

	/** Takes note of all that a worksheet names now; with nothing, it is forgotten. */
	set(worksheet: vscode.Uri, files: readonly vscode.Uri[]): void {
		const key = worksheet.toString();
		for (const file of this.#named.get(key) ?? []) {
			this.#removeNamer(file, key);
		}
		this.#named.delete(key);
		const named = files.map(file => file.toString());
		if (named.length > 0 && !this.isDisposed) {
			this.#named.set(key, named);
			named.forEach(file => this.#addNamer(file, worksheet));
			this.#listeners ??= this.#listen();
		} else if (this.#named.size === 0) {
			this.#stop();
		}
	}

	#addNamer(file: string, worksheet: vscode.Uri): void {
		const namers = this.#namers.get(file) ?? new Map<string, vscode.Uri>();
		this.#namers.set(file, namers.set(worksheet.toString(), worksheet));
	}

	#removeNamer(file: string, worksheet: string): void {
		const namers = this.#namers.get(file);
		namers?.delete(worksheet);
		if (namers?.size === 0) {
			this.#namers.delete(file);
		}
	}

	#listen(): vscode.Disposable {
		const texts = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}', true, false, true);
		// Of a folder that comes or goes, nobody tells the files.
		const all = vscode.workspace.createFileSystemWatcher('**/*', false, true);
		const change = (uri: vscode.Uri): void => this.#tellSoon(this.#namers.get(uri.toString()));
		return vscode.Disposable.from(
			texts,
			all,
			texts.onDidChange(change),
			all.onDidCreate(uri => this.#tellBelow(uri)),
			all.onDidDelete(uri => this.#tellBelow(uri)),
			vscode.workspace.onDidChangeTextDocument(({ document }) => change(document.uri)),
			vscode.workspace.onDidOpenTextDocument(({ uri }) => change(uri)),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => change(uri)),
		);
	}

	#stop(): void {
		this.#listeners?.dispose();
		this.#listeners = undefined;
		clearTimeout(this.#timer);
		this.#waiting.clear();
	}

	/** A file, or all files in a folder. */
	#tellBelow(uri: vscode.Uri): void {
		const key = uri.toString();
		for (const [file, namers] of this.#namers) {
			if (file === key || file.startsWith(`${key}/`)) {
				this.#tellSoon(namers);
			}
		}
	}

	#tellSoon(namers: ReadonlyMap<string, vscode.Uri> | undefined): void {
		if (namers) {
			namers.forEach((uri, key) => this.#waiting.set(key, uri));
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#tell(), restAfterChange);
		}
	}

	#tell(): void {
		const changed = [...this.#waiting.values()];
		this.#waiting.clear();
		this.#onDidChange.fire(changed);
	}
}
