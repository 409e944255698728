/** What a person does to move a page. */
const moves = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/**
 * Takes a page that is made anew to where it was. VS Code tries as well, by the share of a height that is not final:
 * what is found in a worksheet is drawn after the rest. So each drawing takes it there until then, or until a person
 * moves it.
 */
export class ScrollKeeper {
	readonly #release = (): void => {
		this.#wanted = undefined;
	};
	readonly #goBack = (): void => this.#scroll();
	#wanted: number | undefined;
	#isComplete = false;

	/** `wanted`: pixels from the top. */
	constructor(wanted: number) {
		this.#wanted = wanted;
		setAnchoring(false);
		window.addEventListener('scroll', this.#goBack);
		for (const move of moves) {
			window.addEventListener(move, this.#release, { capture: true, passive: true });
		}
	}

	/** To be called after a drawing. `isComplete`: nothing more comes that could move the page. */
	restore(isComplete: boolean): void {
		this.#scroll();
		if (isComplete && !this.#isComplete) {
			this.#isComplete = true;
			this.#end();
		}
	}

	#scroll(): void {
		if (this.#wanted !== undefined && window.scrollY !== this.#wanted) {
			window.scrollTo(0, this.#wanted);
		}
	}

	#end(): void {
		this.#release();
		window.removeEventListener('scroll', this.#goBack);
		for (const move of moves) {
			window.removeEventListener(move, this.#release, { capture: true });
		}
		requestAnimationFrame(() => requestAnimationFrame(() => setAnchoring(true)));
	}
}

/** The browser moves a page by what is drawn above, and would do so once more after the drawing. */
function setAnchoring(isOn: boolean): void {
	document.documentElement.style.overflowAnchor = isOn ? '' : 'none';
}
