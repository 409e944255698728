import * as vscode from 'vscode';
import { editWorksheet, findUsableLadder } from '../core';
import type { Worksheet, WorksheetEdit } from '../core';
import { localize, toWorkspaceEdit } from './convert';
import { isShownInTab } from './tabs';
import type { WorksheetChecker } from './worksheetChecker';
import type { WorksheetReader } from './worksheetReader';

/** What a writer works with. */
export interface WriterServices {
	readonly checker: Pick<WorksheetChecker, 'getOptions'>;
	readonly reader: WorksheetReader;
}

/**
 * Changes worksheets for those who show them and are no editor themselves. One change after the other; each is a step of
 * undo of its document, and is saved only where nobody has the document open.
 */
export class WorksheetWriter {
	readonly #services: WriterServices;
	#last: Promise<unknown> = Promise.resolve();

	constructor(services: WriterServices) {
		this.#services = services;
	}

	/**
	 * Applies an intent. `make` gets the worksheet as it is when its turn has come, which may be another than was shown;
	 * it answers `undefined` where what it is about is not there any more. Resolves to a sentence where nothing was changed.
	 */
	edit(uri: vscode.Uri, make: (worksheet: Worksheet) => WorksheetEdit | undefined): Promise<string | undefined> {
		const turn = this.#last.then(() => this.#edit(uri, make));
		// A change that breaks is its caller's to report; those behind it go on.
		this.#last = turn.catch(() => undefined);
		return turn;
	}

	async #edit(uri: vscode.Uri, make: (worksheet: Worksheet) => WorksheetEdit | undefined): Promise<string | undefined> {
		const document = await vscode.workspace.openTextDocument(uri);
		const isOurs = !document.isDirty && !isShownInTab(uri);
		const { version } = document;
		const worksheet = await this.#services.reader.parse(document.getText());
		const options = worksheet && (await this.#services.checker.getOptions(uri, worksheet));
		const wanted = worksheet && make(worksheet);
		if (!options || !wanted || version !== document.version) {
			return vscode.l10n.t('The text has changed meanwhile, and nothing was written; please try again.');
		}
		const ladder = findUsableLadder(worksheet, options);
		const outcome = editWorksheet(worksheet, wanted, {
			today: options.today,
			...(ladder && { ladder }),
		});
		if ('refusal' in outcome) {
			return localize(outcome.refusal);
		}
		const isWritten =
			outcome.edits.length === 0 || (await vscode.workspace.applyEdit(toWorkspaceEdit(document, outcome.edits)));
		const isSaved = isWritten && (!isOurs || !document.isDirty || (await document.save()));
		return isSaved ? undefined : vscode.l10n.t('VS Code did not accept the change; is the file read-only?');
	}
}
