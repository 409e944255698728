/** A source of random choices that makes the same ones for the same seed (mulberry32). */
export class Random {
	#state;

	/** @param {number} seed */
	constructor(seed) {
		this.#state = seed >>> 0;
	}

	/** A number from 0 up to but not including 1. */
	next() {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** A whole number from `low` to `high`, both included. */
	between(low, high) {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	/** One of some values. */
	pick(values) {
		return values[this.between(0, values.length - 1)];
	}

	/** Some different values, in random order. */
	sample(values, count) {
		const left = [...values];
		return Array.from(
			{ length: Math.min(count, left.length) },
			() => left.splice(this.between(0, left.length - 1), 1)[0],
		);
	}

	/** A calendar date, `YYYY-MM-DD`, some days after another. */
	dateAfter(date, low, high) {
		const later = new Date(`${date}T00:00:00Z`);
		later.setUTCDate(later.getUTCDate() + this.between(low, high));
		return later.toISOString().slice(0, 10);
	}
}
