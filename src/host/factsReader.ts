import * as vscode from 'vscode';
import { getFacts, isWorksheetText } from '../core';
import type { WorksheetFacts } from '../core';
import { findOpenDocument } from './files';
import { getKindMark } from './kindMarks';
import type { TimeSlices } from './timeSlices';
import type { WorksheetReader } from './worksheetReader';

/** What tells one state of a file on disk from the next. */
export interface FileStamp {
	readonly mtime: number;
	readonly size: number;
}

/** What is known of a Markdown file. */
export interface FileFacts {
	/** Absent where an editor shows the file: its text counts, and may never come to the disk. */
	readonly stamp?: FileStamp;
	/** Absent where the file is no worksheet. */
	readonly facts?: WorksheetFacts;
	/** What its kind meant when it was read, see `getKindMark`. */
	readonly kindMark?: string;
}

/** VS Code gives extensions no document that is larger, and nobody writes one. */
const mostBytes = 50 * 1024 * 1024;

const decoder = new TextDecoder();

/** Reads the facts of files: from the editor where it has one open, else from disk. */
export class FactsReader {
	readonly #slices: TimeSlices;
	readonly #reader: WorksheetReader;

	constructor(slices: TimeSlices, reader: WorksheetReader) {
		this.#slices = slices;
		this.#reader = reader;
	}

	/** Whether what is known of a file was read with another kind than it would be now. */
	isOutdated({ facts, kindMark }: FileFacts): boolean {
		return kindMark !== getKindMark(this.#reader.kinds.kinds, facts?.kind);
	}

	/**
	 * The facts of a file; `known` itself where the file on disk is still the one it was read from, and `undefined` where
	 * there is no such file. Rejects where nobody can tell.
	 */
	async read(uri: vscode.Uri, known: FileFacts | undefined): Promise<FileFacts | undefined> {
		const open = findOpenDocument(uri);
		if (open) {
			return this.#slices.run(() => this.#toFileFacts(open.getText()));
		}
		try {
			return await this.#readFromDisk(uri, known);
		} catch (error) {
			if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
				return undefined;
			}
			throw error;
		}
	}

	async #readFromDisk(uri: vscode.Uri, known: FileFacts | undefined): Promise<FileFacts | undefined> {
		// Asked for before the text: where the file changes in between, the stamp is the older one, and it is read again.
		const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
		if ((type & vscode.FileType.File) === 0) {
			return undefined;
		}
		const stamp = { mtime, size };
		if (known?.stamp?.mtime === mtime && known.stamp.size === size && !this.isOutdated(known)) {
			return known;
		}
		const bytes = size > mostBytes ? undefined : await vscode.workspace.fs.readFile(uri);
		return bytes && beginsWithFence(bytes)
			? this.#slices.run(() => ({ ...this.#toFileFacts(decoder.decode(bytes)), stamp }))
			: { stamp };
	}

	#toFileFacts(text: string): FileFacts {
		const worksheet = isWorksheetText(text) ? this.#reader.parseNow(text) : undefined;
		const facts = worksheet && detach(getFacts(worksheet));
		const kindMark = worksheet && getKindMark(worksheet.kinds, facts?.kind);
		return { ...(facts && { facts }), ...(kindMark !== undefined && { kindMark }) };
	}
}

/** Whether the first bytes are `---`, after a byte order mark or not. Spares most Markdown files the decoding. */
function beginsWithFence(bytes: Uint8Array): boolean {
	const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	return [0, 1, 2].every(index => bytes[start + index] === 0x2d);
}

/** A copy that shares no memory with the text: a piece of a string would keep all of it. */
function detach(facts: WorksheetFacts): WorksheetFacts {
	return JSON.parse(JSON.stringify(facts)) as WorksheetFacts;
}
