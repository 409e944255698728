import * as vscode from 'vscode';
import type { SidebarEntry, WorksheetFacts } from '../../core';
import { getFileName, getParent } from '../../host/files';
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

	get #known(): Map<string, SidebarEntry> {
		return (this.#entries ??= new Map(
			[...this.#store.entries].map(({ facts, uri }) => [uri.toString(), toEntry(uri, facts)]),
		));
	}

	/** How many there are. */
	get count(): number {
		return this.#known.size;
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
}

function toEntry(uri: vscode.Uri, facts: WorksheetFacts): SidebarEntry {
	const parent = getParent(uri);
	const isRoot = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === parent.toString();
	const isOnly = vscode.workspace.workspaceFolders?.length === 1;
	const folder = isRoot && isOnly ? '' : vscode.workspace.asRelativePath(parent);
	return { key: uri.toString(), folder, fileName: getFileName(uri), facts };
}
