import type * as vscode from 'vscode';
import type { RatingAlone } from '../../host/ratingAlone';
import type { FromWebviewMessage, ToWebviewMessage } from '../../protocol';
import type { KeptForms } from './keptForms';

type KeepMessage = Extract<FromWebviewMessage, { type: 'keep' }>;
type RestoreMessage = Extract<ToWebviewMessage, { type: 'restore' }>;

/** What a form's memory works with. */
export interface FormMemoryServices {
	readonly kept: KeptForms;
	readonly ratingAlone: RatingAlone;
}

/** What of one form outlives it: takes over what an earlier form of the file left, and leaves what there is when it ends. */
export class FormMemory {
	readonly #uri: vscode.Uri;
	readonly #services: FormMemoryServices;
	/** What an earlier form left, until the page has it. */
	#left: RestoreMessage | undefined;
	#words: string | undefined;
	#waiting = 0;

	constructor(uri: vscode.Uri, services: FormMemoryServices) {
		this.#uri = uri;
		this.#services = services;
		const words = services.kept.takeWords(uri.toString());
		const column = services.kept.getColumn(uri.toString());
		this.#left = {
			type: 'restore',
			...(words !== undefined && { words }),
			...(column !== undefined && { column }),
		};
		services.ratingAlone.set(this, uri, column !== undefined);
	}

	/** What an earlier form left, for the first page that asks; a later one has a state of its own. */
	takeLeft(): RestoreMessage | undefined {
		const left = this.#left;
		this.#left = undefined;
		return left;
	}

	/** The page says what it has. */
	keep({ column, waiting, words }: KeepMessage): void {
		this.#words = words;
		this.#waiting = waiting;
		this.#services.kept.keepColumn(this.#uri.toString(), column);
		this.#services.ratingAlone.set(this, this.#uri, (column ?? '') !== '');
	}

	/** Something was refused; until the page says what it has then, which it may not live to do, that waits as well. */
	expectWords(): void {
		this.#waiting++;
	}

	/** The form has ended, with `unsent` more that the page could not tell of. Returns how much is kept for the next form. */
	end(unsent: number): number {
		const waiting = this.#waiting + unsent;
		if (waiting === 0 || this.#words === undefined) {
			return 0;
		}
		this.#services.kept.keepWords(this.#uri.toString(), this.#words);
		return waiting;
	}

	/** The form is gone: nobody rates alone in it. */
	dispose(): void {
		this.#services.ratingAlone.set(this, this.#uri, false);
	}
}
