import * as vscode from 'vscode';
import { Command } from '../../contributions';
import { createWorksheetRows, getFacts } from '../../core';
import type { SidebarRow, Worksheet } from '../../core';
import { getToday } from '../../host/configuration';
import { Disposable } from '../../host/dispose';
import { getFileName } from '../../host/files';
import type { WorksheetContext } from '../../host/worksheetContext';
import { findDocumentInFront } from '../../host/worksheetDocuments';
import type { WorksheetReader } from '../../host/worksheetReader';
import { toWords } from './rowItem';

/** How long typing must rest before the progress is counted anew, in milliseconds. */
const restAfterTyping = 300;

/** The progress of the worksheet in front, in the status bar; opens its form. */
export class ProgressStatusBar extends Disposable {
	readonly #item = this._register(vscode.window.createStatusBarItem('progress', vscode.StatusBarAlignment.Right, 90));
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly #reader: WorksheetReader;

	constructor(context: Pick<WorksheetContext, 'onDidChange'>, reader: WorksheetReader) {
		super();
		this.#reader = reader;
		this.#item.name = vscode.l10n.t('Worksheet progress');
		// One change of the tab in front is told of in several ways.
		const show = (): void => this.#showSoon(0);
		this._register(context.onDidChange(show));
		this._register(vscode.window.onDidChangeActiveTextEditor(show));
		this._register(vscode.window.tabGroups.onDidChangeTabs(show));
		this._register(vscode.window.tabGroups.onDidChangeTabGroups(show));
		this._register(
			vscode.workspace.onDidChangeTextDocument(({ document }) => {
				if (document === findDocumentInFront()) {
					this.#showSoon(restAfterTyping);
				}
			}),
		);
		show();
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		super.dispose();
	}

	#showSoon(rest: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#show(), rest);
	}

	#show(): void {
		const document = findDocumentInFront();
		const worksheet = document && this.#reader.readNow(document);
		const row = worksheet && createRow(document, worksheet);
		if (!row) {
			this.#item.hide();
			return;
		}
		const { description, label, spoken } = row.getLook();
		this.#item.text = `$(checklist) ${toWords([description[0] ?? label])}`;
		this.#item.tooltip = [toWords([label]), toWords(description, ' · ')].join('\n');
		this.#item.accessibilityInformation = { label: toWords(spoken, ', ') };
		this.#item.command = {
			command: Command.openForm,
			title: vscode.l10n.t('Open the form'),
			arguments: [document.uri],
		};
		this.#item.show();
	}
}

function createRow({ uri }: vscode.TextDocument, worksheet: Worksheet): SidebarRow | undefined {
	const entry = { key: uri.toString(), folder: '', fileName: getFileName(uri), facts: getFacts(worksheet) };
	const options = { groupBy: 'none', sortBy: 'title', filter: '', showsClosed: true } as const;
	return createWorksheetRows([entry], { ...options, today: getToday() })[0];
}
