import * as vscode from 'vscode';
import type { SidebarEntry, WorksheetFacts } from '../../core';
import { getFileName, getParent, getPathBelow } from '../../host/files';
import type { WorksheetStore } from '../../host/worksheetStore';

/** The worksheets of the index as the sidebar is told of them; what has not changed stays the same object. */
export class SidebarEntries {
	readonly #store: Pick<WorksheetStore, 'entries' | 'get'>;
	#entries: Map<string, SidebarEntry> | undefined;

	constructor(store: Pick<WorksheetStore, 'entries' | 'get'>) {
		this.#store = store;
	}

	/** All of them, in no order. The index is started by whoever asks first. */
	get all(): readonly SidebarEntry[] {
		return [...this.#known.values()];
	}

	/** Those that somebody has asked for already; the index is not started. */
	get known(): readonly SidebarEntry[] {
		return this.#entries ? this.all : [];
	}

	/** How many there are. */
	get count(): number {
		return this.#known.size;
	}

	get #known(): Map<string, SidebarEntry> {
		return (this.#entries ??= this.#collect());
	}

	/** All of them may lie elsewhere now: what a folder is called depends on the folders of the workspace. */
	reset(): void {
		this.#entries &&= this.#collect();
	}

	/** The index tells that some have come, changed or gone. */
	follow(uris: readonly vscode.Uri[]): void {
		for (const uri of this.#entries ? uris : []) {
			const facts = this.#store.get(uri);
			if (facts) {
				this.#entries?.set(uri.toString(), toEntry(uri, facts));
			} else {
				this.#entries?.delete(uri.toString());
			}
		}
	}

	#collect(): Map<string, SidebarEntry> {
		return new Map([...this.#store.entries].map(({ facts, uri }) => [uri.toString(), toEntry(uri, facts)]));
	}
}

function toEntry(uri: vscode.Uri, facts: WorksheetFacts): SidebarEntry {
	return { key: uri.toString(), folder: getFolderName(uri), fileName: getFileName(uri), facts };
}

/** Where a file lies: below which folder of the workspace, where there are several, and then where in it. */
function getFolderName(uri: vscode.Uri): string {
	const parent = getParent(uri);
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	const below = folder && getPathBelow(parent, folder.uri);
	if (!folder || below === undefined) {
		return vscode.workspace.asRelativePath(parent);
	}
	const isOnly = vscode.workspace.workspaceFolders?.length === 1;
	return isOnly ? below.slice(1) : `${folder.name}${below}`;
}
