import * as vscode from 'vscode';
import { Command } from '../../contributions';
import { findRangeOf } from '../../core';
import type { Target } from '../../core';
import { openCause } from '../../host/causes';
import { Disposable } from '../../host/dispose';
import { openInText } from '../../host/openWorksheet';
import type { PeopleIndex } from '../../host/peopleIndex';
import type { WorksheetContext } from '../../host/worksheetContext';
import { parseFromWebviewMessage } from '../../protocol';
import type { FromWebviewMessage } from '../../protocol';
import { FormEdits } from './formEdits';
import { FormLog } from './formLog';
import type { FormLogger } from './formLog';
import { FormMemory } from './formMemory';
import type { FormMemoryServices } from './formMemory';
import { PagePort } from './pagePort';
import { Settling } from './settling';
import { ShownDocument } from './shownDocument';
import type { ShownDocumentServices } from './shownDocument';

/** What a controller needs of a webview panel. */
export type FormPanel = Pick<vscode.WebviewPanel, 'viewColumn' | 'visible' | 'onDidChangeViewState'> & {
	readonly webview: Pick<vscode.Webview, 'onDidReceiveMessage' | 'postMessage'>;
};

/** What forms work with. */
export interface FormServices extends FormMemoryServices, ShownDocumentServices {
	readonly context: Pick<WorksheetContext, 'onDidChange'>;
	readonly people: Pick<PeopleIndex, 'findOthers' | 'onDidChange'>;
	readonly logger: FormLogger;
}

/**
 * One form: hears what happens to its document and what its page says. The document is the only state: it is shown after
 * each change, and what the page asks for goes into it.
 */
export class FormController extends Disposable {
	readonly document: vscode.TextDocument;
	readonly #panel: FormPanel;
	readonly #services: FormServices;
	readonly #log: FormLog;
	readonly #page: PagePort;
	readonly #shown: ShownDocument;
	readonly #memory: FormMemory;
	readonly #edits: FormEdits;
	readonly #settling: Settling;
	/** Where the focus of the page is. */
	#focus: Target | undefined;

	constructor(document: vscode.TextDocument, panel: FormPanel, services: FormServices) {
		super();
		this.document = document;
		this.#panel = panel;
		this.#services = services;
		const log = new FormLog(document.uri, services.logger);
		const page = this._register(new PagePort(panel.webview));
		const shown = this._register(new ShownDocument(document, page, services, log));
		const memory = this._register(new FormMemory(document.uri, services));
		this.#log = log;
		this.#page = page;
		this.#shown = shown;
		this.#memory = memory;
		this.#edits = this._register(new FormEdits({ shown, page, memory, log }));
		this.#settling = new Settling(() => page.post({ type: 'settle' }));
		this.#listen();
	}

	#listen(): void {
		const { context, people } = this.#services;
		this._register(this.#panel.webview.onDidReceiveMessage(message => this.#receive(message)));
		this._register(this.#panel.onDidChangeViewState(() => this.#followVisibility()));
		this._register(
			vscode.workspace.onDidChangeTextDocument(({ contentChanges, document }) => {
				if (document === this.document && contentChanges.length > 0) {
					this.#shown.updateSoon();
				}
			}),
		);
		this._register(
			vscode.workspace.onWillSaveTextDocument(event => {
				if (event.document === this.document) {
					event.waitUntil(this.#settling.settle(this.#page.isListening).then(() => this.#edits.whenDone()));
				}
			}),
		);
		this._register(context.onDidChange(() => this.#shown.updateSoon()));
		this._register(people.onDidChange(() => this.#shown.followOthers()));
	}

	/** The page of a hidden form is gone; the one that is made when it is shown again says when it listens. */
	#followVisibility(): void {
		this.#page.isReady &&= this.#panel.visible;
		if (!this.#panel.visible) {
			this.#log.watch('keeping what was typed', this.#edits.applyUnsent());
		}
	}

	/**
	 * The page is gone for good: puts what was typed last into the document, and keeps what the document cannot take.
	 * Resolves to how much is only kept.
	 */
	async end(): Promise<number> {
		return this.#memory.end(await this.#edits.applyUnsent());
	}

	/** Shows the place in the page, now or as soon as it listens. */
	reveal(target: Target): void {
		this.#shown.reveal(target);
	}

	/** Opens the text where the focus of the page is, or at what locks the form. */
	async openText(target = this.#focus): Promise<void> {
		const worksheet = await this.#services.reader.read(this.document);
		const range = worksheet?.problem?.range ?? (worksheet && target && findRangeOf(worksheet, target));
		await openInText(this.document, range, this.#panel.viewColumn);
	}

	async #openProblem({ problem, version }: Extract<FromWebviewMessage, { type: 'revealProblem' }>): Promise<void> {
		const range = this.#shown.findDiagnostic(problem, version)?.range;
		await (range ? openInText(this.document, range, this.#panel.viewColumn) : this.openText());
	}

	/** By the other file as it is now; where nothing is wrong there any more, the form is about to say so. */
	async #openCause(): Promise<void> {
		const { cause } = await this.#shown.read();
		if (cause) {
			await openCause(cause);
		}
	}

	/** Only one that the page was told of: what it asks for could come from anywhere. */
	async #openOther(key: string): Promise<void> {
		const other = this.#shown.findOther(key);
		if (other) {
			await vscode.commands.executeCommand(Command.openForm, other.uri);
		}
	}

	#receive(value: unknown): void {
		const message = parseFromWebviewMessage(value);
		if (message === undefined) {
			this.#log.refuseMessage();
			return;
		}
		switch (message.type) {
			case 'ready':
				this.#begin();
				break;
			case 'edit':
			case 'applyFix':
				this.#edits.do(message);
				break;
			case 'typing':
				this.#edits.tell(message);
				break;
			case 'keep':
				this.#memory.keep(message);
				break;
			case 'settled':
				this.#settling.end();
				break;
			case 'revealInText':
				this.#log.watch('opening the text', this.openText(message.target));
				break;
			case 'revealProblem':
				this.#log.watch('opening the text', this.#openProblem(message));
				break;
			case 'openCause':
				this.#log.watch('opening what is to be mended', this.#openCause());
				break;
			case 'openOther':
				this.#log.watch('opening another worksheet', this.#openOther(message.key));
				break;
			case 'focus':
				this.#focus = message.target;
				break;
			case 'reportError':
				this.#log.report(message.message);
				break;
		}
	}

	/** A page listens, the first or one that was made anew. */
	#begin(): void {
		this.#page.isReady = true;
		const left = this.#memory.takeLeft();
		if (left) {
			this.#page.post(left);
		}
		this.#log.watch('showing', this.#shown.update());
	}
}
