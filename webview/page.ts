import type { ToWebviewMessage } from '../src/protocol';
import { Attention } from './attention';
import { getFocus } from './focusKeeper';
import { post } from './host';
import { readWords } from './keptState';
import { KnownProblems } from './knownProblems';
import { KnownWorksheet } from './knownWorksheet';
import { t } from './l10n';
import { Notices } from './notices';
import { OpenParts } from './openParts';
import { Outbox } from './outbox';
import { RatingAlone } from './ratingAlone';
import { Requests } from './requests';
import { StateKeeper } from './stateKeeper';
import { Typing } from './typing';

type MessageOf<Type extends ToWebviewMessage['type']> = Extract<ToWebviewMessage, { type: Type }>;

/**
 * A form's page without anything about how it looks. The functions in `draw` ask it, those in `steps` and the listeners
 * tell it what a person does, and the extension's messages come in here.
 *
 * What it knows: `worksheet`, `problems`, `ratingAlone`, `typing`, and of itself `kept` and `parts`. What it shows once:
 * `notices`, `attention`. What it sends: `requests`, by way of the `outbox`, which sends what is typed as well.
 */
export class Page {
	readonly kept: StateKeeper = new StateKeeper(() => this.typing.waiting.length);
	readonly worksheet = new KnownWorksheet();
	readonly ratingAlone = new RatingAlone(this.worksheet, this.kept);
	readonly problems = new KnownProblems(this.worksheet, this.ratingAlone);
	readonly typing: Typing = new Typing(this.worksheet, this.kept);
	readonly notices: Notices;
	readonly attention: Attention;
	readonly parts: OpenParts;
	readonly outbox: Outbox;
	readonly requests: Requests;

	/** To be called when something is to be drawn anew, as often as one likes. */
	readonly redraw: () => void;

	constructor(redraw: () => void) {
		this.redraw = redraw;
		this.notices = new Notices(redraw);
		this.attention = new Attention(redraw);
		this.parts = new OpenParts(this.kept, redraw);
		this.outbox = this.#createOutbox();
		const { attention, outbox, problems, worksheet } = this;
		this.requests = new Requests({ attention, outbox, problems, worksheet }, redraw);
	}

	#createOutbox(): Outbox {
		return new Outbox({
			drafts: this.typing.drafts,
			post,
			toEdit: (key, text) => this.typing.toEdit(key, text),
			isHeld: key => this.typing.composing.has(key),
			isLocked: () => this.worksheet.isLocked,
			onDidSend: () => this.typing.keep(),
			onDidChange: refusal => {
				if (refusal !== undefined) {
					this.notices.refuse(refusal);
				}
				this.typing.keep();
				this.kept.keepNow();
				this.redraw();
			},
		});
	}

	/** The extension says something. */
	receive(message: ToWebviewMessage): void {
		switch (message.type) {
			case 'restore':
				this.#restore(message);
				break;
			case 'update':
				this.#update(message);
				break;
			case 'problems':
				this.problems.receive(message);
				this.redraw();
				this.outbox.flush();
				break;
			case 'editApplied':
			case 'editRejected':
				this.outbox.answer(message);
				break;
			case 'settle':
				this.outbox.settle(() => this.#settle());
				break;
			case 'reveal':
				this.attention.go(this.worksheet.findKey(message.target) ?? '');
				break;
		}
	}

	/** A page that was only hidden, or loaded anew, has a state of its own, which is newer. */
	#restore({ column, words }: MessageOf<'restore'>): void {
		if (!this.kept.isNew) {
			return;
		}
		const { drafts = [], tasks } = words === undefined ? {} : readWords(words);
		this.typing.restore(drafts);
		this.kept.keep({ ...(column !== undefined && { column }), ...(tasks && { tasks }) });
	}

	#update(update: MessageOf<'update'>): void {
		this.worksheet.receive(update);
		if (!this.worksheet.isLocked) {
			this.#followMoved();
			this.follow();
			this.#showLost();
			this.outbox.receive(update.version);
		}
		this.redraw();
	}

	/** The focus, too, goes along with what has another key. */
	#followMoved(): void {
		const moved = this.typing.followMoved();
		this.attention.focusNext = moved.get(getFocus()?.key ?? '') ?? this.attention.focusNext;
	}

	/** What was typed where there is no such place any more is not lost: a person can still copy it. */
	#showLost(): void {
		const lost = this.typing.takeLost();
		if (lost !== '') {
			this.notices.refuse(t('What this was written for is no longer in the text: {0}', lost));
		}
	}

	/** Who saves while something is not in the file should hear of it. */
	#settle(): void {
		post({ type: 'settled' });
		if (this.typing.waiting.length > 0) {
			this.notices.announce(this.typing.describeWaiting());
		}
	}

	/** Lets the texts that are not in the document follow what it says now, and what has the focus. */
	follow(): void {
		if (this.typing.follow(getFocus()?.key)) {
			this.redraw();
		}
	}

	/** A control has another text. Drawn anew only where what is said about it changes. */
	type(key: string, text: string): void {
		const before = this.typing.getDraft(key)?.state;
		this.typing.type(key, text);
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

	/** A person wants what was typed, not what the text says. */
	keepMine(key: string): void {
		this.typing.keepMine(key);
		this.outbox.flush();
		this.redraw();
	}

	/** A person wants what the text says. */
	takeOther(key: string): void {
		this.typing.takeOther(key);
		this.redraw();
	}
}
