import { t } from './l10n';

/** What the page says and asks that belongs to no field. */
export class Notices {
	readonly #redraw: () => void;
	#refusal: string | undefined;
	#announcement = '';
	#asked: string | undefined;

	constructor(redraw: () => void) {
		this.#redraw = redraw;
	}

	/** What could not be done. */
	get refusal(): string | undefined {
		return this.#refusal;
	}

	/** To be said by screen readers. */
	get announcement(): string {
		return this.#announcement;
	}

	/** The key of what is only removed after a yes. */
	get asked(): string | undefined {
		return this.#asked;
	}

	/** Says what could not be done; `undefined` when it was read. */
	refuse(words: string | undefined): void {
		this.#refusal = words;
		this.#redraw();
	}

	/** Says that what a step was about is not there any more as it was seen. */
	refuseStale(): void {
		this.refuse(t('The text has changed meanwhile.'));
	}

	/** Says something; the same words twice are said twice, as they are another text. */
	announce(words: string): void {
		this.#announcement = words === this.#announcement ? `${words}\u00a0` : words;
		this.#redraw();
	}

	/** Asks whether what a key names is to be removed; `undefined` when it stays. */
	ask(key: string | undefined): void {
		this.#asked = key;
		this.#redraw();
	}

	/** The answer is yes: the question goes together with what it is about, not before. */
	confirm(): void {
		this.#asked = undefined;
	}
}
