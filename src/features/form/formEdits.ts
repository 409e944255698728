import * as vscode from 'vscode';
import type { TextEdit, WorksheetEdit } from '../../core';
import { localize, toWorkspaceEdit } from '../../host/convert';
import { Disposable } from '../../host/dispose';
import type { FromWebviewMessage } from '../../protocol';
import type { FormLog } from './formLog';
import type { FormMemory } from './formMemory';
import { editFormState } from './formState';
import type { PagePort } from './pagePort';
import type { ShownDocument } from './shownDocument';
import { UnsentWords } from './unsentWords';

type EditMessage = Extract<FromWebviewMessage, { type: 'edit' | 'applyFix' }>;

/** What a message comes to in the document, or in words why it comes to nothing. */
type Found = { readonly edits: readonly TextEdit[] } | { readonly reason: string };

/** What edits of one form go through. */
export interface FormEditsParts {
	readonly shown: ShownDocument;
	readonly page: PagePort;
	readonly memory: Pick<FormMemory, 'expectWords'>;
	readonly log: FormLog;
}

/**
 * Puts into the document what the page asks for, one after the other, each into the version it was made on or not at all,
 * and answers each. Knows what was typed and not sent, and puts that in as well when the page is gone.
 */
export class FormEdits extends Disposable {
	readonly #document: vscode.TextDocument;
	readonly #parts: FormEditsParts;
	readonly #unsent = new UnsentWords();
	#queue: Promise<void> = Promise.resolve();

	constructor(parts: FormEditsParts) {
		super();
		this.#document = parts.shown.document;
		this.#parts = parts;
	}

	/** Resolves when all is done that was asked for so far. */
	async whenDone(): Promise<void> {
		return this.#queue;
	}

	/** The page asks for a change. */
	do(message: EditMessage): void {
		this.#queue = this.#queue
			.then(() => this.#apply(message))
			.catch((error: unknown) => {
				this.#parts.log.error('changing', error);
				this.#reject(message, vscode.l10n.t('This could not be changed; the output "PM Career Worksheets" says why.'));
			});
	}

	/** The page tells of what is typed. */
	tell({ edit, version }: Extract<FromWebviewMessage, { type: 'typing' }>): void {
		this.#unsent.tell(edit, version);
	}

	/** Puts what was typed and not sent into the document, as the page is gone. Resolves to how much is stale or refused. */
	async applyUnsent(): Promise<number> {
		const unsent = this.#unsent.take();
		let left = unsent.length;
		for (const words of unsent) {
			this.#queue = this.#queue
				.then(async () => {
					const isCurrent = this.#unsent.isCurrent(words, this.#document.version);
					left -= isCurrent && (await this.#applyWords(words.edit)) ? 1 : 0;
				})
				.catch((error: unknown) => this.#parts.log.error('keeping what was typed', error));
		}
		await this.#queue;
		return left;
	}

	async #applyWords(edit: WorksheetEdit): Promise<boolean> {
		const state = await this.#parts.shown.read();
		const outcome = state.version === this.#document.version ? editFormState(state, edit) : undefined;
		const edits = outcome && 'edits' in outcome ? outcome.edits : undefined;
		const isApplied = edits !== undefined && edits.length > 0 && (await this.#write(edits));
		if (isApplied) {
			this.#unsent.follow(state.version, this.#document.version, edit);
		}
		return isApplied || edits?.length === 0;
	}

	async #apply(message: EditMessage): Promise<void> {
		if (this.isDisposed) {
			return;
		}
		const found = message.version === this.#document.version ? this.#find(message) : undefined;
		if (message.type === 'edit') {
			this.#unsent.receive(message.edit);
		}
		if (found === undefined) {
			await this.#parts.shown.update();
			this.#reject(message, explainStale(), true);
		} else if ('reason' in found) {
			this.#reject(message, found.reason);
		} else {
			await this.#applyFound(message, found.edits);
		}
	}

	/** `undefined` where the page has seen another version. */
	#find(message: EditMessage): Found | undefined {
		const { shown } = this.#parts;
		if (message.type === 'applyFix') {
			return shown.findDiagnostic(message.problem, message.version)?.fixes[message.fix];
		}
		const { state } = shown;
		if (state?.version !== message.version) {
			return undefined;
		}
		const outcome = editFormState(state, message.edit) ?? { reason: state.update.locked ?? '' };
		return 'refusal' in outcome ? { reason: localize(outcome.refusal) } : outcome;
	}

	async #applyFound(message: EditMessage, edits: readonly TextEdit[]): Promise<void> {
		const { page, shown } = this.#parts;
		const from = this.#document.version;
		const isApplied = edits.length === 0 || (await this.#write(edits));
		if (isApplied) {
			this.#unsent.follow(from, this.#document.version, message.type === 'edit' ? message.edit : undefined);
		}
		await shown.update();
		const { version } = this.#document;
		if (isApplied) {
			page.post({ type: 'editApplied', id: message.id, version });
		} else if (message.version === version) {
			this.#reject(message, vscode.l10n.t('VS Code did not accept the change; is the file read-only?'));
		} else {
			this.#reject(message, explainStale(), true);
		}
	}

	async #write(edits: readonly TextEdit[]): Promise<boolean> {
		return vscode.workspace.applyEdit(toWorkspaceEdit(this.#document, edits));
	}

	#reject({ id }: EditMessage, reason: string, isStale = false): void {
		const { memory, page } = this.#parts;
		memory.expectWords();
		page.post({ type: 'editRejected', id, version: this.#document.version, isStale, reason });
	}
}

function explainStale(): string {
	return vscode.l10n.t('The text has changed meanwhile.');
}
