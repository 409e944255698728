/** How many files are read at the same time: enough to keep the disk busy, few enough for any limit of open files. */
export const readsInFlight = 16;

/** Runs `run` for every item, {@link readsInFlight} at a time. Results keep the order of the items. */
export async function mapInFlight<Item, Result>(
	items: readonly Item[],
	run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
	const results: Result[] = new Array<Result>(items.length);
	const queue = items.entries();
	const work = async (): Promise<void> => {
		for (const [index, item] of queue) {
			results[index] = await run(item);
		}
	};
	await Promise.all(Array.from({ length: Math.min(readsInFlight, items.length) }, work));
	return results;
}
