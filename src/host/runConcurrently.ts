/** Files in flight at once: enough to hide the disk, few enough to leave the extension host responsive. */
const concurrency = 16;

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
