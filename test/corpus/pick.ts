/** Whole numbers from 0 up to but not including a bound; see `createRandom`. */
export type Random = (below: number) => number;

/** One of some things. */
export function pick<Thing>(random: Random, things: readonly Thing[]): Thing {
	return things[random(things.length)] as Thing;
}

/** True once in so many times. */
export function rarely(random: Random, times: number): boolean {
	return random(times) === 0;
}
