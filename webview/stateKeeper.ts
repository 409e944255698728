import type { KeptState } from '../src/protocol';
import { getState, post, setState } from './host';
import type { PageState } from './host';
import { findWritten, toKeptState } from './keptState';

/** How long changes of what is kept may gather, in milliseconds. */
const restBeforeKeeping = 100;

/** Keeps the state of the page: with VS Code for the next page of this form, with the extension for the next form. */
export class StateKeeper {
	/** Whether this is the first page of its form, so that there was nothing to take over. */
	readonly isNew: boolean;
	readonly #countWaiting: () => number;
	#state: PageState;
	/** What the extension was told to keep. */
	#told: KeptState | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `countWaiting` says how many of the drafts nobody but a person can finish. */
	constructor(countWaiting: () => number) {
		const state = getState();
		this.isNew = state === undefined;
		this.#state = state ?? {};
		this.#countWaiting = countWaiting;
	}

	get state(): PageState {
		return this.#state;
	}

	/** Keeps something for the next time that the page is made. */
	keep(part: PageState): void {
		this.#state = { ...this.#state, ...part };
		this.#timer ??= setTimeout(() => this.keepNow(), restBeforeKeeping);
	}

	/** Keeps it now, since the page may be about to end. */
	keepNow(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		setState(this.#state);
		this.#tell();
	}

	/** The words of a task that is being written. */
	getTask(key: string): string {
		return this.#state.tasks?.[key] ?? '';
	}

	/** Keeps them at once: the page may be taken away after any key. */
	keepTask(key: string, words: string): void {
		this.keep({ tasks: { ...this.#state.tasks, [key]: words } });
		this.keepNow();
	}

	/** What outlives the form is the extension's to keep. */
	#tell(): void {
		const kept = toKeptState(this.#state);
		if (!this.#told || kept.words !== this.#told.words || kept.column !== this.#told.column) {
			this.#told = kept;
			const waiting = this.#countWaiting() + findWritten(this.#state.tasks ?? {}).length;
			post({ type: 'keep', waiting, ...kept });
		}
	}
}
