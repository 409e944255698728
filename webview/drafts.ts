import type { TextForm } from './texts';
import { isSame } from './texts';

/** What a person typed into one control, from the first key until the document has it. */
export interface Draft {
	readonly key: string;
	readonly text: string;
	readonly form: TextForm;
	/** What the document said when typing began, or what it took over from here since. */
	readonly base: string;
	/** What was sent last. */
	readonly sent?: string;
	/** What the document said before it took something over from here. */
	readonly before?: string;
	/**
	 * `typed`: to be sent. `applied`: in the document; kept while the control has the focus, so that blanks at its end stay.
	 * `refused`: the document cannot take it, for `reason`. `conflict`: the document got another text meanwhile.
	 */
	readonly state: 'typed' | 'applied' | 'refused' | 'conflict';
	readonly reason?: string;
}

/** Where something is typed, and what the document says there. */
interface DraftPlace {
	readonly key: string;
	readonly value: string;
	readonly form: TextForm;
}

/**
 * The texts that are not, or not yet, what the document says. Pure: knows neither page nor messages. A control shows its
 * draft; without one, what the document says.
 */
export class Drafts {
	readonly #drafts = new Map<string, Draft>();

	constructor(kept: readonly Draft[] = []) {
		for (const draft of kept) {
			// What was on its way may have been undone since: nobody sends it again without a question.
			const isOnItsWay = draft.state === 'typed' && draft.sent === draft.text;
			this.#drafts.set(draft.key, isOnItsWay ? { ...draft, state: 'conflict' } : draft);
		}
	}

	/** Takes over what an earlier page had when its form was closed. None of it is sent by itself, for `reason`. */
	restore(kept: readonly Draft[], reason: string): void {
		for (const draft of kept) {
			this.#drafts.set(draft.key, draft.state === 'typed' ? { ...draft, state: 'refused', reason } : draft);
		}
	}

	/** Those that wait for a person: what they say is neither in the document nor on its way to it. */
	get waiting(): readonly Draft[] {
		return [...this.#drafts.values()].filter(({ state }) => state === 'refused' || state === 'conflict');
	}

	get(key: string): Draft | undefined {
		return this.#drafts.get(key);
	}

	/** How many there are, applied ones too. */
	get size(): number {
		return this.#drafts.size;
	}

	/** All that the document does not have, to be kept. */
	get unfinished(): readonly Draft[] {
		return [...this.#drafts.values()].filter(({ state }) => state !== 'applied');
	}

	/** The first draft that waits to be sent. */
	findTyped(isHeld: (key: string) => boolean): Draft | undefined {
		return [...this.#drafts.values()].find(({ key, state }) => state === 'typed' && !isHeld(key));
	}

	/** A key was pressed. A conflict stays one until somebody decides. */
	type({ form, key, value }: DraftPlace, text: string): void {
		const { reason: _, ...draft } = this.#drafts.get(key) ?? { key, form, base: value };
		const state = 'state' in draft && draft.state === 'conflict' ? 'conflict' : 'typed';
		this.#drafts.set(key, { ...draft, text, state });
	}

	/** The text is on its way. */
	send(key: string): void {
		this.#change(key, draft => ({ ...draft, sent: draft.text }));
	}

	/** What was sent is in the document. */
	apply(key: string): void {
		this.#change(key, draft => {
			const { sent = draft.base } = draft;
			const state = draft.text === sent && draft.state === 'typed' ? 'applied' : draft.state;
			return { ...rebase(draft, sent), state };
		});
	}

	/** The document cannot take what was sent; what was typed since may be better. */
	refuse(key: string, reason: string): void {
		this.#change(key, draft => (draft.text === draft.sent ? { ...draft, state: 'refused', reason } : draft));
	}

	/** Goes on with the typed text, whatever the document says. */
	keepMine(key: string, value: string): void {
		this.#change(key, draft => ({ ...draft, base: value, state: 'typed' }));
	}

	/** Goes on with what the document says. */
	drop(key: string): void {
		this.#drafts.delete(key);
	}

	/** Takes out what has no place in the document any more, so that it can be shown. Only to be asked when it can be read. */
	takeLost(getValue: (key: string) => string | undefined): readonly Draft[] {
		const lost = this.unfinished.filter(({ key }) => getValue(key) === undefined);
		lost.forEach(({ key }) => this.#drafts.delete(key));
		return lost;
	}

	/** Lets a draft be one of another place. */
	move(from: string, to: string): void {
		const draft = this.#drafts.get(from);
		if (draft && !this.#drafts.has(to)) {
			this.#drafts.delete(from);
			this.#drafts.set(to, { ...draft, key: to });
		}
	}

	/** The document says something, perhaps something new; `focused` is the key of the control that has the focus. */
	follow(getValue: (key: string) => string | undefined, focused: string | undefined): void {
		for (const draft of [...this.#drafts.values()]) {
			const value = getValue(draft.key);
			if (value !== undefined) {
				this.#followOne(draft, value, focused);
			} else if (draft.state === 'applied') {
				this.#drafts.delete(draft.key);
			}
		}
	}

	#followOne(draft: Draft, value: string, focused: string | undefined): void {
		const { base, before, form, key, sent, state, text } = draft;
		if (isSame(value, text, form)) {
			this.#drafts.set(key, { ...rebase(draft, value), state: state === 'typed' ? 'typed' : 'applied' });
			if (key !== focused && state !== 'typed') {
				this.#drafts.delete(key);
			}
		} else if (
			state === 'applied' ||
			(before !== undefined && isSame(value, before, form) && !isSame(value, base, form))
		) {
			// Undo has taken back what came from here; the letters that were typed since go with it.
			this.#drafts.delete(key);
		} else if (!isSame(value, base, form)) {
			const isOwnEcho = sent !== undefined && isSame(value, sent, form);
			this.#drafts.set(key, isOwnEcho ? rebase(draft, value) : { ...draft, state: 'conflict' });
		}
	}

	#change(key: string, change: (draft: Draft) => Draft): void {
		const draft = this.#drafts.get(key);
		if (draft) {
			this.#drafts.set(key, change(draft));
		}
	}
}

/** The document has taken over what it says now. */
function rebase(draft: Draft, value: string): Draft {
	return isSame(value, draft.base, draft.form) ? draft : { ...draft, before: draft.base, base: value };
}
