import type { ToWebviewMessage } from '../src/protocol';
import type { KnownWorksheet } from './knownWorksheet';
import { NewItems } from './newItems';
import { ProblemList } from './problemList';
import type { Problem } from './problemList';
import type { RatingAlone } from './ratingAlone';

/** What the extension found in the worksheet last, as far as it is to be said now. */
export class KnownProblems {
	/** What they lack is said later. */
	readonly newItems = new NewItems();
	readonly #worksheet: KnownWorksheet;
	readonly #ratingAlone: RatingAlone;
	#list = new ProblemList({ version: -1, problems: [] }, () => undefined);

	constructor(worksheet: KnownWorksheet, ratingAlone: RatingAlone) {
		this.#worksheet = worksheet;
		this.#ratingAlone = ratingAlone;
	}

	/** Takes over what was found by now. */
	receive(message: Extract<ToWebviewMessage, { type: 'problems' }>): void {
		this.#list = new ProblemList(message, target => this.#worksheet.findKey(target));
	}

	/** The version of the document that was looked at; -1 before any was. */
	get version(): number {
		return this.#list.version;
	}

	/** Whether it is known what is to be said of the worksheet. */
	get isChecked(): boolean {
		return this.version >= 0;
	}

	/** What there is to look at; without what others have rated while somebody rates alone, and what a new item lacks. */
	get all(): readonly Problem[] {
		return this.#list.all.filter(problem => this.#isShown(problem));
	}

	/** Those of one place. */
	get(key: string): readonly Problem[] {
		return this.#list.get(key).filter(problem => this.#isShown(problem));
	}

	/** A problem of an earlier list as it is now, with the same fix; `undefined` where it is gone. */
	findSame(problem: Problem, fix: number): Problem | undefined {
		return this.#list.findSame(problem, fix);
	}

	#isShown(problem: Problem): boolean {
		return !this.newItems.holds(problem) && this.#ratingAlone.maySee(problem);
	}
}
