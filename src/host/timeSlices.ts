/** How long steps may run in a row before others get their turn, in milliseconds. */
const longestSlice = 15;

/**
 * Runs short steps of computing one after the other, and lets the extension host do its other work in between, so that
 * typing and commands never wait for a whole list of files.
 */
export class TimeSlices {
	readonly #steps: (() => void)[] = [];
	#isRunning = false;

	/** What the step returns, once it had its turn; rejects with what it throws. */
	run<Result>(step: () => Result): Promise<Result> {
		return new Promise((resolve, reject) => {
			this.#steps.push(() => {
				try {
					resolve(step());
				} catch (error) {
					reject(error instanceof Error ? error : new Error(String(error)));
				}
			});
			if (!this.#isRunning) {
				void this.#runSteps();
			}
		});
	}

	/** Gives way before the first step too: who asks may have computed for a while itself. */
	async #runSteps(): Promise<void> {
		this.#isRunning = true;
		let start = await nextTurn();
		for (let step = this.#steps.shift(); step; step = this.#steps.shift()) {
			step();
			if (performance.now() - start > longestSlice) {
				start = await nextTurn();
			}
		}
		this.#isRunning = false;
	}
}

/** A message is the fastest way through the event loop that both the Node and the web worker host have. */
function nextTurn(): Promise<number> {
	return new Promise(resolve => {
		const { port1, port2 } = new MessageChannel();
		port1.addEventListener('message', () => {
			port1.close();
			resolve(performance.now());
		});
		port1.start();
		port2.postMessage(undefined);
	});
}
