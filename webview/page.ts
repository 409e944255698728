import type { ColumnView, RatingsView, Target, ToWebviewMessage } from '../src/protocol';
import type { WorksheetEdit, WorksheetView } from '../src/protocol';
import { Drafts } from './drafts';
import type { Draft } from './drafts';
import { getFocus } from './focusKeeper';
import { post } from './host';
import type { PageState } from './host';
import { readWords } from './keptState';
import { t } from './l10n';
import { NewItems } from './newItems';
import { Outbox } from './outbox';
import { PlaceIndex } from './placeIndex';
import type { Place } from './placeIndex';
import { ProblemList } from './problemList';
import type { Problem } from './problemList';
import { StateKeeper } from './stateKeeper';
import { splitWords } from './texts';

type Update = Extract<ToWebviewMessage, { type: 'update' }>;

/** Texts that are shorter are kept with every key: the page may be taken away after any. */
const longestKeptAtOnce = 10_000;

/** What the page knows and can do, without anything about how it looks. What draws it asks; what a person does comes in. */
export class Page {
	readonly drafts: Drafts;
	readonly outbox: Outbox;
	readonly newItems = new NewItems();
	/** Keys of the controls in which an input method is at work. */
	readonly composing = new Set<string>();
	/** The item whose removal waits for a yes. */
	asked: string | undefined;
	/** What the extension refused that belongs to no field. */
	refusal: string | undefined;
	/** To be said by screen readers. */
	announcement = '';
	/** The key of the control that gets the focus when it is drawn next. */
	focusNext: string | undefined;
	/** Whether that control holds questions, and its caret goes to where the first answer does. */
	isAnsweredNext = false;
	/** Whether a person has just done a step: what has the focus is brought into view when it is drawn. */
	isStepDone = false;
	/** The place that a jump goes to: parts that hold it open. */
	revealed: string | undefined;
	readonly #onDidChange: () => void;
	readonly #ids = new Map<string, string>();
	/** Parts that nobody has opened or closed, as they were drawn first. */
	readonly #openAtFirst = new Map<string, boolean>();
	readonly #keeper = new StateKeeper(() => this.drafts.waiting.length);
	#update: Update | undefined;
	#places: PlaceIndex | undefined;
	#problems = new ProblemList({ version: -1, problems: [] }, () => undefined);

	/** `onDidChange` is called when something is to be drawn anew. */
	constructor(onDidChange: () => void) {
		this.#onDidChange = onDidChange;
		this.drafts = new Drafts(this.state.drafts);
		this.outbox = new Outbox({
			drafts: this.drafts,
			post,
			toEdit: (key, text) => this.#toEdit(key, text),
			isHeld: key => this.composing.has(key),
			isLocked: () => this.isLocked,
			onDidSend: () => this.#keepDrafts(),
			onDidChange: refusal => {
				this.refusal = refusal ?? this.refusal;
				this.#keepDrafts();
				this.keepNow();
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
		return this.#keeper.state;
	}

	/** What there is to look at; without what others have rated while somebody rates alone, and what a new item lacks. */
	get problems(): readonly Problem[] {
		return this.#problems.all.filter(problem => this.#isShown(problem));
	}

	/** The only column of ratings that is shown; `undefined` where nobody rates alone. */
	findOnlyColumn(ratings: RatingsView): ColumnView | undefined {
		return ratings.columns.find(({ key }) => key === this.state.column);
	}

	/** Whether somebody rates without seeing what others have rated. */
	get ratesAlone(): boolean {
		const { ratings, trustFactors } = this.view;
		return [ratings, trustFactors].some(rated => rated && this.findOnlyColumn(rated));
	}

	#isShown(problem: Problem): boolean {
		return !this.newItems.holds(problem) && this.#mayBeSeen(problem);
	}

	#mayBeSeen({ target, tellsRatings }: Problem): boolean {
		const ratings = this.#update?.view.ratings;
		const only = ratings && this.findOnlyColumn(ratings);
		const isOwn = target?.at === 'rating' && target.column === only?.key;
		return !tellsRatings || !only || isOwn;
	}

	/** Whether it is known what is to be said of the worksheet. */
	get isChecked(): boolean {
		return this.#problems.version >= 0;
	}

	receive(message: ToWebviewMessage): void {
		switch (message.type) {
			case 'restore':
				this.#restore(message);
				break;
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
				this.outbox.settle(() => {
					post({ type: 'settled' });
					this.#tellOfWaiting();
				});
				break;
			case 'reveal':
				this.reveal(message.target);
				break;
		}
	}

	/** A page that was only hidden, or loaded anew, has a state of its own, which is newer. */
	#restore({ column, words }: Extract<ToWebviewMessage, { type: 'restore' }>): void {
		if (!this.#keeper.isNew) {
			return;
		}
		const { drafts = [], tasks } = words === undefined ? {} : readWords(words);
		this.drafts.restore(drafts, t('This was not in the file yet when the form was closed.'));
		this.keep({ ...(column !== undefined && { column }), ...(tasks && { tasks }) });
		this.#keepDrafts();
	}

	/** Who saves while something is not in the file should hear of it. */
	#tellOfWaiting(): void {
		if (this.drafts.waiting.length > 0) {
			this.announce(this.describeWaiting());
		}
	}

	/** In words, how much of what was typed the file does not have. */
	describeWaiting(): string {
		const { length } = this.drafts.waiting;
		return length === 1 ? t('One text is not in the file yet') : t('{0} texts are not in the file yet', length);
	}

	#show(update: Update): void {
		const before = this.#update?.locked === undefined ? this.#places : undefined;
		this.#update = update;
		this.#places = new PlaceIndex(update.view, this.#places);
		if (update.locked === undefined) {
			this.#followMoved(this.#places, before);
			this.follow();
			this.#showLost();
			this.outbox.receive(update.version);
		}
		this.redraw();
	}

	#showProblems(message: Extract<ToWebviewMessage, { type: 'problems' }>): void {
		this.#problems = new ProblemList(message, target => this.#places?.findKey(target));
		this.redraw();
		this.outbox.flush();
	}

	/** A draft goes along with the task or cell that it is about, and so does the focus. */
	#followMoved(places: PlaceIndex, before: PlaceIndex | undefined): void {
		for (const { base, key } of this.drafts.unfinished) {
			const found = places.get(key);
			const renamed = found ? undefined : before?.findRenamed(key, places);
			const moved = renamed ?? (found?.value === base ? undefined : places.findMoved(key, base));
			if (moved !== undefined) {
				this.focusNext = getFocus()?.key === key ? moved : this.focusNext;
				this.drafts.move(key, moved);
			}
		}
	}

	/** What was typed where there is no such place any more is not lost: a person can still copy it. */
	#showLost(): void {
		const words = this.drafts.takeLost(key => this.#places?.get(key)?.value).map(({ text }) => text.trim());
		const lost = words.filter(text => text !== '').join('\n');
		if (lost !== '') {
			this.refusal = t('What this was written for is no longer in the text: {0}', lost);
		}
	}

	/** Lets the texts that are not in the document follow what it says now, and what has the focus. */
	follow(): void {
		const before = this.drafts.size;
		this.drafts.follow(key => this.#places?.get(key)?.value, getFocus()?.key);
		this.#keepDrafts();
		if (this.drafts.size !== before) {
			this.redraw();
		}
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

	/** The number of the task that a key names, if it says one of what it said. */
	findAction(key: string, texts: readonly string[]): number | undefined {
		const place = this.getPlace(key);
		return place?.target.at === 'action' && texts.includes(place.value) ? place.target.index : undefined;
	}

	/** The words of a task that is being written. */
	getTask(key: string): string {
		return this.state.tasks?.[key] ?? '';
	}

	/** Keeps them for the next time that the page is made, at once: it may be taken away after any key. */
	keepTask(key: string, words: string): void {
		this.keep({ tasks: { ...this.state.tasks, [key]: words } });
		this.keepNow();
	}

	/** Says what could not be done. */
	refuse(words: string): void {
		this.refusal = words;
		this.redraw();
	}

	getProblems(key: string): readonly Problem[] {
		return this.#problems.get(key).filter(problem => this.#isShown(problem));
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
		if (text.length < longestKeptAtOnce) {
			this.keepNow();
		}
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
			this.outbox.do({ make: () => wrap(make()), then: () => this.#finishStep(then) });
		}
	}

	#finishStep(then: (() => void) | undefined): void {
		this.isStepDone = true;
		then?.();
		this.redraw();
	}

	/** Applies a fix as soon as the document was checked as it is then, if the problem is still there. */
	applyFix(problem: Problem, fix: number, then: () => void): void {
		this.outbox.do({
			isReady: version => this.#problems.version === version,
			make: () => {
				const same = this.#problems.findSame(problem, fix);
				return same && { fix: { problem: same.index, fix } };
			},
			then: () => {
				// Its button goes with the problem: the focus goes to what was mended.
				this.revealed = problem.key;
				this.#finishStep(then);
			},
		});
	}

	/** Opens the text at a place, else where the focus was last. */
	revealInText(target?: Target): void {
		post({ type: 'revealInText', ...(target && { target }) });
	}

	/** Opens the form of another worksheet. */
	openOther(key: string): void {
		post({ type: 'openOther', key });
	}

	/** Opens the text where a problem is. */
	revealProblem({ index }: Problem): void {
		post({ type: 'revealProblem', version: this.#problems.version, problem: index });
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

	/** Says something; the same words twice are said twice, as they are another text. */
	announce(words: string): void {
		this.announcement = words === this.announcement ? `${words}\u00a0` : words;
		this.redraw();
	}

	ask(key: string | undefined): void {
		this.asked = key;
		this.redraw();
	}

	/** Whether a part is open: as a person left it, else as it was when it was drawn first, whatever is in it by now. */
	isOpen(id: string, isOpenAtFirst: boolean): boolean {
		const first = this.#openAtFirst.get(id) ?? isOpenAtFirst;
		this.#openAtFirst.set(id, first);
		return this.state.open?.[id] ?? first;
	}

	setOpen(id: string, isOpen: boolean): void {
		this.keep({ open: { ...this.state.open, [id]: isOpen } });
		this.redraw();
	}

	/** Keeps something for the next time that the page is made. */
	keep(part: PageState): void {
		this.#keeper.keep(part);
	}

	/** Keeps it now, since the page may be about to end. */
	keepNow(): void {
		this.#keeper.keepNow();
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
