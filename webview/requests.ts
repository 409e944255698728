import type { Target, WorksheetEdit } from '../src/protocol';
import type { Attention } from './attention';
import { post } from './host';
import type { KnownProblems } from './knownProblems';
import type { KnownWorksheet } from './knownWorksheet';
import type { Outbox } from './outbox';
import type { Problem } from './problemList';

/** What requests go by. */
export interface RequestsParts {
	readonly worksheet: KnownWorksheet;
	readonly problems: KnownProblems;
	readonly outbox: Outbox;
	readonly attention: Attention;
}

/** What a person asks the extension for, but for what is typed: steps, which wait for their turn, and ways to elsewhere. */
export class Requests {
	readonly #parts: RequestsParts;
	readonly #redraw: () => void;

	constructor(parts: RequestsParts, redraw: () => void) {
		this.#parts = parts;
		this.#redraw = redraw;
	}

	/** Asks for a change that is no text. `make` is called when its turn has come, `then` when it is in the document. */
	edit(make: () => WorksheetEdit | undefined, then?: () => void): void {
		const { outbox, worksheet } = this.#parts;
		if (!worksheet.isLocked) {
			outbox.do({ make: () => wrap(make()), then: () => this.#finishStep(then) });
		}
	}

	/** Asks for a fix as soon as the document was checked as it is then, if the problem is still there. */
	applyFix(problem: Problem, fix: number, then: () => void): void {
		const { attention, outbox, problems } = this.#parts;
		outbox.do({
			isReady: version => problems.version === version,
			make: () => {
				const same = problems.findSame(problem, fix);
				return same && { fix: { problem: same.index, fix } };
			},
			then: () => {
				// Its button goes with the problem: the focus goes to what was mended.
				attention.revealed = problem.key;
				this.#finishStep(then);
			},
		});
	}

	#finishStep(then: (() => void) | undefined): void {
		this.#parts.attention.isStepDone = true;
		then?.();
		this.#redraw();
	}

	/** Opens the text at a place, else where the focus was last. */
	revealInText(target?: Target): void {
		post({ type: 'revealInText', ...(target && { target }) });
	}

	/** Opens the text where a problem is. */
	revealProblem({ index }: Problem): void {
		post({ type: 'revealProblem', version: this.#parts.problems.version, problem: index });
	}

	/** Opens the file that is to be mended first. */
	openCause(): void {
		post({ type: 'openCause' });
	}

	/** Opens the form of another worksheet. */
	openOther(key: string): void {
		post({ type: 'openOther', key });
	}

	/** Tells where the focus is. */
	enter(key: string): void {
		const place = this.#parts.worksheet.getPlace(key);
		if (place) {
			post({ type: 'focus', target: place.target });
		}
	}
}

function wrap(edit: WorksheetEdit | undefined): { readonly edit: WorksheetEdit } | undefined {
	return edit && { edit };
}
