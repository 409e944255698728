/** Files in flight at once: enough to hide the way to the disk, which is long in a window, and not all there are. */
const concurrency = 64;

/** Works through things, some at once, until all are done or `isCancelled`. Rejects where the work does. */
export async function runConcurrently<Thing>(
	things: Iterable<Thing>,
	work: (thing: Thing) => Promise<void>,
	isCancelled: () => boolean,
): Promise<void> {
	const waiting = things[Symbol.iterator]();
	const workOn = async (): Promise<void> => {
		for (let next = waiting.next(); !next.done && !isCancelled(); next = waiting.next()) {
			await work(next.value);
		}
	};
	await Promise.all(Array.from({ length: concurrency }, workOn));
}
