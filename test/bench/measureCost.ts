const interval = 2;

/** What some work costs a thread, in milliseconds: of the processor where Node tells it, for that is the same on a busy machine. */
export interface Cost<Result> {
	readonly result: Result;
	/** All that the thread did meanwhile. */
	readonly total: number;
	/** The longest of it for which nobody else had a turn. */
	readonly pause: number;
}

/** Does some work and tells what it costs. */
export async function measureCost<Result>(work: () => Promise<Result>): Promise<Cost<Result>> {
	const start = getTime();
	let last = start;
	let pause = 0;
	const timer = setInterval(() => {
		const now = getTime();
		pause = Math.max(pause, now - last);
		last = now;
	}, interval);
	const result = await work();
	clearInterval(timer);
	return { result, pause, total: getTime() - start };
}

/** Node has it from version 23.9 on, which its types here do not know yet. */
interface ThreadTimes {
	threadCpuUsage?(): { readonly user: number; readonly system: number };
}

function getTime(): number {
	const usage = (process as ThreadTimes).threadCpuUsage?.();
	return usage ? (usage.user + usage.system) / 1000 : performance.now();
}
