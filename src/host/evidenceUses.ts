import * as vscode from 'vscode';
import { findOtherEvidence, guessOtherEvidence } from '../core';
import type { PlacedOtherEvidence, WorksheetFacts } from '../core';
import { exists, findFolder, isMarkdownFile, isUserFile, readText, resolvePath } from './files';
import type { NamedEvidence } from './namedEvidence';
import { whenComplete } from './wholeIndex';
import type { WorksheetReader } from './worksheetReader';
import type { WorksheetStore } from './worksheetStore';

/** A place of a worksheet that names evidence of another file, in the text that it was found in. */
export interface EvidenceUse {
	readonly uri: vscode.Uri;
	readonly text: string;
	readonly place: PlacedOtherEvidence;
}

/** All that names evidence of a file. */
export interface EvidenceUses {
	readonly places: readonly EvidenceUse[];
	/** Worksheets that seem to name it, too, and cannot be read well enough to say where. */
	readonly unreadable: readonly vscode.Uri[];
}

/** The row of evidence that is looked for. */
type WantedEvidence = Pick<NamedEvidence, 'id' | 'uri'>;

/** The index, which knows who names which file. */
type EvidenceIndex = Pick<WorksheetStore, 'entries' | 'indexing' | 'refresh' | 'whenReady'>;

/** Finds the worksheets of the workspace that name a row of evidence. Reads only those that may. */
export class EvidenceUseFinder {
	readonly #store: EvidenceIndex;
	readonly #reader: Pick<WorksheetReader, 'parse'>;

	constructor(store: EvidenceIndex, reader: Pick<WorksheetReader, 'parse'>) {
		this.#store = store;
		this.#reader = reader;
	}

	/** Looks through the whole workspace, and through what editors have that nobody has saved. */
	async find(wanted: WantedEvidence): Promise<EvidenceUses> {
		await whenComplete(this.#store);
		const found = await Promise.all(this.#listCandidates(wanted).map(uri => this.#read(uri, wanted)));
		return {
			places: found.flatMap(({ places }) => places),
			unreadable: found.flatMap(({ unreadable }) => unreadable),
		};
	}

	/** By path. What is open may be newer than the index. */
	#listCandidates(wanted: WantedEvidence): readonly vscode.Uri[] {
		const named = [...this.#store.entries].filter(({ facts, uri }) => {
			return !isReadable(facts) || facts.namedFiles?.some(path => isFile(resolvePath(uri, path), wanted));
		});
		const open = vscode.workspace.textDocuments.filter(
			document => isMarkdownFile(document) && isUserFile(document.uri),
		);
		const all = new Map([...named, ...open].map(({ uri }) => [uri.toString(), uri]));
		return [...all.values()].filter(findFolder).sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	async #read(uri: vscode.Uri, wanted: WantedEvidence): Promise<EvidenceUses> {
		const text = await readText(uri);
		if (text === undefined) {
			return { places: [], unreadable: (await exists(uri)) === false ? [] : [uri] };
		}
		const worksheet = await this.#reader.parse(text);
		const isWanted = ({ id, path }: Pick<PlacedOtherEvidence, 'id' | 'path'>): boolean =>
			wanted.id === id && isFile(resolvePath(uri, path), wanted);
		if (worksheet && (worksheet.problem || !worksheet.kind)) {
			return { places: [], unreadable: guessOtherEvidence(worksheet).some(isWanted) ? [uri] : [] };
		}
		const places = worksheet ? findOtherEvidence(worksheet).filter(isWanted) : [];
		return { places: places.map(place => ({ uri, text, place })), unreadable: [] };
	}
}

function isFile(file: vscode.Uri, { uri }: WantedEvidence): boolean {
	return file.toString() === uri.toString();
}

/** Whether the facts hold all that the worksheet names. */
function isReadable({ kindTitle, problem }: WorksheetFacts): boolean {
	return kindTitle !== undefined && problem === undefined;
}
