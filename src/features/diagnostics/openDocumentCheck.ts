import * as vscode from 'vscode';
import { configurationSection } from '../../contributions';
import { DayWatch } from '../../host/dayWatch';
import { Disposable } from '../../host/dispose';
import { isKindFile, isLadderFile, isMarkdownFile, isUserFile, ladderGlob } from '../../host/files';
import type { DiagnosticsPublisher } from './diagnosticsPublisher';

/** How long typing must rest before a document is checked, in milliseconds. */
const restAfterTyping = 200;

/** Keeps the diagnostics of open documents up to date; takes them away when a document closes. */
export class OpenDocumentCheck extends Disposable {
	readonly #publisher: DiagnosticsPublisher;
	readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

	/** @param onDidChangeWorksheets Tells that other worksheets may use what a ladder lacks. */
	constructor(publisher: DiagnosticsPublisher, onDidChangeWorksheets: vscode.Event<unknown>) {
		super();
		this.#publisher = publisher;
		this._register(onDidChangeWorksheets(() => this.#checkLadders()));
		this._register(vscode.workspace.onDidOpenTextDocument(document => this.#check(document)));
		this._register(vscode.workspace.onDidCloseTextDocument(document => this.#forget(document)));
		this._register(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#checkSoon(document)));
		this._register(this._register(new DayWatch()).onDidChange(() => this.#checkAll()));
		this._register(
			vscode.workspace.onDidChangeConfiguration(event => {
				if (event.affectsConfiguration(configurationSection)) {
					this.#checkAll();
				}
			}),
		);
		// A ladder that is edited, or a file that evidence links to, may change what is true of every open worksheet.
		this._register(vscode.workspace.onDidSaveTextDocument(() => this.#checkAll()));
		this._register(vscode.workspace.onDidCreateFiles(() => this.#checkAll()));
		this._register(vscode.workspace.onDidDeleteFiles(() => this.#checkAll()));
		this._register(vscode.workspace.onDidRenameFiles(() => this.#checkAll()));
		this.#followLadders();
		this.#checkAll();
	}

	override dispose(): void {
		for (const timer of this.#waiting.values()) {
			clearTimeout(timer);
		}
		this.#waiting.clear();
		super.dispose();
	}

	/** A ladder may come, change and go behind the back of the editor, as with another branch. */
	#followLadders(): void {
		const ladders = this._register(vscode.workspace.createFileSystemWatcher(ladderGlob));
		const checkAllSoon = (): void => vscode.workspace.textDocuments.forEach(document => this.#checkSoon(document));
		this._register(ladders.onDidCreate(checkAllSoon));
		this._register(ladders.onDidChange(checkAllSoon));
		this._register(ladders.onDidDelete(checkAllSoon));
	}

	#checkAll(): void {
		for (const document of vscode.workspace.textDocuments) {
			this.#check(document);
		}
	}

	#checkLadders(): void {
		vscode.workspace.textDocuments
			.filter(({ uri }) => isLadderFile(uri))
			.forEach(document => this.#checkSoon(document));
	}

	#check(document: vscode.TextDocument): void {
		this.#stopWaiting(document);
		const { uri } = document;
		const isOurs = isMarkdownFile(document) || isLadderFile(uri) || isKindFile(uri);
		if (!document.isClosed && isUserFile(uri) && isOurs) {
			void this.#publisher.publishDocument(document);
		}
	}

	#checkSoon(document: vscode.TextDocument): void {
		this.#stopWaiting(document);
		this.#waiting.set(
			document.uri.toString(),
			setTimeout(() => this.#check(document), restAfterTyping),
		);
	}

	#forget(document: vscode.TextDocument): void {
		this.#stopWaiting(document);
		this.#publisher.clearClosed(document.uri);
	}

	#stopWaiting(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		clearTimeout(this.#waiting.get(key));
		this.#waiting.delete(key);
	}
}
