import type * as vscode from 'vscode';
import { parseWorksheet, parseWorksheetHead } from '../core';
import type { CollectedKinds, Kinds, Worksheet } from '../core';
import { isUserFile } from './files';
import type { KindSource } from './workspaceKinds';

/** What a document held when it was read last. */
interface ReadDocument {
	readonly version: number;
	readonly kinds: Kinds;
	readonly worksheet: Worksheet | undefined;
}

/**
 * Reads worksheets with the kinds of the workspace. The built-in ones are there at once; who can wait asks by the methods
 * that do, so that nobody is told of an unknown kind before the files of the workspace were looked at.
 */
export class WorksheetReader {
	readonly #kinds: KindSource;
	readonly #read = new WeakMap<vscode.TextDocument, ReadDocument>();

	constructor(kinds: KindSource) {
		this.#kinds = kinds;
	}

	/** The kinds that are known now. */
	get kinds(): CollectedKinds {
		return this.#kinds.current;
	}

	/** All kinds, once they are known. */
	async getKinds(): Promise<CollectedKinds> {
		return this.#kinds.whenReady();
	}

	/** Reads a text with the kinds that are known now. Whoever shows it hears of others by `onDidChange` of the kinds. */
	parseNow(text: string): Worksheet | undefined {
		const worksheet = parseWorksheet(text, this.kinds.kinds);
		if (needsOwnKind(worksheet)) {
			this.#kinds.start();
		}
		return worksheet;
	}

	/** Reads a text; waits for the kinds of the workspace where its kind is not built in. */
	async parse(text: string): Promise<Worksheet | undefined> {
		return this.#wait(() => this.parseNow(text));
	}

	/** The same without the body. */
	async parseHead(text: string): Promise<Worksheet | undefined> {
		return this.#wait(() => parseWorksheetHead(text, this.kinds.kinds));
	}

	/**
	 * What a document holds, where that is a worksheet of the user's, with the kinds that are known now. Read once for all who
	 * ask about the same version.
	 */
	readNow(document: vscode.TextDocument): Worksheet | undefined {
		const { version } = document;
		const { kinds } = this.kinds;
		const known = this.#read.get(document);
		if (known?.version === version && known.kinds === kinds) {
			return known.worksheet;
		}
		const worksheet = isUserFile(document.uri) ? this.parseNow(document.getText()) : undefined;
		this.#read.set(document, { version, kinds, worksheet });
		return worksheet;
	}

	/** The same; waits for the kinds of the workspace where its kind is not built in. Always of the newest version. */
	async read(document: vscode.TextDocument): Promise<Worksheet | undefined> {
		return this.#wait(() => this.readNow(document));
	}

	async #wait(read: () => Worksheet | undefined): Promise<Worksheet | undefined> {
		const worksheet = read();
		if (!needsOwnKind(worksheet)) {
			return worksheet;
		}
		await this.#kinds.whenReady();
		return read();
	}
}

function needsOwnKind(worksheet: Worksheet | undefined): boolean {
	return worksheet !== undefined && worksheet.kind === undefined && worksheet.problem === undefined;
}
