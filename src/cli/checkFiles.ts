import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile';
import type { CollectedKinds } from '../core';
import type { CheckContext, CheckedFile } from './checkFile';
import { compileLess } from './compileLess';
import { LadderFiles } from './files/ladderFiles';
import { LinkTargets } from './files/linkTargets';
import type { ListedFile } from './files/listFiles';
import { OtherFiles } from './files/otherFiles';
import { readFiles } from './files/readFiles';
import type { ReadResult } from './files/readFiles';

/** What files are checked against. Plain data, so that a thread can be given it. */
export interface CheckSettings {
	readonly today: string;
	/** The file of `--ladder`. */
	readonly ladder: string | undefined;
	readonly kinds: CollectedKinds;
}

/** A thread loads the whole engine before its first file; with fewer files for each it would not pay. */
const filesPerThread = 1000;

const mostThreads = 8;

/** How many files a thread takes at a time: few enough that all threads are busy to the end. */
const stretchLength = 100;

/** What all threads are given. */
interface Work {
	readonly files: readonly ListedFile[];
	readonly settings: CheckSettings;
	/** How many of the files are taken: one number that all threads share. */
	readonly taken: Int32Array;
}

/** What became of some files in a row. */
interface Stretch extends ReadResult<CheckedFile> {
	/** The place of the first. */
	readonly start: number;
}

/** Checks files, in several threads where they are many. Throws a `UsageError` where the ladder cannot be used. */
export async function checkFiles(
	files: readonly ListedFile[],
	settings: CheckSettings,
): Promise<ReadResult<CheckedFile>> {
	compileLess();
	const context = createContext(settings);
	const work = { files, settings, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
	const others = Array.from({ length: countThreads(files.length) - 1 }, () => checkInThread(work));
	const shares = await Promise.all([checkShare(work, context), ...others]);
	const stretches = shares.flat().sort((a, b) => a.start - b.start);
	return {
		results: stretches.flatMap(({ results }) => results),
		lookedAt: stretches.reduce((sum, { lookedAt }) => sum + lookedAt, 0),
		problems: stretches.flatMap(({ problems }) => problems),
	};
}

/** What a thread does that {@link checkFiles} has started: checks its share and posts the result. */
export async function runCheckThread(): Promise<void> {
	const work = workerData as Work;
	parentPort?.postMessage(await checkShare(work, createContext(work.settings)));
}

function countThreads(files: number): number {
	return Math.min(availableParallelism(), mostThreads, Math.max(1, Math.floor(files / filesPerThread)));
}

function createContext({ today, ladder, kinds }: CheckSettings): CheckContext {
	return { today, kinds, ladders: new LadderFiles(ladder), links: new LinkTargets(), others: new OtherFiles() };
}

/** Takes files that no thread has taken yet, until there are none. */
async function checkShare({ files, taken }: Work, context: CheckContext): Promise<readonly Stretch[]> {
	const stretches: Stretch[] = [];
	const take = (): number => Atomics.add(taken, 0, stretchLength);
	for (let start = take(); start < files.length; start = take()) {
		const own = files.slice(start, start + stretchLength);
		stretches.push({ start, ...(await readFiles(own, (file, text) => checkFile(file, text, context))) });
	}
	return stretches;
}

/** The bundle is its own thread: `main.ts` tells by where it runs what it is to do. */
function checkInThread(work: Work): Promise<readonly Stretch[]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(__filename, { workerData: work });
		worker.once('message', resolve).once('error', reject);
		// Comes after the answer; without one, nothing else would ever tell.
		worker.once('exit', code => reject(new Error(`a thread of the check ended early, with code ${code}`)));
	});
}
