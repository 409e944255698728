import type * as vscode from 'vscode';
import type { Diagnostic, Target, Worksheet } from '../../core';
import { Disposable } from '../../host/dispose';
import type { OtherWorksheet, PeopleIndex } from '../../host/peopleIndex';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import type { OtherView } from '../../protocol';
import type { FormLog } from './formLog';
import { createFormState, toProblemViews } from './formState';
import type { FormState, FormStateServices } from './formState';
import type { PagePort } from './pagePort';

/** How long changes from elsewhere may gather before the page hears of them, in milliseconds. */
const restAfterChange = 20;
/** How long the document must rest before it is checked, in milliseconds. */
const restBeforeCheck = 200;

/** What a document is shown with. */
export interface ShownDocumentServices extends FormStateServices {
	readonly checker: WorksheetChecker;
	readonly people: Pick<PeopleIndex, 'findOthers'>;
}

/**
 * Keeps the page in step with its document: sends all of it after every change, whoever made it, and what is found in it
 * when it rests. Knows what the page was told, since that is what it speaks of when it asks for something.
 */
export class ShownDocument extends Disposable {
	readonly document: vscode.TextDocument;
	readonly #page: PagePort;
	readonly #services: ShownDocumentServices;
	readonly #log: FormLog;
	#state: FormState | undefined;
	#others: readonly OtherWorksheet[] = [];
	#checked: { readonly version: number; readonly diagnostics: readonly Diagnostic[] } | undefined;
	/** What the page shall go to when there is something to see. */
	#revealed: Target | undefined;
	#updateTimer: ReturnType<typeof setTimeout> | undefined;
	#checkTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(document: vscode.TextDocument, page: PagePort, services: ShownDocumentServices, log: FormLog) {
		super();
		this.document = document;
		this.#page = page;
		this.#services = services;
		this.#log = log;
	}

	override dispose(): void {
		clearTimeout(this.#updateTimer);
		clearTimeout(this.#checkTimer);
		super.dispose();
	}

	/** What the page was sent last; `undefined` before that. */
	get state(): FormState | undefined {
		return this.#state;
	}

	/** The document as it is by now, whether the page has it or not. */
	async read(): Promise<FormState> {
		return createFormState(this.document, this.#services);
	}

	/** A diagnostic by its place in the list that was sent for a version; `undefined` where that is not the version now. */
	findDiagnostic(index: number, version: number): Diagnostic | undefined {
		const isCurrent = this.#checked?.version === version && version === this.document.version;
		return isCurrent ? this.#checked?.diagnostics[index] : undefined;
	}

	/** Another worksheet that the page was told of. */
	findOther(key: string): OtherWorksheet | undefined {
		return this.#others.find(other => toOtherView(other).key === key);
	}

	/** Shows a place in the page, now or as soon as it listens. */
	reveal(target: Target): void {
		this.#revealed = target;
		this.#postRevealed();
	}

	/** Something has changed, and more may follow at once. */
	updateSoon(): void {
		this.#updateTimer ??= setTimeout(() => this.#log.watch('showing', this.update()), restAfterChange);
	}

	/** Worksheets have come, gone or changed, which need not be any of those that the page knows. */
	followOthers(): void {
		const toWords = (others: readonly OtherWorksheet[]): string => JSON.stringify(others.map(toOtherView));
		if (toWords(this.#findOthers(this.#state)) !== toWords(this.#others)) {
			this.updateSoon();
		}
	}

	/** Sends the document as it is. A page that is hidden is gone, and asks when it is made anew. */
	async update(): Promise<void> {
		clearTimeout(this.#updateTimer);
		this.#updateTimer = undefined;
		if (!this.#page.isListening) {
			return;
		}
		const state = await this.read();
		// A change while a kind or a ladder was loaded.
		if (state.version !== this.document.version) {
			return this.update();
		}
		this.#state = state;
		this.#others = this.#findOthers(state);
		this.#page.post({ ...state.update, others: this.#others.map(toOtherView) });
		this.#postRevealed();
		this.#checkSoon();
	}

	#findOthers(state: FormState | undefined): readonly OtherWorksheet[] {
		return state?.worksheet ? this.#services.people.findOthers(this.document.uri, state.worksheet) : [];
	}

	#postRevealed(): void {
		if (this.#revealed && this.#state && this.#page.isListening) {
			this.#page.post({ type: 'reveal', target: this.#revealed });
			this.#revealed = undefined;
		}
	}

	#checkSoon(): void {
		clearTimeout(this.#checkTimer);
		this.#checkTimer = setTimeout(() => this.#log.watch('checking', this.#check()), restBeforeCheck);
	}

	async #check(): Promise<void> {
		const { version, worksheet } = this.#state ?? {};
		const diagnostics = worksheet ? await this.#findDiagnostics(worksheet) : [];
		if (version !== undefined && version === this.document.version && !this.isDisposed) {
			this.#checked = { version, diagnostics };
			const problems = worksheet ? toProblemViews(worksheet, diagnostics) : [];
			this.#page.post({ type: 'problems', version, problems });
		}
	}

	/** A check that fails is one without findings: the page waits for its answer before it applies a fix. */
	async #findDiagnostics(worksheet: Worksheet): Promise<readonly Diagnostic[]> {
		try {
			return await this.#services.checker.checkWorksheet(this.document.uri, worksheet);
		} catch (error) {
			this.#log.error('checking', error);
			return [];
		}
	}
}

function toOtherView({ label, path, uri }: OtherWorksheet): OtherView {
	return { key: uri.toString(), label, path };
}
