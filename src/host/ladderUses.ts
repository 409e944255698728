import * as vscode from 'vscode';
import { findCompetencyWords, findLevelWords, findMissingNames, parseLadder } from '../core';
import type { NameInUse, OffsetRange } from '../core';
import { getCheckConfiguration } from './configuration';
import { readText } from './files';
import { findLadderFile } from './ladderFile';
import type { WorksheetReader } from './worksheetReader';
import type { WorksheetEntry, WorksheetStore } from './worksheetStore';

/** Places that are told beside a finding; more would be no help. */
const mostPlaces = 10;

/** What a name of a worksheet should be the name of. */
type NamedList = NameInUse['list'];

/** A name that a ladder lacks, and the worksheets that use it. */
interface MissingName {
	readonly list: NamedList;
	readonly name: string;
	readonly entries: WorksheetEntry[];
}

/** A place of a worksheet that names a level or a competency. */
export interface LadderUse {
	readonly uri: vscode.Uri;
	readonly text: string;
	readonly range: OffsetRange;
}

/** Knows which worksheets of the workspace are read against a ladder file, and what they name of it. */
export class LadderUses {
	readonly #store: Pick<WorksheetStore, 'entries'>;
	readonly #reader: Pick<WorksheetReader, 'parse'>;

	constructor(store: Pick<WorksheetStore, 'entries'>, reader: Pick<WorksheetReader, 'parse'>) {
		this.#store = store;
		this.#reader = reader;
	}

	/** The names that worksheets use and a ladder file with this text lacks, with some of the places of each. */
	async findMissing(ladderFile: vscode.Uri, text: string): Promise<readonly NameInUse[]> {
		const { ladder, problem } = parseLadder(text);
		const missing = new Map<string, MissingName>();
		for (const entry of problem ? [] : this.#listReaders(ladderFile)) {
			for (const { list, name } of findMissingNames(entry.facts, ladder)) {
				const key = `${list} ${name.toLowerCase()}`;
				const found = missing.get(key) ?? { list, name, entries: [] };
				found.entries.push(entry);
				missing.set(key, found);
			}
		}
		return Promise.all([...missing.values()].map(used => this.#toNameInUse(used)));
	}

	/** All places that name one of some levels or competencies of a ladder file. */
	async findPlaces(ladderFile: vscode.Uri, list: NamedList, names: ReadonlySet<string>): Promise<readonly LadderUse[]> {
		const using = this.#listReaders(ladderFile).filter(({ facts }) =>
			facts.ladderNames[list].some(name => names.has(name.toLowerCase())),
		);
		const places = await Promise.all(using.map(({ uri }) => this.#readPlaces(uri, list, names)));
		return places.flat();
	}

	/** The worksheets that are read against a ladder file, by path. Every folder's settings are read once. */
	#listReaders(ladderFile: vscode.Uri): readonly WorksheetEntry[] {
		const key = ladderFile.toString();
		const defaults = new Map<string | undefined, string>();
		const readers = [...this.#store.entries].filter(({ facts, uri }) => {
			const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
			const fallback = defaults.get(folder?.toString()) ?? getCheckConfiguration(folder ?? uri).defaultLadder;
			defaults.set(folder?.toString(), fallback);
			return facts.problem === undefined && findLadderFile(uri, facts.ladder, fallback)?.toString() === key;
		});
		return readers.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
	}

	async #toNameInUse(used: MissingName): Promise<NameInUse> {
		const names = new Set([used.name.toLowerCase()]);
		const shown = used.entries.slice(0, mostPlaces);
		const places = await Promise.all(shown.map(({ uri }) => this.#readPlaces(uri, used.list, names)));
		const related = places.flat().slice(0, mostPlaces);
		const more = used.entries.length - shown.length;
		return {
			list: used.list,
			name: used.name,
			worksheets: used.entries.length,
			places: related.map(({ range, text, uri }, index) => {
				const isLast = index === related.length - 1 && more > 0;
				const words = isLast ? 'It is used here, and in {0} more worksheets' : 'It is used here';
				return {
					message: { template: words, values: isLast ? [String(more)] : [] },
					range,
					file: { name: uri.toString(), text },
				};
			}),
		};
	}

	async #readPlaces(uri: vscode.Uri, list: NamedList, names: ReadonlySet<string>): Promise<readonly LadderUse[]> {
		const text = await readText(uri);
		const worksheet = text === undefined ? undefined : await this.#reader.parse(text);
		if (text === undefined || !worksheet?.kind) {
			return [];
		}
		const words =
			list === 'levels' ? findLevelWords(worksheet) : findCompetencyWords({ worksheet, kind: worksheet.kind });
		return words.filter(({ name }) => names.has(name.toLowerCase())).map(({ range }) => ({ uri, text, range }));
	}
}
