import type { StateKeeper } from './stateKeeper';

/** Which parts of the page are open. */
export class OpenParts {
	readonly #kept: StateKeeper;
	readonly #redraw: () => void;
	/** As they were drawn first, for those that nobody has opened or closed. */
	readonly #openAtFirst = new Map<string, boolean>();

	constructor(kept: StateKeeper, redraw: () => void) {
		this.#kept = kept;
		this.#redraw = redraw;
	}

	/** Whether a part is open: as a person left it, else as it was when it was drawn first, whatever is in it by now. */
	isOpen(id: string, isOpenAtFirst: boolean): boolean {
		const first = this.#openAtFirst.get(id) ?? isOpenAtFirst;
		this.#openAtFirst.set(id, first);
		return this.#kept.state.open?.[id] ?? first;
	}

	/** A person opens or closes a part. */
	setOpen(id: string, isOpen: boolean): void {
		this.#kept.keep({ open: { ...this.#kept.state.open, [id]: isOpen } });
		this.#redraw();
	}
}
