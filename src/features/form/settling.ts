/** How long a save waits for a page that does not answer, in milliseconds: less than VS Code waits for us. */
const longest = 1000;

/** Lets a save wait until the page has sent what was typed. What a page that is hidden had not sent is applied without it. */
export class Settling {
	readonly #ask: () => void;
	#waiting: (() => void)[] = [];

	/** `ask` tells the page to send what was typed, and to say when all of it is answered. */
	constructor(ask: () => void) {
		this.#ask = ask;
	}

	/** Resolves when the page has answered, at once where there is none, and after a second at the latest. */
	async settle(isPageThere: boolean): Promise<void> {
		if (!isPageThere) {
			return;
		}
		await new Promise<void>(resolve => {
			const timer = setTimeout(resolve, longest);
			this.#waiting.push(() => {
				clearTimeout(timer);
				resolve();
			});
			this.#ask();
		});
	}

	/** The page has answered. */
	end(): void {
		const waiting = this.#waiting;
		this.#waiting = [];
		waiting.forEach(goOn => goOn());
	}
}
