import type { FromWebviewMessage, ToWebviewMessage, WorksheetEdit } from '../src/protocol';
import type { Drafts } from './drafts';

type Fix = Omit<Extract<FromWebviewMessage, { type: 'applyFix' }>, 'id' | 'version' | 'type'>;
type Answer = Extract<ToWebviewMessage, { type: 'editApplied' | 'editRejected' }>;

/** Something to be done once, that is no text: a tick, a new goal, a fix. */
export interface Step {
	/** Made when its turn has come; `undefined` where there is nothing left to do. */
	readonly make: () => { readonly edit: WorksheetEdit } | { readonly fix: Fix } | undefined;
	/** Whether all is there that `make` needs; a step that waits is looked at again by `flush`. */
	readonly isReady?: (version: number) => boolean;
	/** What to do when it is in the document. */
	readonly then?: () => void;
}

/** What an outbox needs of the page. */
export interface OutboxServices {
	readonly drafts: Drafts;
	readonly post: (message: FromWebviewMessage) => void;
	/** The edit that puts a draft into the document; `undefined` where its place is gone. */
	readonly toEdit: (key: string, text: string) => WorksheetEdit | undefined;
	/** Whether a text must not be sent yet, since an input method is at work on it. */
	readonly isHeld: (key: string) => boolean;
	/** Whether nothing can be changed now; what was typed waits. */
	readonly isLocked: () => boolean;
	/** A text is on its way. */
	readonly onDidSend: () => void;
	/** Something came out of it that the page should show: drafts have changed, or a step was refused. */
	readonly onDidChange: (refusal?: string) => void;
}

/** How long typing must rest before it is sent, and how long it may go on before it is sent anyway, in milliseconds. */
const restAfterTyping = { fast: 200, slowly: 800 };
const longestWait = 1000;

/** How often a step is made again when others changed the document before it came. */
const mostTries = 3;

/** A step with how often it was made. */
type TriedStep = Step & { readonly tries?: number };

interface InFlight {
	readonly id: number;
	readonly key?: string;
	readonly step?: TriedStep;
}

/**
 * Sends one change at a time and waits for the answer, so that each is made on the version that the one before led to.
 * Text that is typed meanwhile waits; only its newest state is sent.
 */
export class Outbox {
	readonly #services: OutboxServices;
	readonly #steps: TriedStep[] = [];
	#version = 0;
	#ids = 0;
	#inFlight: InFlight | undefined;
	#isDue = false;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#firstTyped: number | undefined;
	#whenSettled: (() => void) | undefined;

	constructor(services: OutboxServices) {
		this.#services = services;
	}

	/** A new state of the document has come. */
	receive(version: number): void {
		this.#version = version;
		if (this.#services.drafts.findTyped(this.#services.isHeld)) {
			this.schedule();
		}
	}

	/** Tells of what is typed, which VS Code may take the page away before it is sent. */
	tell(key: string, text: string): void {
		const edit = this.#services.isLocked() ? undefined : this.#services.toEdit(key, text);
		if (edit) {
			this.#services.post({ type: 'typing', version: this.#version, edit });
		}
	}

	/** Text was typed: it is sent when typing rests. */
	schedule(typing: keyof typeof restAfterTyping = 'fast'): void {
		this.#firstTyped ??= performance.now();
		clearTimeout(this.#rest);
		const wait = Math.min(restAfterTyping[typing], Math.max(0, this.#firstTyped + longestWait - performance.now()));
		this.#rest = setTimeout(() => this.flush(), wait);
	}

	/** Sends what was typed now, and what waits behind it. */
	flush(): void {
		clearTimeout(this.#rest);
		this.#firstTyped = undefined;
		this.#isDue = true;
		this.#pump();
	}

	/** Sends what was typed now, and calls back when all of it is answered. */
	settle(whenSettled: () => void): void {
		this.#whenSettled = whenSettled;
		this.flush();
	}

	/** Does a step after the text that was typed before it. */
	do(step: Step): void {
		this.#steps.push(step);
		this.flush();
	}

	/** The extension has answered. */
	answer(message: Answer): void {
		const flight = this.#inFlight;
		if (flight?.id !== message.id) {
			return;
		}
		this.#inFlight = undefined;
		if (flight.key !== undefined) {
			this.#answerText(flight.key, message);
		}
		this.#services.onDidChange(flight.step && this.#answerStep(flight.step, message));
		if (message.type === 'editApplied') {
			flight.step?.then?.();
		}
		this.#pump();
	}

	/** A step that came too late is made again: it finds its place anew. The answer is what to say, if anything. */
	#answerStep(step: TriedStep, message: Answer): string | undefined {
		if (message.type === 'editApplied') {
			return undefined;
		}
		const { tries = 1 } = step;
		if (!message.isStale || tries === mostTries) {
			return message.reason;
		}
		this.#steps.unshift({ ...step, tries: tries + 1 });
		return undefined;
	}

	#answerText(key: string, message: Answer): void {
		if (message.type === 'editApplied') {
			this.#services.drafts.apply(key);
		} else if (!message.isStale) {
			this.#services.drafts.refuse(key, message.reason);
		}
	}

	#pump(): void {
		if (this.#inFlight || !this.#isDue) {
			return;
		}
		const { drafts, isHeld, isLocked } = this.#services;
		const draft = isLocked() ? undefined : drafts.findTyped(isHeld);
		if (draft) {
			this.#sendText(draft.key, draft.text);
			return;
		}
		const [step] = this.#steps;
		if (step === undefined) {
			this.#isDue = false;
			this.#whenSettled?.();
			this.#whenSettled = undefined;
		} else if (step.isReady?.(this.#version) !== false) {
			this.#steps.shift();
			this.#sendStep(step);
		}
	}

	#sendText(key: string, text: string): void {
		const { drafts, onDidSend, post, toEdit } = this.#services;
		const edit = toEdit(key, text);
		if (edit === undefined) {
			drafts.drop(key);
			this.#pump();
			return;
		}
		const id = this.#ids++;
		this.#inFlight = { id, key };
		drafts.send(key);
		onDidSend();
		post({ type: 'edit', id, version: this.#version, edit });
	}

	#sendStep(step: TriedStep): void {
		const made = step.make();
		if (made === undefined) {
			this.#pump();
			return;
		}
		const id = this.#ids++;
		const head = { id, version: this.#version };
		this.#inFlight = { id, step };
		this.#services.post(
			'edit' in made ? { type: 'edit', ...head, edit: made.edit } : { type: 'applyFix', ...head, ...made.fix },
		);
	}
}
