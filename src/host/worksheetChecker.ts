import type * as vscode from 'vscode';
import {
	builtInKinds,
	findCause,
	findField,
	findMissingNames,
	findOtherEvidence,
	findRelativeLinks,
	findWrittenKind,
	getEvidenceIds,
	getText,
	parseKindFile,
	parseLadder,
	validateKind,
	validateLadder,
	validateWorksheet,
} from '../core';
import type { Diagnostic, NameInUse, OtherFile, RelatedPlace, ValidateOptions, Worksheet } from '../core';
import { getCheckConfiguration, getToday } from './configuration';
import type { CheckConfiguration } from './configuration';
import { exists, findFolder, isKindFile, isLadderFile, readText, resolvePath } from './files';
import { findLadderFile, readLadderFile } from './ladderFile';
import type { LadderUses } from './ladderUses';
import type { WorkspaceKinds } from './workspaceKinds';
import type { WorksheetReader } from './worksheetReader';

/** What is to be said of a file. */
export interface CheckedText {
	readonly diagnostics: readonly Diagnostic[];
	/** Whether it may be something else when the own kinds of the workspace change. */
	readonly dependsOnKinds: boolean;
	/** The other files whose evidence it names, or to which its evidence leads. */
	readonly named: readonly vscode.Uri[];
}

/** What a worksheet is checked against, and where that comes from. */
interface AllOptions extends ValidateOptions {
	readonly named: readonly vscode.Uri[];
}

/** What a checker works with. */
export interface CheckerServices {
	readonly reader: WorksheetReader;
	readonly kinds: Pick<WorkspaceKinds, 'findFile' | 'findOtherFile' | 'whenReady'>;
	/** What is known of the worksheets that a ladder is for; without it, nothing is said of them. */
	readonly uses?: Pick<LadderUses, 'findMissing'>;
	/** The clock; tests set their own. */
	readonly today?: () => string;
}

/**
 * Checks texts with core, and fetches for it what it may not fetch itself: ladders that worksheets name, and whether
 * evidence links lead somewhere. Holds no state but what it was given.
 */
export class WorksheetChecker {
	readonly #reader: WorksheetReader;
	readonly #kinds: CheckerServices['kinds'];
	readonly #getToday: () => string;
	readonly #uses: Pick<LadderUses, 'findMissing'> | undefined;

	constructor({ kinds, reader, today = getToday, uses }: CheckerServices) {
		this.#reader = reader;
		this.#kinds = kinds;
		this.#getToday = today;
		this.#uses = uses;
	}

	/** What is to be said of a file; nothing where it is neither worksheet, ladder nor kind. */
	async check(uri: vscode.Uri, text: string): Promise<CheckedText> {
		if (isLadderFile(uri)) {
			const missing = await this.#uses?.findMissing(uri, text);
			return { diagnostics: checkLadder(uri, text, missing), dependsOnKinds: false, named: [] };
		}
		if (isKindFile(uri)) {
			return { diagnostics: await this.#checkKind(uri, text), dependsOnKinds: true, named: [] };
		}
		const worksheet = await this.#reader.parse(text);
		if (!worksheet) {
			return { diagnostics: [], dependsOnKinds: false, named: [] };
		}
		const options = await this.#getAllOptions(uri, worksheet);
		return {
			diagnostics: validateWorksheet(worksheet, options),
			dependsOnKinds: !builtInKinds.has(worksheet.kind?.id ?? ''),
			named: options.named,
		};
	}

	async #checkKind(uri: vscode.Uri, text: string): Promise<readonly Diagnostic[]> {
		await this.#kinds.whenReady();
		const parsed = parseKindFile(text);
		const { severities } = getCheckConfiguration(uri);
		return validateKind(parsed, { severities, takenBy: this.#kinds.findOtherFile(uri, parsed) });
	}

	/** What is to be said of a worksheet. */
	async checkWorksheet(uri: vscode.Uri, worksheet: Worksheet): Promise<readonly Diagnostic[]> {
		return validateWorksheet(worksheet, await this.#getAllOptions(uri, worksheet));
	}

	/** Checks texts that a file could have, against what was fetched for the text that it has; that text only once. */
	async createCheck(uri: vscode.Uri, text: string): Promise<(text: string) => readonly Diagnostic[]> {
		if (isKindFile(uri)) {
			const diagnostics = await this.#checkKind(uri, text);
			return () => diagnostics;
		}
		const worksheet = isLadderFile(uri) ? undefined : await this.#reader.parse(text);
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
			const changed = this.#reader.parseNow(other);
			return changed ? validateWorksheet(changed, options) : [];
		};
	}

	async #getAllOptions(uri: vscode.Uri, worksheet: Worksheet): Promise<AllOptions> {
		const [options, links, others] = await Promise.all([
			this.getOptions(uri, worksheet),
			findLinkTargets(uri, worksheet),
			findOtherFiles(uri, worksheet),
		]);
		const named = [...new Set([...links.keys(), ...others.keys()])].map(path => resolvePath(uri, path));
		return { ...options, fileExists: path => links.get(path), findEvidence: path => others.get(path), named };
	}

	/** What a worksheet is read against: the day, the settings and its ladder. */
	async getOptions(uri: vscode.Uri, worksheet: Worksheet): Promise<CheckConfiguration & ValidateOptions> {
		const configuration = getCheckConfiguration(uri);
		const { brokenKinds } = this.#reader.kinds;
		const [ladder, kindCause] = await Promise.all([
			findLadder(uri, worksheet, configuration.defaultLadder),
			this.#findKindCause(worksheet),
		]);
		return { ...configuration, today: this.#getToday(), brokenKinds, ...ladder, ...(kindCause && { kindCause }) };
	}

	/** The error of the file that describes the kind of a worksheet. */
	async #findKindCause(worksheet: Worksheet): Promise<RelatedPlace | undefined> {
		const id = findWrittenKind(worksheet) ?? '';
		const file = this.#reader.kinds.brokenKinds.has(id) ? this.#kinds.findFile(id) : undefined;
		const text = file && (await readText(file));
		return file && text !== undefined
			? findCause(validateKind(parseKindFile(text), {}), { name: file.toString(), text })
			: undefined;
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
async function findLadder(
	uri: vscode.Uri,
	worksheet: Worksheet,
	fallback: string,
): Promise<Pick<ValidateOptions, 'findLadder' | 'ladderCause'>> {
	const file = findLadderFile(uri, getText(findField(worksheet, 'ladder')?.value), fallback);
	if (!file) {
		return { findLadder: () => 'not-found' };
	}
	const { cause, lookup } = await readLadderFile(file);
	return { findLadder: () => lookup, ...(cause && { ladderCause: cause }) };
}

async function findLinkTargets(
	uri: vscode.Uri,
	worksheet: Worksheet,
): Promise<ReadonlyMap<string, boolean | undefined>> {
	const paths = findFolder(uri) ? [...new Set(findRelativeLinks(worksheet).map(({ path }) => path))] : [];
	const found = await Promise.all(paths.map(path => exists(resolvePath(uri, path))));
	return new Map(paths.map((path, index) => [path, found[index]]));
}

async function findOtherFiles(
	uri: vscode.Uri,
	worksheet: Worksheet,
): Promise<ReadonlyMap<string, OtherFile | undefined>> {
	const paths = findFolder(uri) ? [...new Set(findOtherEvidence(worksheet).map(({ path }) => path))] : [];
	const found = await Promise.all(paths.map(path => readOtherFile(resolvePath(uri, path))));
	return new Map(paths.map((path, index) => [path, found[index]]));
}

async function readOtherFile(uri: vscode.Uri): Promise<OtherFile | undefined> {
	const text = await readText(uri);
	return text === undefined ? ((await exists(uri)) === false ? 'missing' : undefined) : getEvidenceIds(text);
}
