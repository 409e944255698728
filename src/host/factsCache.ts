import * as vscode from 'vscode';
import type { FileFacts } from './factsReader';
import type { TimeSlices } from './timeSlices';

/** To be raised when the facts, or how they are kept, change their shape. */
const format = 4;

/** Lines of JSON that are read or written in one step. */
const linesInStep = 20;

/** Characters after which a file is full, so that no single one is large. */
const fullFile = 4_000_000;

/** What is remembered of files, by their uri as text. */
export type KnownFacts = ReadonlyMap<string, FileFacts>;

/** What was kept: as a whole some time ago, and what has changed since. */
export interface KeptFacts {
	readonly all: KnownFacts;
	readonly changed: KnownFacts;
}

/**
 * Remembers the facts of files from one start to the next, in the storage of the workspace: JSON, a file of the workspace
 * a line. A line that cannot be read is ignored, for whatever is missing here is read from the files themselves.
 */
export class FactsCache {
	readonly #folder: vscode.Uri;
	readonly #slices: TimeSlices;
	/** The first line of every file; where it is another one, somebody else has written the file. */
	readonly #header: string;

	/** @param version Of the extension: another one may read other facts from the same text. */
	constructor(storageUri: vscode.Uri, version: string, slices: TimeSlices) {
		this.#folder = vscode.Uri.joinPath(storageUri, 'worksheets');
		this.#slices = slices;
		this.#header = JSON.stringify({ format, version });
	}

	/** What was kept last; nothing where there is nothing, or nothing that can be read. */
	async load(): Promise<KeptFacts> {
		const names = await this.#listFiles();
		const all = new Map<string, FileFacts>();
		for (const name of names.filter(isPart)) {
			await this.#loadFile(name, all);
		}
		const changed = new Map<string, FileFacts>();
		if (names.includes(changesName)) {
			await this.#loadFile(changesName, changed);
		}
		return { all, changed };
	}

	/** Keeps everything anew. Rejects where the storage cannot be written. */
	async saveAll(known: KnownFacts): Promise<void> {
		const old = new Set(await this.#listFiles());
		let part = 0;
		for await (const text of this.#toTexts(known)) {
			const name = `part-${part++}.jsonl`;
			await this.#write(name, text);
			old.delete(name);
		}
		await Promise.all([...old].map(name => vscode.workspace.fs.delete(vscode.Uri.joinPath(this.#folder, name))));
	}

	/** Keeps what has changed since everything was kept. */
	async saveChanges(changed: KnownFacts): Promise<void> {
		await this.#write(changesName, [this.#header, ...[...changed].map(toLine)].join('\n'));
	}

	async #listFiles(): Promise<readonly string[]> {
		try {
			const entries = await vscode.workspace.fs.readDirectory(this.#folder);
			return entries.map(([name]) => name).sort();
		} catch (error) {
			if (error instanceof vscode.FileSystemError) {
				return [];
			}
			throw error;
		}
	}

	async #loadFile(name: string, known: Map<string, FileFacts>): Promise<void> {
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, name));
		const text = await this.#slices.run(() => new TextDecoder().decode(bytes));
		const [header, ...lines] = text.split('\n');
		for (let first = 0; header === this.#header && first < lines.length; first += linesInStep) {
			await this.#slices.run(() => {
				for (const line of lines.slice(first, first + linesInStep)) {
					putLine(known, line);
				}
			});
		}
	}

	async *#toTexts(known: KnownFacts): AsyncGenerator<string> {
		const entries = [...known];
		let text = this.#header;
		for (let first = 0; first < entries.length; first += linesInStep) {
			const step = entries.slice(first, first + linesInStep);
			text += await this.#slices.run(() => step.map(entry => `\n${toLine(entry)}`).join(''));
			if (text.length > fullFile) {
				yield text;
				text = this.#header;
			}
		}
		yield text;
	}

	async #write(name: string, text: string): Promise<void> {
		await vscode.workspace.fs.createDirectory(this.#folder);
		const bytes = await this.#slices.run(() => new TextEncoder().encode(text));
		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(this.#folder, name), bytes);
	}
}

const changesName = 'changes.jsonl';

function isPart(name: string): boolean {
	return name.startsWith('part-');
}

function toLine([key, { facts, kindMark, stamp }]: readonly [string, FileFacts]): string {
	return JSON.stringify([key, stamp?.mtime, stamp?.size, facts ?? null, ...(kindMark === undefined ? [] : [kindMark])]);
}

function putLine(known: Map<string, FileFacts>, line: string): void {
	const entry = parseLine(line);
	if (entry) {
		known.set(...entry);
	}
}

/** A line as {@link toLine} writes it; `undefined` where it was cut off or is something else. */
function parseLine(line: string): [string, FileFacts] | undefined {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		// The storage is not ours alone: a write may have been cut off. The file is read again instead.
		return undefined;
	}
	const [key, mtime, size, facts, kindMark] = Array.isArray(value) ? (value as unknown[]) : [];
	const isSound = typeof key === 'string' && typeof mtime === 'number' && typeof size === 'number';
	return isSound && (facts === null || isFacts(facts))
		? [
				key,
				{ stamp: { mtime, size }, ...(facts !== null && { facts }), ...(typeof kindMark === 'string' && { kindMark }) },
			]
		: undefined;
}

/** Whether a value has the lists that everybody who reads facts goes through. The header vouches for the rest. */
function isFacts(value: unknown): value is NonNullable<FileFacts['facts']> {
	const { people, ...lists } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	const isComplete = ['items', 'actions', 'ratings', 'entryDates'].every(key => Array.isArray(lists[key]));
	return isComplete && typeof people === 'object' && people !== null;
}
