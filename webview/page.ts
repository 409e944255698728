import type { ProblemView, Target, ToWebviewMessage, WorksheetEdit, WorksheetView } from '../src/protocol';
import { Drafts } from './drafts';
import type { Draft } from './drafts';
import { getFocus } from './focusKeeper';
import { getState, post, setState } from './host';
import type { PageState } from './host';
import { PlaceIndex } from './keys';
import type { Place } from './keys';
import { Outbox } from './outbox';
import { splitWords } from './texts';

type Update = Extract<ToWebviewMessage, { type: 'update' }>;

/** A problem with its number in the list that the extension sent, and the key of the place it is about. */
export interface Problem extends ProblemView {
	readonly index: number;
	readonly key?: string;
}

/** How long changes of what is kept may gather, in milliseconds. */
const restBeforeKeeping = 100;

/** What the page knows and can do, without anything about how it looks. What draws it asks; what a person does comes in. */
export class Page {
	readonly drafts: Drafts;
	readonly outbox: Outbox;
	/** Keys of the controls in which an input method is at work. */
	readonly composing = new Set<string>();
	/** The item whose removal waits for a yes, or the task that is being added. */
	asked: string | undefined;
	/** What the extension refused that belongs to no field. */
	refusal: string | undefined;
	/** To be said by screen readers. */
	announcement = '';
	/** The key of the control that gets the focus when it is drawn next. */
	focusNext: string | undefined;
	/** The place that a jump goes to: parts that hold it open. */
	revealed: string | undefined;
	readonly #onDidChange: () => void;
	readonly #ids = new Map<string, string>();
	#state: PageState = getState();
	#keepTimer: ReturnType<typeof setTimeout> | undefined;
	#update: Update | undefined;
	#places: PlaceIndex | undefined;
	#problems: { readonly version: number; readonly problems: readonly Problem[] } = { version: -1, problems: [] };

	/** `onDidChange` is called when something is to be drawn anew. */
	constructor(onDidChange: () => void) {
		this.#onDidChange = onDidChange;
		this.drafts = new Drafts(this.#state.drafts);
		this.outbox = new Outbox({
			drafts: this.drafts,
			post,
			toEdit: (key, text) => this.#toEdit(key, text),
			isHeld: key => this.composing.has(key),
			onDidChange: refusal => {
				this.refusal = refusal;
				this.#keepDrafts();
				this.redraw();
			},
		});
	}

	/** What the extension sent last; `undefined` before that. */
	get update(): Update | undefined {
		return this.#update;
	}

	/** What is shown. Only to be asked after the first update. */
	get view(): WorksheetView {
		if (!this.#update) {
			throw new Error('There is nothing to show yet.');
		}
		return this.#update.view;
	}

	get isLocked(): boolean {
		return this.#update?.locked !== undefined;
	}

	get state(): PageState {
		return this.#state;
	}

	get problems(): readonly Problem[] {
		return this.#problems.problems;
	}

	/** Whether it is known what is to be said of the worksheet. */
	get isChecked(): boolean {
		return this.#problems.version >= 0;
	}

	receive(message: ToWebviewMessage): void {
		switch (message.type) {
			case 'update':
				this.#show(message);
				break;
			case 'problems':
				this.#showProblems(message);
				break;
			case 'editApplied':
			case 'editRejected':
				this.outbox.answer(message);
				break;
			case 'settle':
				this.outbox.settle(() => post({ type: 'settled' }));
				break;
			case 'reveal':
				this.reveal(message.target);
				break;
			default:
				break;
		}
	}

	#show(update: Update): void {
		this.#update = update;
		this.#places = new PlaceIndex(update.view);
		this.follow();
		if (update.locked === undefined) {
			this.outbox.receive(update.version);
		}
		this.redraw();
	}

	#showProblems({ problems, version }: Extract<ToWebviewMessage, { type: 'problems' }>): void {
		this.#problems = {
			version,
			problems: problems.map((problem, index) => ({
				...problem,
				index,
				...(problem.target && this.#places && { key: this.#places.findKey(problem.target) }),
			})),
		};
		this.redraw();
		this.outbox.flush();
	}

	/** Lets the texts that are not in the document follow what it says now. */
	follow(): void {
		this.drafts.follow(key => this.#places?.get(key)?.value, getFocus()?.key);
		this.#keepDrafts();
	}

	redraw(): void {
		this.#onDidChange();
	}

	/** What a control shows. */
	getText(key: string): string {
		return this.drafts.get(key)?.text ?? this.#places?.get(key)?.value ?? '';
	}

	getDraft(key: string): Draft | undefined {
		return this.drafts.get(key);
	}

	getPlace(key: string): Place | undefined {
		return this.#places?.get(key);
	}

	getProblems(key: string): readonly Problem[] {
		return this.problems.filter(problem => problem.key === key);
	}

	/** The elements of a list, as they stand in the page. */
	getElements(key: string): readonly string[] {
		return splitWords(this.getText(key), this.getPlace(key)?.form ?? 'elements');
	}

	/** A name for the element that belongs to a key; keys may hold anything, ids may not. */
	getId(key: string): string {
		const id = this.#ids.get(key) ?? `part-${this.#ids.size}`;
		this.#ids.set(key, id);
		return id;
	}

	/** A control has another text. Drawn anew only where what is said about it changes. */
	type(key: string, text: string): void {
		const place = this.#places?.get(key);
		if (!place || this.isLocked) {
			return;
		}
		const before = this.drafts.get(key)?.state;
		this.drafts.type(place, text);
		this.#keepDrafts();
		if (before === 'refused') {
			this.redraw();
		}
	}

	/** Something was chosen, which is sent at once. */
	choose(key: string, text: string): void {
		this.type(key, text);
		this.outbox.flush();
		this.redraw();
	}

	keepMine(key: string): void {
		this.drafts.keepMine(key, this.getPlace(key)?.value ?? '');
		this.outbox.flush();
		this.redraw();
	}

	takeOther(key: string): void {
		this.drafts.drop(key);
		this.#keepDrafts();
		this.redraw();
	}

	/** Asks for a change that is no text. `make` is called when its turn has come. */
	edit(make: () => WorksheetEdit | undefined, then?: () => void): void {
		if (!this.isLocked) {
			this.outbox.do({ make: () => wrap(make()), ...(then && { then }) });
		}
	}

	/** Applies a fix as soon as the document was checked as it is then, if the problem is still there. */
	applyFix(problem: Problem, fix: number): void {
		const title = problem.fixes[fix];
		this.outbox.do({
			isReady: version => this.#problems.version === version,
			make: () => {
				const same = this.problems.find(
					({ code, fixes, key, message }) =>
						code === problem.code && key === problem.key && message === problem.message && fixes[fix] === title,
				);
				return same && { fix: { problem: same.index, fix } };
			},
		});
	}

	revealInText(target?: Target): void {
		post({ type: 'revealInText', ...(target && { target }) });
	}

	/** Tells the extension where the focus is. */
	enter(key: string): void {
		const place = this.#places?.get(key);
		if (place) {
			post({ type: 'focus', target: place.target });
		}
	}

	/** Jumps to a place. */
	reveal(target: Target): void {
		this.go(this.#places?.findKey(target) ?? '');
	}

	/** Jumps to what a key names, and opens the parts around it. */
	go(key: string): void {
		this.revealed = key;
		this.redraw();
	}

	announce(words: string): void {
		this.announcement = words;
		this.redraw();
	}

	ask(key: string | undefined): void {
		this.asked = key;
		this.redraw();
	}

	isOpen(id: string, isOpenAtFirst: boolean): boolean {
		return this.#state.open?.[id] ?? isOpenAtFirst;
	}

	setOpen(id: string, isOpen: boolean): void {
		this.keep({ open: { ...this.#state.open, [id]: isOpen } });
		this.redraw();
	}

	/** Keeps something for the next time that the page is made. */
	keep(part: PageState): void {
		this.#state = { ...this.#state, ...part };
		this.#keepTimer ??= setTimeout(() => this.keepNow(), restBeforeKeeping);
	}

	/** Keeps it now, since the page may be about to end. */
	keepNow(): void {
		clearTimeout(this.#keepTimer);
		this.#keepTimer = undefined;
		setState(this.#state);
	}

	#keepDrafts(): void {
		this.keep({ drafts: this.drafts.unfinished });
	}

	#toEdit(key: string, text: string): WorksheetEdit | undefined {
		const place = this.#places?.get(key);
		if (!place || this.isLocked) {
			return undefined;
		}
		const { form, target } = place;
		const isList = form === 'words' || form === 'elements';
		return { type: 'setValue', target, value: isList ? splitWords(text, form) : text };
	}
}

function wrap(edit: WorksheetEdit | undefined): { readonly edit: WorksheetEdit } | undefined {
	return edit && { edit };
}
