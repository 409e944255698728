import type { Target, WorksheetEdit } from '../../core';

type SetValue = Extract<WorksheetEdit, { type: 'setValue' }>;

/** Words that a page has told of and not sent, with the version that they were typed on. */
interface Unsent {
	readonly version: number;
	readonly edit: SetValue;
}

/**
 * What is typed into a form and was not sent yet: VS Code takes a page away without a warning. May be put into the
 * document as long as nobody but this form has changed it since, and nothing that could have moved the place.
 */
export class UnsentWords {
	readonly #byTarget = new Map<string, Unsent>();
	/** The row of versions that came from this form alone, by setting values, and the places that it set. */
	#own = { from: -1, to: -1, targets: new Set<string>() };

	/** The page tells of a key. Only values can wait; anything else is sent at once. */
	tell(edit: WorksheetEdit, version: number): void {
		if (edit.type === 'setValue') {
			this.#byTarget.set(toKey(edit.target), { edit, version });
		}
	}

	/** An edit has come: its words need not be kept. What was typed since is. */
	receive(edit: WorksheetEdit): void {
		if (edit.type !== 'setValue') {
			return;
		}
		const key = toKey(edit.target);
		if (JSON.stringify(this.#byTarget.get(key)?.edit.value) === JSON.stringify(edit.value)) {
			this.#byTarget.delete(key);
		}
	}

	/** An edit of this form has led from one version to another; without one, something that may have moved places. */
	follow(from: number, to: number, edit?: WorksheetEdit): void {
		if (edit?.type !== 'setValue') {
			this.#own = { from: to, to, targets: new Set() };
			return;
		}
		const isNext = this.#own.to === from;
		const targets = new Set(isNext ? this.#own.targets : []).add(toKey(edit.target));
		this.#own = { from: isNext ? this.#own.from : from, to, targets };
	}

	/** Takes out all that waits, in the order of typing. */
	take(): readonly Unsent[] {
		const all = [...this.#byTarget.values()];
		this.#byTarget.clear();
		return all;
	}

	/** Whether words may still be put into a version of the document. */
	isCurrent({ edit, version }: Unsent, now: number): boolean {
		const key = toKey(edit.target);
		const isOwn = this.#own.from <= version && this.#own.to === now;
		const isThere = !movesWithText(edit.target) || [...this.#own.targets].every(target => target === key);
		return version === now || (isOwn && isThere);
	}
}

/** Whether a place is counted in the body, so that words written before it may move it. */
function movesWithText({ at }: Target): boolean {
	return at === 'action' || at === 'section' || at === 'cell';
}

function toKey(target: Target): string {
	return JSON.stringify(target);
}
