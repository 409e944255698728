import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';
import { exists } from '../../src/host/files';
import { mapInFlight } from '../../src/cli/files/inFlight';
import { WorkspaceKinds } from '../../src/host/workspaceKinds';
import { WorksheetReader } from '../../src/host/worksheetReader';
import { WorksheetStore } from '../../src/host/worksheetStore';
import { measureCost } from './measureCost';

const changes = 15;
const rounds = 3;

/** One start of the store in an extension host; times in milliseconds, medians of some rounds. */
export interface StoreRun {
	readonly files: number;
	readonly worksheets: number;
	/** The same files, listed by VS Code and read or asked for by `workspace.fs`, 16 in flight; and read by Node. */
	readonly list: number;
	readonly read: number;
	readonly stat: number;
	readonly readByNode: number;
	readonly firstEntries: number;
	readonly index: number;
	readonly events: number;
	/** The longest time in which the extension host did nothing else, and the same for the bare read. */
	readonly longestStep: number;
	readonly longestStepOfRead: number;
	/** Processor time of the extension host, and the same for the bare read. */
	readonly cost: number;
	readonly costOfRead: number;
	/** Of JavaScript, in bytes, before the store is made and after. */
	readonly heapBefore: number;
	readonly heapAfter: number;
	/** From the write of a file to VS Code's event and to the store's, medians. */
	readonly changeToWatcher: number;
	readonly changeToEvent: number;
}

type Round = Pick<StoreRun, 'firstEntries' | 'index' | 'events' | 'longestStep' | 'cost'>;

/** Called by VS Code in the Node host. Leaves what it measured beside the workspace folder. */
export async function run(): Promise<void> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (!folder) {
		throw new Error('The bench needs a folder, made by store.mjs');
	}
	const beside = path.dirname(folder.uri.fsPath);
	const result = await measure(vscode.Uri.file(path.join(beside, 'storage')));
	await writeFile(path.join(beside, 'result.json'), JSON.stringify(result));
}

async function measure(storageUri: vscode.Uri): Promise<StoreRun> {
	const start = performance.now();
	const uris = await vscode.workspace.findFiles('**/*.{md,markdown}');
	const list = performance.now() - start;
	const stat = await time(() => forEach(uris, uri => vscode.workspace.fs.stat(uri)));
	const {
		result: read,
		pause: longestStepOfRead,
		total: costOfRead,
	} = await measureCost(() => time(() => forEach(uris, uri => vscode.workspace.fs.readFile(uri))));
	const readByNode = await time(() => forEach(uris, uri => readFile(uri.fsPath, 'utf8')));
	say(`bare read ${Math.round(read)} ms`);
	const heapBefore = getHeap();
	const { store, rounds } = await measureRounds(storageUri);
	const heapAfter = getHeap();
	const change = await measureChanges(store, uris);
	const worksheets = [...store.entries].length;
	store.dispose();
	return {
		...{
			files: uris.length,
			worksheets,
			list,
			read,
			stat,
			readByNode,
			longestStepOfRead,
			costOfRead,
			heapBefore,
			heapAfter,
		},
		...getMedians(rounds),
		...change,
	};
}

/** Several stores, one after the other; the last one has kept what it knows, and is still there. */
async function measureRounds(storageUri: vscode.Uri): Promise<{ store: WorksheetStore; rounds: readonly Round[] }> {
	const isFirstStart = (await exists(storageUri)) === false;
	const measured: Round[] = [];
	for (let round = 1; ; round++) {
		const isLast = round === rounds;
		const store = createStore(isFirstStart && !isLast ? undefined : storageUri);
		const { result, pause, total } = await measureCost(() => indexAll(store));
		measured.push({ ...result, longestStep: pause, cost: total });
		say(`index ${Math.round(result.index)} ms, longest step ${Math.round(pause)} ms`);
		if (isLast) {
			return { store, rounds: measured };
		}
		store.dispose();
	}
}

function getMedians(measured: readonly Round[]): Round {
	const of = (key: keyof Round): number => median(measured.map(round => round[key]));
	return {
		firstEntries: of('firstEntries'),
		index: of('index'),
		events: of('events'),
		longestStep: of('longestStep'),
		cost: of('cost'),
	};
}

function createStore(storageUri: vscode.Uri | undefined): WorksheetStore {
	const logger = vscode.window.createOutputChannel('Bench', { log: true });
	const kinds = new WorkspaceKinds(logger);
	return new WorksheetStore({ reader: new WorksheetReader(kinds), kinds, logger, storageUri, version: '1.0.0' });
}

async function indexAll(store: WorksheetStore): Promise<Omit<Round, 'longestStep' | 'cost'>> {
	const start = performance.now();
	let firstEntries = 0;
	let events = 0;
	const listener = store.onDidChange(() => {
		firstEntries ||= performance.now() - start;
		events++;
	});
	await store.whenReady();
	listener.dispose();
	return { firstEntries, index: performance.now() - start, events };
}

async function measureChanges(
	store: WorksheetStore,
	uris: readonly vscode.Uri[],
): Promise<Pick<StoreRun, 'changeToWatcher' | 'changeToEvent'>> {
	const toWatcher: number[] = [];
	const toEvent: number[] = [];
	const watcher = vscode.workspace.createFileSystemWatcher('**/*.md');
	for (const uri of uris.slice(0, changes)) {
		const text = await readFile(uri.fsPath, 'utf8');
		const seen = Promise.all([
			next(watcher.onDidChange, changed => changed.path === uri.path),
			next(store.onDidChange, changed => changed.some(each => each.path === uri.path)),
		]);
		const start = performance.now();
		await writeFile(uri.fsPath, text.replace(/^# /m, `# ${Math.round(start)} `));
		const [watched, fired] = await seen;
		toWatcher.push(watched - start);
		toEvent.push(fired - start);
	}
	watcher.dispose();
	return { changeToWatcher: median(toWatcher), changeToEvent: median(toEvent) };
}

/** When an event comes for which a condition holds. */
function next<Value>(event: vscode.Event<Value>, condition: (value: Value) => boolean): Promise<number> {
	return new Promise(resolve => {
		const listener = event(value => {
			if (condition(value)) {
				listener.dispose();
				resolve(performance.now());
			}
		});
	});
}

/** 16 in flight, whatever the index does, so that the yardstick stays the same. */
async function forEach(uris: readonly vscode.Uri[], work: (uri: vscode.Uri) => Thenable<unknown>): Promise<void> {
	await mapInFlight(uris, async uri => work(uri));
}

async function time(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

function getHeap(): number {
	v8.setFlagsFromString('--expose-gc');
	(vm.runInNewContext('gc') as () => void)();
	return process.memoryUsage().heapUsed;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The window falls silent otherwise, and is taken for broken. */
function say(words: string): void {
	console.log(`│${words}`);
}
