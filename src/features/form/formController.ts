import * as vscode from 'vscode';
import { Command } from '../../contributions';
import { findRangeOf } from '../../core';
import type { Diagnostic, Target, TextEdit, Worksheet, WorksheetEdit } from '../../core';
import { localize, toWorkspaceEdit } from '../../host/convert';
import { Disposable } from '../../host/dispose';
import { openInText } from '../../host/openWorksheet';
import type { OtherWorksheet, PeopleIndex } from '../../host/peopleIndex';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import type { WorksheetContext } from '../../host/worksheetContext';
import type { WorksheetReader } from '../../host/worksheetReader';
import { parseFromWebviewMessage } from '../../protocol';
import type { FromWebviewMessage, OtherView, ToWebviewMessage } from '../../protocol';
import { createFormState, editFormState, toProblemViews } from './formState';
import type { FormState } from './formState';
import { FormMemory } from './formMemory';
import type { FormMemoryServices } from './formMemory';
import { Settling } from './settling';
import { UnsentWords } from './unsentWords';

/** What a controller needs of a webview panel. */
export type FormPanel = Pick<vscode.WebviewPanel, 'viewColumn' | 'visible' | 'onDidChangeViewState'> & {
	readonly webview: Pick<vscode.Webview, 'onDidReceiveMessage' | 'postMessage'>;
};

/** What forms work with. */
export interface FormServices extends FormMemoryServices {
	readonly checker: WorksheetChecker;
	readonly reader: WorksheetReader;
	readonly context: Pick<WorksheetContext, 'onDidChange'>;
	readonly people: Pick<PeopleIndex, 'findOthers' | 'onDidChange'>;
	readonly logger: Pick<vscode.LogOutputChannel, 'warn' | 'error'>;
}

/** How long changes from elsewhere may gather before the page hears of them, in milliseconds. */
const restAfterChange = 20;
/** How long the document must rest before it is checked, in milliseconds. */
const restBeforeCheck = 200;

type EditMessage = Extract<FromWebviewMessage, { type: 'edit' | 'applyFix' }>;

/**
 * Keeps the page of one form and its document in step. The document is the only state: the page gets all of it after
 * every change, whoever made it, and what the page asks for is applied one after the other, each to the version it was
 * made on or not at all.
 */
export class FormController extends Disposable {
	readonly document: vscode.TextDocument;
	readonly #panel: FormPanel;
	readonly #services: FormServices;
	#isReady = false;
	#edits: Promise<void> = Promise.resolve();
	readonly #settling = new Settling(() => this.#post({ type: 'settle' }));
	#updateTimer: ReturnType<typeof setTimeout> | undefined;
	#checkTimer: ReturnType<typeof setTimeout> | undefined;
	#checked: { readonly version: number; readonly diagnostics: readonly Diagnostic[] } | undefined;
	#state: FormState | undefined;
	#others: readonly OtherWorksheet[] = [];
	#focus: Target | undefined;
	#revealed: Target | undefined;
	readonly #unsent = new UnsentWords();
	readonly #memory: FormMemory;

	constructor(document: vscode.TextDocument, panel: FormPanel, services: FormServices) {
		super();
		this.document = document;
		this.#panel = panel;
		this.#services = services;
		this._register(panel.webview.onDidReceiveMessage(message => this.#receive(message)));
		this._register(
			vscode.workspace.onDidChangeTextDocument(event => {
				if (event.document === document && event.contentChanges.length > 0) {
					this.#updateSoon();
				}
			}),
		);
		this._register(
			vscode.workspace.onWillSaveTextDocument(event => {
				if (event.document === document) {
					event.waitUntil(this.#settling.settle(this.#isReady).then(() => this.#edits));
				}
			}),
		);
		this.#memory = this._register(new FormMemory(document.uri, services));
		this._register(services.context.onDidChange(() => this.#updateSoon()));
		this._register(services.people.onDidChange(() => this.#followOthers()));
		this._register(panel.onDidChangeViewState(() => this.#followVisibility()));
	}

	/** The page of a hidden form is gone; the one that is made when it is shown again says when it listens. */
	#followVisibility(): void {
		this.#isReady &&= this.#panel.visible;
		if (!this.#panel.visible) {
			this.#run('keeping what was typed', this.#applyUnsent());
		}
	}

	/** Not every change in the workspace is one of what this form shows. */
	#followOthers(): void {
		const toWords = (others: readonly OtherWorksheet[]): string => JSON.stringify(others.map(toOtherView));
		if (toWords(this.#findOthers(this.#state)) !== toWords(this.#others)) {
			this.#updateSoon();
		}
	}

	override dispose(): void {
		clearTimeout(this.#updateTimer);
		clearTimeout(this.#checkTimer);
		super.dispose();
	}

	/**
	 * The page is gone for good: puts what was typed last into the document, and keeps what the document cannot take.
	 * Resolves to how much is only kept.
	 */
	async end(): Promise<number> {
		return this.#memory.end(await this.#applyUnsent());
	}

	/** Puts what was typed and not sent into the document, as the page is gone. Resolves to how much is stale or refused. */
	async #applyUnsent(): Promise<number> {
		const unsent = this.#unsent.take();
		let left = unsent.length;
		for (const words of unsent) {
			this.#edits = this.#edits
				.then(async () => {
					const isCurrent = this.#unsent.isCurrent(words, this.document.version);
					left -= isCurrent && (await this.#applyWords(words.edit)) ? 1 : 0;
				})
				.catch((error: unknown) => this.#logError('keeping what was typed', error));
		}
		await this.#edits;
		return left;
	}

	async #applyWords(edit: WorksheetEdit): Promise<boolean> {
		const state = await createFormState(this.document, this.#services);
		const outcome = state.version === this.document.version ? editFormState(state, edit) : undefined;
		const edits = outcome && 'edits' in outcome ? outcome.edits : undefined;
		const isApplied = edits !== undefined && edits.length > 0 && (await this.#applyEdits(edits));
		if (isApplied) {
			this.#unsent.follow(state.version, this.document.version, edit);
		}
		return isApplied || edits?.length === 0;
	}

	/** Shows the place in the page, now or as soon as it listens. */
	reveal(target: Target): void {
		this.#revealed = target;
		this.#postRevealed();
	}

	/** Opens the text where the focus of the page is, or at what locks the form. */
	async openText(target = this.#focus): Promise<void> {
		const worksheet = await this.#services.reader.read(this.document);
		const range = worksheet?.problem?.range ?? (worksheet && target && findRangeOf(worksheet, target));
		await openInText(this.document, range, this.#panel.viewColumn);
	}

	async #openProblem({ problem, version }: Extract<FromWebviewMessage, { type: 'revealProblem' }>): Promise<void> {
		const isCurrent = this.#checked?.version === version && version === this.document.version;
		const range = isCurrent ? this.#checked?.diagnostics[problem]?.range : undefined;
		await (range ? openInText(this.document, range, this.#panel.viewColumn) : this.openText());
	}

	#findOthers(state: FormState | undefined): readonly OtherWorksheet[] {
		return state?.worksheet ? this.#services.people.findOthers(this.document.uri, state.worksheet) : [];
	}

	/** Only one that the page was told of: what it asks for could come from anywhere. */
	async #openOther(key: string): Promise<void> {
		const other = this.#others.find(candidate => toOtherView(candidate).key === key);
		if (other) {
			await vscode.commands.executeCommand(Command.openForm, other.uri);
		}
	}

	#receive(value: unknown): void {
		const message = parseFromWebviewMessage(value);
		if (message === undefined) {
			this.#services.logger.warn(
				`Refused a message of the form of ${this.document.uri.toString()}: it has no known shape.`,
			);
			return;
		}
		switch (message.type) {
			case 'ready':
				this.#isReady = true;
				this.#postRestored();
				this.#run('showing', this.#update());
				break;
			case 'edit':
			case 'applyFix':
				this.#enqueue(message);
				break;
			case 'typing':
				this.#unsent.tell(message.edit, message.version);
				break;
			case 'keep':
				this.#memory.keep(message);
				break;
			case 'settled':
				this.#settling.end();
				break;
			case 'revealInText':
				this.#run('opening the text', this.openText(message.target));
				break;
			case 'revealProblem':
				this.#run('opening the text', this.#openProblem(message));
				break;
			case 'openOther':
				this.#run('opening another worksheet', this.#openOther(message.key));
				break;
			case 'focus':
				this.#focus = message.target;
				break;
			case 'reportError':
				this.#services.logger.error(`The form of ${this.document.uri.toString()} reports: ${message.message}`);
				break;
		}
	}

	#enqueue(message: EditMessage): void {
		this.#edits = this.#edits
			.then(() => this.#apply(message))
			.catch((error: unknown) => {
				this.#logError('changing', error);
				this.#reject(message, vscode.l10n.t('This could not be changed; the output "PM Career Worksheets" says why.'));
			});
	}

	async #apply(message: EditMessage): Promise<void> {
		if (this.isDisposed) {
			return;
		}
		const from = this.document.version;
		const edits = message.version === from ? this.#findEdits(message) : 'stale';
		if (message.type === 'edit') {
			this.#unsent.receive(message.edit);
		}
		if (edits === 'stale') {
			await this.#update();
			this.#reject(message, changedMeanwhile(), true);
		} else if (typeof edits === 'string') {
			this.#reject(message, edits);
		} else if (edits.length === 0 || (await this.#applyEdits(edits))) {
			this.#unsent.follow(from, this.document.version, message.type === 'edit' ? message.edit : undefined);
			await this.#update();
			this.#post({ type: 'editApplied', id: message.id, version: this.document.version });
		} else {
			await this.#update();
			const isStale = message.version !== this.document.version;
			const reason = isStale
				? changedMeanwhile()
				: vscode.l10n.t('VS Code did not accept the change; is the file read-only?');
			this.#reject(message, reason, isStale);
		}
	}

	/** Edits for the current version; in words why there are none; `stale` where the page has seen another version. */
	#findEdits(message: EditMessage): readonly TextEdit[] | string {
		if (message.type === 'applyFix') {
			const { diagnostics, version } = this.#checked ?? {};
			const fix = version === message.version ? diagnostics?.[message.problem]?.fixes[message.fix] : undefined;
			return fix?.edits ?? 'stale';
		}
		const state = this.#state;
		if (state?.version !== message.version) {
			return 'stale';
		}
		const outcome = editFormState(state, message.edit);
		if (outcome === undefined) {
			return state.update.locked ?? '';
		}
		return 'refusal' in outcome ? localize(outcome.refusal) : outcome.edits;
	}

	async #applyEdits(edits: readonly TextEdit[]): Promise<boolean> {
		return vscode.workspace.applyEdit(toWorkspaceEdit(this.document, edits));
	}

	#reject({ id }: EditMessage, reason: string, isStale = false): void {
		this.#memory.expectWords();
		this.#post({ type: 'editRejected', id, version: this.document.version, isStale, reason });
	}

	#updateSoon(): void {
		this.#updateTimer ??= setTimeout(() => this.#run('showing', this.#update()), restAfterChange);
	}

	/** Sends the document as it is. A page that is hidden is gone, and asks when it is made anew. */
	async #update(): Promise<void> {
		clearTimeout(this.#updateTimer);
		this.#updateTimer = undefined;
		if (!this.#isReady || this.isDisposed) {
			return;
		}
		const state = await createFormState(this.document, this.#services);
		// A change while a kind or a ladder was loaded.
		if (state.version !== this.document.version) {
			return this.#update();
		}
		this.#state = state;
		this.#others = this.#findOthers(state);
		this.#post({ ...state.update, others: this.#others.map(toOtherView) });
		this.#postRevealed();
		this.#checkSoon();
	}

	#checkSoon(): void {
		clearTimeout(this.#checkTimer);
		this.#checkTimer = setTimeout(() => this.#run('checking', this.#check()), restBeforeCheck);
	}

	async #check(): Promise<void> {
		const { version, worksheet } = this.#state ?? {};
		const diagnostics = worksheet ? await this.#findDiagnostics(worksheet) : [];
		if (version !== undefined && version === this.document.version && !this.isDisposed) {
			this.#checked = { version, diagnostics };
			this.#post({ type: 'problems', version, problems: worksheet ? toProblemViews(worksheet, diagnostics) : [] });
		}
	}

	/** A check that fails is one without findings: the page waits for its answer before it applies a fix. */
	async #findDiagnostics(worksheet: Worksheet): Promise<readonly Diagnostic[]> {
		try {
			return await this.#services.checker.checkWorksheet(this.document.uri, worksheet);
		} catch (error) {
			this.#logError('checking', error);
			return [];
		}
	}

	#postRestored(): void {
		const left = this.#memory.takeLeft();
		if (left) {
			this.#post(left);
		}
	}

	#postRevealed(): void {
		if (this.#revealed && this.#state && this.#isReady) {
			this.#post({ type: 'reveal', target: this.#revealed });
			this.#revealed = undefined;
		}
	}

	#post(message: ToWebviewMessage): void {
		if (!this.isDisposed) {
			void this.#panel.webview.postMessage(message);
		}
	}

	#run(operation: string, work: Promise<unknown>): void {
		work.catch((error: unknown) => this.#logError(operation, error));
	}

	#logError(operation: string, error: unknown): void {
		const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
		this.#services.logger.error(`The form of ${this.document.uri.toString()}, ${operation}: ${reason}`);
	}
}

function toOtherView({ label, path, uri }: OtherWorksheet): OtherView {
	return { key: uri.toString(), label, path };
}

function changedMeanwhile(): string {
	return vscode.l10n.t('The text has changed meanwhile.');
}
