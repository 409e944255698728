import * as vscode from 'vscode';
import { findOwnName, findWrittenKind, getOwnerName, toPersonKey } from '../core';
import type { Worksheet } from '../core';
import { Disposable } from './dispose';
import { getFileName } from './files';
import type { WorksheetEntry, WorksheetStore } from './worksheetStore';

/** Most worksheets that are offered beside one. */
const mostOthers = 6;

/** Another worksheet about the same person. */
export interface OtherWorksheet {
	readonly uri: vscode.Uri;
	/** Its kind and what it is called. */
	readonly label: string;
	/** Its place in the workspace. */
	readonly path: string;
}

/**
 * The worksheets of the workspace by whose they are. Like the store that it asks it does nothing before it is asked
 * itself; from then on it follows each change.
 */
export class PeopleIndex extends Disposable {
	readonly #store: Pick<WorksheetStore, 'entries' | 'get' | 'onDidChange'>;
	/** Keys of files by the person that their worksheets are about. */
	readonly #files = new Map<string, Map<string, vscode.Uri>>();
	readonly #people = new Map<string, string>();
	readonly #onDidChange = this._register(new vscode.EventEmitter<void>());
	#isFollowing = false;

	/** What was found before may be out of date. */
	readonly onDidChange = this.#onDidChange.event;

	constructor(store: Pick<WorksheetStore, 'entries' | 'get' | 'onDidChange'>) {
		super();
		this.#store = store;
		this._register(store.onDidChange(uris => this.#follow(uris)));
	}

	/** The worksheets of other kinds about the one whose worksheet it is, by kind and path. */
	findOthers(uri: vscode.Uri, worksheet: Worksheet): readonly OtherWorksheet[] {
		const name = findOwnName(worksheet);
		if (name === undefined) {
			return [];
		}
		this.#start();
		const own = findWrittenKind(worksheet);
		const found = [...(this.#files.get(toPersonKey(name))?.values() ?? [])].flatMap(other => {
			const facts = this.#store.get(other);
			const isOther = facts?.kind !== own && other.toString() !== uri.toString();
			return facts && isOther ? [toOther({ uri: other, facts })] : [];
		});
		return found.sort((a, b) => a.label.localeCompare(b.label) || a.path.localeCompare(b.path)).slice(0, mostOthers);
	}

	#start(): void {
		if (!this.#isFollowing) {
			this.#isFollowing = true;
			for (const entry of this.#store.entries) {
				this.#add(entry);
			}
		}
	}

	#follow(uris: readonly vscode.Uri[]): void {
		if (!this.#isFollowing) {
			return;
		}
		for (const uri of uris) {
			this.#remove(uri);
			const facts = this.#store.get(uri);
			if (facts) {
				this.#add({ uri, facts });
			}
		}
		this.#onDidChange.fire();
	}

	#add({ facts, uri }: WorksheetEntry): void {
		const name = getOwnerName(facts);
		if (name === undefined) {
			return;
		}
		const person = toPersonKey(name);
		const files = this.#files.get(person) ?? new Map<string, vscode.Uri>();
		this.#files.set(person, files.set(uri.toString(), uri));
		this.#people.set(uri.toString(), person);
	}

	#remove(uri: vscode.Uri): void {
		const key = uri.toString();
		const person = this.#people.get(key) ?? '';
		this.#people.delete(key);
		this.#files.get(person)?.delete(key);
	}
}

function toOther(entry: WorksheetEntry): OtherWorksheet {
	return { uri: entry.uri, label: getLabel(entry), path: vscode.workspace.asRelativePath(entry.uri) };
}

/** The kind of a worksheet and what it is called. */
export function getLabel({ facts, uri }: WorksheetEntry): string {
	const title = facts.title ?? getFileName(uri);
	return facts.kindTitle === undefined ? title : `${facts.kindTitle}: ${title}`;
}
