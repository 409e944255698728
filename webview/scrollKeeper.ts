/** What a person does to move a page. */
const moves = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/**
 * Takes a page that is made anew to where it was. VS Code tries as well, by the share of a height that is not final:
 * what is found in a worksheet is drawn after the rest. So each drawing takes it there until then, or until a person
 * moves it.
 */
export class ScrollKeeper {
	readonly #release = (): void => {
		this.#go = undefined;
	};
	readonly #goBack = (): void => this.#go?.();
	/** Takes the page to where it shall be; absent when it may be anywhere. */
	#go: (() => void) | undefined;
	#isComplete = false;

	/** `wanted`: pixels from the top. */
	constructor(wanted: number) {
		this.#go = () => scrollToPlace(wanted);
		setAnchoring(false);
		window.addEventListener('scroll', this.#goBack);
		for (const move of moves) {
			window.addEventListener(move, this.#release, { capture: true, passive: true });
		}
	}

	/** To be called after a drawing. `isComplete`: nothing more comes that could move the page. */
	restore(isComplete: boolean): void {
		this.#goBack();
		if (isComplete && !this.#isComplete) {
			this.#isComplete = true;
			this.#end();
		}
	}

	/** Takes the page somewhere else; while more may come that moves it, with each drawing again. */
	show(go: () => void): void {
		go();
		this.#go = this.#isComplete ? undefined : go;
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

function scrollToPlace(pixels: number): void {
	if (window.scrollY !== pixels) {
		window.scrollTo(0, pixels);
	}
}

/** The browser moves a page by what is drawn above, and would do so once more after the drawing. */
function setAnchoring(isOn: boolean): void {
	document.documentElement.style.overflowAnchor = isOn ? '' : 'none';
}
