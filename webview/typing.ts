import type { WorksheetEdit } from '../src/protocol';
import { Drafts } from './drafts';
import type { Draft } from './drafts';
import { t } from './l10n';
import type { KnownWorksheet } from './knownWorksheet';
import type { StateKeeper } from './stateKeeper';
import { splitWords } from './texts';

/** Texts that are shorter are kept with every key: the page may be taken away after any. */
const longestKeptAtOnce = 10_000;

/** What the controls show: what a person typed, as long as the worksheet does not have it, else what that says. */
export class Typing {
	readonly drafts: Drafts;
	/** Keys of the controls in which an input method is at work. */
	readonly composing = new Set<string>();
	readonly #worksheet: KnownWorksheet;
	readonly #kept: StateKeeper;

	constructor(worksheet: KnownWorksheet, kept: StateKeeper) {
		this.drafts = new Drafts(kept.state.drafts);
		this.#worksheet = worksheet;
		this.#kept = kept;
	}

	/** What a control shows. */
	getText(key: string): string {
		return this.drafts.get(key)?.text ?? this.#worksheet.getPlace(key)?.value ?? '';
	}

	/** The elements of a list, as they stand in the page. */
	getElements(key: string): readonly string[] {
		return splitWords(this.getText(key), this.#worksheet.getPlace(key)?.form ?? 'elements');
	}

	/** What was typed into a control and is not in the worksheet, or is still being typed. */
	getDraft(key: string): Draft | undefined {
		return this.drafts.get(key);
	}

	/** Those that wait for a person. */
	get waiting(): readonly Draft[] {
		return this.drafts.waiting;
	}

	/** In words, how much of what was typed the file does not have. */
	describeWaiting(): string {
		const { length } = this.waiting;
		return length === 1 ? t('One text is not in the file yet') : t('{0} texts are not in the file yet', length);
	}

	/** A control has another text. */
	type(key: string, text: string): void {
		const place = this.#worksheet.getPlace(key);
		if (!place || this.#worksheet.isLocked) {
			return;
		}
		this.drafts.type(place, text);
		this.keep();
		if (text.length < longestKeptAtOnce) {
			this.#kept.keepNow();
		}
	}

	/** Goes on with what was typed, whatever the worksheet says. */
	keepMine(key: string): void {
		this.drafts.keepMine(key, this.#worksheet.getPlace(key)?.value ?? '');
	}

	/** Goes on with what the worksheet says. */
	takeOther(key: string): void {
		this.drafts.drop(key);
		this.keep();
	}

	/** Takes over what was typed into an earlier form of the file. */
	restore(drafts: readonly Draft[]): void {
		this.drafts.restore(drafts, t('This was not in the file yet when the form was closed.'));
		this.keep();
	}

	/** A draft goes along with the task or cell that it is about. Returns the keys that are others now. */
	followMoved(): ReadonlyMap<string, string> {
		const all = new Map<string, string>();
		for (const { base, key } of this.drafts.unfinished) {
			const moved = this.#worksheet.findMoved(key, base);
			if (moved !== undefined) {
				all.set(key, moved);
				this.drafts.move(key, moved);
			}
		}
		return all;
	}

	/** Lets drafts follow what the worksheet says, and what has the focus. Whether one came to its end by that. */
	follow(focused: string | undefined): boolean {
		const before = this.drafts.size;
		this.drafts.follow(key => this.#worksheet.getPlace(key)?.value, focused);
		this.keep();
		return this.drafts.size !== before;
	}

	/** Takes out what was typed where there is no such place any more, one text a line. */
	takeLost(): string {
		const lost = this.drafts.takeLost(key => this.#worksheet.getPlace(key)?.value);
		return lost
			.map(({ text }) => text.trim())
			.filter(text => text !== '')
			.join('\n');
	}

	/** Keeps the drafts for the next time that the page is made. */
	keep(): void {
		this.#kept.keep({ drafts: this.drafts.unfinished });
	}

	/** The edit that puts a text into the worksheet; `undefined` where it has no place there, or none can be changed. */
	toEdit(key: string, text: string): WorksheetEdit | undefined {
		const place = this.#worksheet.getPlace(key);
		if (!place || this.#worksheet.isLocked) {
			return undefined;
		}
		const { form, target } = place;
		const isList = form === 'words' || form === 'elements';
		return { type: 'setValue', target, value: isList ? splitWords(text, form) : text };
	}
}
