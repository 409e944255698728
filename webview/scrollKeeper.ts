/** What a person does to move the page. */
const moves = ['wheel', 'pointerdown', 'keydown'] as const;

/** Takes a page that is made anew to where it was, once or more often while it is drawn, until a person moves it. */
export class ScrollKeeper {
	readonly #release = (): void => this.#forget();
	#scroll: number | undefined;

	/** `scroll`: pixels from the top. */
	constructor(scroll: number) {
		this.#scroll = scroll;
		for (const move of moves) {
			window.addEventListener(move, this.#release, { capture: true, passive: true });
		}
	}

	/** Scrolls to the place, as far as the page reaches. */
	restore(): void {
		if (this.#scroll !== undefined) {
			window.scrollTo(0, this.#scroll);
		}
	}

	#forget(): void {
		this.#scroll = undefined;
		for (const move of moves) {
			window.removeEventListener(move, this.#release, { capture: true });
		}
	}
}
