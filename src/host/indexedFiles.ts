import * as vscode from 'vscode';
import type { WorksheetFacts } from '../core';
import type { FactsReader, FileFacts } from './factsReader';
import { isIncluded } from './worksheetFiles';

/** A file that may be a worksheet, and what is known of it. */
export interface IndexedFile {
	readonly uri: vscode.Uri;
	readonly file: FileFacts;
	/** When it was met, as {@link IndexedFiles.turn} counts. */
	readonly since: number;
}

/** A file that is being read. */
interface Look {
	/** Settles when the file was read. */
	end: Promise<void>;
}

/** The files of the workspace that were looked at, worksheets or not, and which of the worksheets have changed. */
export class IndexedFiles {
	readonly #reader: FactsReader;
	readonly #findKept: (key: string) => FileFacts | undefined;
	readonly #files = new Map<string, IndexedFile>();
	/** Worksheets that the user excludes. */
	readonly #excluded = new Set<string>();
	readonly #changed = new Map<string, vscode.Uri>();
	/** Files that are being read. */
	readonly #looks = new Map<string, Look>();
	/** Those of them that may have changed since their text was asked for. */
	readonly #outdated = new Set<string>();
	#turn = 0;

	/** @param findKept What is known of a file from an earlier start, by its uri as text. */
	constructor(reader: FactsReader, findKept: (key: string) => FileFacts | undefined) {
		this.#reader = reader;
		this.#findKept = findKept;
	}

	/** Counts the files that were met. */
	get turn(): number {
		return this.#turn;
	}

	get(key: string): IndexedFile | undefined {
		return this.#files.get(key);
	}

	has(uri: vscode.Uri): boolean {
		return this.#files.has(uri.toString());
	}

	/** All files by their uri as text, worksheets or not. */
	entries(): Iterable<[string, IndexedFile]> {
		return this.#files.entries();
	}

	/** The worksheets that have come, have other facts or are gone since this was last asked. */
	takeChanged(): readonly vscode.Uri[] {
		const changed = [...this.#changed.values()];
		this.#changed.clear();
		return changed;
	}

	/**
	 * Reads a file anew where it is another one than before. Resolves when what is known is not older than the call, and
	 * rejects where the file cannot be read; then what was known stays.
	 */
	async look(uri: vscode.Uri): Promise<void> {
		const key = uri.toString();
		const current = this.#looks.get(key);
		if (current) {
			this.#outdated.add(key);
			return current.end;
		}
		const look: Look = { end: Promise.resolve() };
		this.#looks.set(key, look);
		look.end = this.#read(uri, look);
		return look.end;
	}

	/** The result is dropped where the file is removed meanwhile. */
	async #read(uri: vscode.Uri, look: Look): Promise<void> {
		const key = uri.toString();
		try {
			do {
				this.#outdated.delete(key);
				const file = await this.#reader.read(uri, this.#files.get(key)?.file ?? this.#findKept(key));
				if (this.#looks.get(key) === look) {
					this.#put(uri, file);
				}
			} while (this.#outdated.has(key));
		} finally {
			if (this.#looks.get(key) === look) {
				this.#looks.delete(key);
			}
		}
	}

	/** The files that were read with other kinds than those of now; those that are being read are read once more. */
	takeOutdated(): readonly vscode.Uri[] {
		for (const key of this.#looks.keys()) {
			this.#outdated.add(key);
		}
		const known = [...this.#files.values()];
		return known.filter(({ file }) => this.#reader.isOutdated(file)).map(({ uri }) => uri);
	}

	/** Looks at a file that nobody has listed: it counts where it is a worksheet that the user does not exclude. */
	async lookAtNew(uri: vscode.Uri): Promise<void> {
		const key = uri.toString();
		const file = this.#excluded.has(key) ? undefined : await this.#reader.read(uri, this.#findKept(key));
		if (file?.facts === undefined) {
			return;
		}
		if (await isIncluded(uri)) {
			await this.look(uri);
		} else {
			this.#excluded.add(key);
		}
	}

	/** Forgets what the user excludes, for that may have changed. */
	forgetExcluded(): void {
		this.#excluded.clear();
	}

	/** Forgets the files of workspace folders that a listing lacks which was begun at `turn`. */
	removeMissing(found: ReadonlyMap<string, unknown>, folders: readonly vscode.WorkspaceFolder[], turn: number): void {
		const names = new Set(folders.map(({ uri }) => uri.toString()));
		this.removeWhere(({ since, uri }, key) => {
			const folder = vscode.workspace.getWorkspaceFolder(uri);
			return !found.has(key) && since <= turn && folder !== undefined && names.has(folder.uri.toString());
		});
	}

	/** Forgets files. */
	removeWhere(isGone: (file: IndexedFile, key: string) => boolean): void {
		for (const [key, file] of this.#files) {
			if (isGone(file, key)) {
				this.#forget(file.uri);
				this.#looks.delete(key);
			}
		}
	}

	/** Forgets files that are gone, and those in folders that are gone. */
	removeBelow(gone: ReadonlyMap<string, vscode.Uri>): void {
		if (gone.size > 0) {
			this.removeWhere((_file, key) => isBelow(key, gone));
			// A file that is being read for the first time is in no list yet.
			for (const key of [...this.#looks.keys()].filter(reading => isBelow(reading, gone))) {
				this.#looks.delete(key);
			}
		}
	}

	#put(uri: vscode.Uri, file: FileFacts | undefined): void {
		const key = uri.toString();
		const known = this.#files.get(key);
		if (file === undefined) {
			this.#forget(uri);
			return;
		}
		if (!isSame(file.facts, known?.file.facts)) {
			this.#changed.set(key, uri);
		}
		this.#files.set(key, { uri, file, since: known?.since ?? ++this.#turn });
	}

	#forget(uri: vscode.Uri): void {
		const key = uri.toString();
		if (this.#files.get(key)?.file.facts) {
			this.#changed.set(key, uri);
		}
		this.#files.delete(key);
	}
}

/** Whether a uri, or a folder that it is in, is among some. */
function isBelow(key: string, uris: ReadonlyMap<string, unknown>): boolean {
	for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
		if (uris.has(key.slice(0, end))) {
			return true;
		}
	}
	return false;
}

/** Facts are made in one way only, so that equal ones are the same JSON. */
function isSame(facts: WorksheetFacts | undefined, known: WorksheetFacts | undefined): boolean {
	return facts === known || (facts && known && JSON.stringify(facts) === JSON.stringify(known)) === true;
}
