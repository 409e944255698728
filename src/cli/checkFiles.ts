import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile';
import type { CheckContext, CheckedFile } from './checkFile';
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
}

/** A thread loads the whole engine before its first file; with fewer files for each it would not pay. */
const filesPerThread = 1000;

const mostThreads = 8;

/** What one thread does. */
interface Share {
	readonly files: readonly ListedFile[];
	readonly settings: CheckSettings;
}

/** Checks files, in several threads where they are many. Throws a `UsageError` where the ladder cannot be used. */
export async function checkFiles(
	files: readonly ListedFile[],
	settings: CheckSettings,
): Promise<ReadResult<CheckedFile>> {
	const context = createContext(settings);
	const [own = [], ...others] = deal(files);
	const shares = await Promise.all([
		checkShare(own, context),
		...others.map(share => checkInThread({ files: share, settings })),
	]);
	return {
		results: shares.flatMap(({ results }) => results),
		lookedAt: shares.reduce((sum, { lookedAt }) => sum + lookedAt, 0),
		problems: shares.flatMap(({ problems }) => problems),
	};
}

/** What a thread does that {@link checkFiles} has started: checks its share and posts the result. */
export async function runCheckThread(): Promise<void> {
	const { files, settings } = workerData as Share;
	parentPort?.postMessage(await checkShare(files, createContext(settings)));
}

/** Stretches of equal length, so that the results of all make the order of the files. */
function deal(files: readonly ListedFile[]): readonly (readonly ListedFile[])[] {
	const threads = Math.min(availableParallelism(), mostThreads, Math.max(1, Math.floor(files.length / filesPerThread)));
	const size = Math.ceil(files.length / threads);
	return Array.from({ length: threads }, (_, index) => files.slice(index * size, (index + 1) * size));
}

function createContext({ today, ladder }: CheckSettings): CheckContext {
	return { today, ladders: new LadderFiles(ladder), links: new LinkTargets(), others: new OtherFiles() };
}

function checkShare(files: readonly ListedFile[], context: CheckContext): Promise<ReadResult<CheckedFile>> {
	return readFiles(files, (file, text) => checkFile(file, text, context));
}

/** The bundle is its own thread: `main.ts` tells by where it runs what it is to do. */
function checkInThread(share: Share): Promise<ReadResult<CheckedFile>> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(__filename, { workerData: share });
		worker.once('message', resolve).once('error', reject);
		// Comes after the answer; without one, nothing else would ever tell.
		worker.once('exit', code => reject(new Error(`a thread of the check ended early, with code ${code}`)));
	});
}
