import * as vscode from 'vscode';
import {
	findField,
	findMissingNames,
	findRelativeLinks,
	getText,
	parseLadder,
	parseWorksheet,
	validateLadder,
	validateWorksheet,
} from '../core';
import type { Diagnostic, LadderLookup, NameInUse, ValidateOptions, Worksheet } from '../core';
import { getCheckConfiguration, getToday } from './configuration';
import type { CheckConfiguration } from './configuration';
import { exists, findFolder, isLadderFile } from './files';
import { findLadderFile, loadLadderFile } from './ladderFile';
import type { LadderUses } from './ladderUses';

/**
 * Checks texts with core, and fetches for it what it may not fetch itself: ladders that worksheets name, and whether
 * evidence links lead somewhere. Holds no state but the clock it was given.
 */
export class WorksheetChecker {
	readonly #getToday: () => string;
	readonly #uses: Pick<LadderUses, 'findMissing'> | undefined;

	/**
	 * @param today The clock; tests set their own.
	 * @param uses What is known of the worksheets that a ladder is for; without it, nothing is said of them.
	 */
	constructor(today: () => string = getToday, uses?: Pick<LadderUses, 'findMissing'>) {
		this.#getToday = today;
		this.#uses = uses;
	}

	/** What is to be said of a file; nothing where it is neither worksheet nor ladder. */
	async check(uri: vscode.Uri, text: string): Promise<readonly Diagnostic[]> {
		if (isLadderFile(uri)) {
			return checkLadder(uri, text, await this.#uses?.findMissing(uri, text));
		}
		const worksheet = parseWorksheet(text);
		return worksheet ? this.checkWorksheet(uri, worksheet) : [];
	}

	/** What is to be said of a worksheet. */
	async checkWorksheet(uri: vscode.Uri, worksheet: Worksheet): Promise<readonly Diagnostic[]> {
		return validateWorksheet(worksheet, await this.#getAllOptions(uri, worksheet));
	}

	/** Checks texts that a file could have, against what was fetched for the text that it has; that text only once. */
	async createCheck(uri: vscode.Uri, text: string): Promise<(text: string) => readonly Diagnostic[]> {
		const worksheet = isLadderFile(uri) ? undefined : parseWorksheet(text);
		if (!worksheet) {
			const missing = isLadderFile(uri) ? await this.#uses?.findMissing(uri, text) : [];
			return other => (isLadderFile(uri) ? checkLadder(uri, other, missing) : []);
		}
		const options = await this.#getAllOptions(uri, worksheet);
		const diagnostics = validateWorksheet(worksheet, options);
		return other => {
			if (other === text) {
				return diagnostics;
			}
			const changed = parseWorksheet(other);
			return changed ? validateWorksheet(changed, options) : [];
		};
	}

	async #getAllOptions(uri: vscode.Uri, worksheet: Worksheet): Promise<ValidateOptions> {
		const [options, links] = await Promise.all([this.getOptions(uri, worksheet), findLinkTargets(uri, worksheet)]);
		return { ...options, fileExists: path => links.get(path) };
	}

	/** What a worksheet is read against: the day, the settings and its ladder. */
	async getOptions(uri: vscode.Uri, worksheet: Worksheet): Promise<CheckConfiguration & ValidateOptions> {
		const configuration = getCheckConfiguration(uri);
		const ladder = await findLadder(uri, worksheet, configuration.defaultLadder);
		return { ...configuration, today: this.#getToday(), findLadder: () => ladder };
	}
}

/** Names that worksheets miss in the text of now, but not in this one, are not told. */
function checkLadder(uri: vscode.Uri, text: string, names: readonly NameInUse[] = []): readonly Diagnostic[] {
	const parsed = parseLadder(text);
	const missingNames = names.filter(({ list, name }) => {
		const facts = { ladderNames: { levels: [], competencies: [], [list]: [name] } };
		return findMissingNames(facts, parsed.ladder).length > 0;
	});
	return validateLadder(parsed, { ...getCheckConfiguration(uri), missingNames });
}

/** The ladder of a file that a worksheet, or else the setting, names; `not-found` also where the id is built in. */
async function findLadder(uri: vscode.Uri, worksheet: Worksheet, fallback: string): Promise<LadderLookup> {
	const file = findLadderFile(uri, getText(findField(worksheet, 'ladder')?.value), fallback);
	return file ? loadLadderFile(file) : 'not-found';
}

async function findLinkTargets(
	uri: vscode.Uri,
	worksheet: Worksheet,
): Promise<ReadonlyMap<string, boolean | undefined>> {
	const folder = findFolder(uri);
	const paths = folder ? [...new Set(findRelativeLinks(worksheet).map(({ path }) => path))] : [];
	const found = await Promise.all(paths.map(path => exists(vscode.Uri.joinPath(folder ?? uri, path))));
	return new Map(paths.map((path, index) => [path, found[index]]));
}
