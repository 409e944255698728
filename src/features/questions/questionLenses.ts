import * as vscode from 'vscode';
import { Command, configurationSection, Setting } from '../../contributions';
import { findSectionsToAsk } from '../../core';
import { showsCodeLenses } from '../../host/configuration';
import { toVsCodeRange } from '../../host/convert';
import { Disposable } from '../../host/dispose';
import type { KindSource } from '../../host/workspaceKinds';
import type { WorksheetReader } from '../../host/worksheetReader';
import type { QuestionPlace } from './insertQuestion';

/** Offers a question above the heading of every standard section that is empty. */
export class QuestionLenses extends Disposable implements vscode.CodeLensProvider {
	readonly #onDidChange = this._register(new vscode.EventEmitter<void>());
	readonly onDidChangeCodeLenses = this.#onDidChange.event;

	readonly #reader: WorksheetReader;

	constructor(reader: WorksheetReader, kinds: Pick<KindSource, 'onDidChange'>) {
		super();
		this.#reader = reader;
		this._register(kinds.onDidChange(() => this.#onDidChange.fire()));
		this._register(
			vscode.workspace.onDidChangeConfiguration(event => {
				if (event.affectsConfiguration(`${configurationSection}.${Setting.codeLens}`)) {
					this.#onDidChange.fire();
				}
			}),
		);
	}

	async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
		const worksheet = showsCodeLenses(document.uri) ? await this.#reader.read(document) : undefined;
		const sections = worksheet && !worksheet.problem ? findSectionsToAsk(worksheet) : [];
		return sections.map(({ spec, titleRange }) => {
			const place: QuestionPlace = { uri: document.uri, section: spec?.title ?? '' };
			return new vscode.CodeLens(toVsCodeRange(document, titleRange), {
				title: vscode.l10n.t('Give me a question'),
				command: Command.giveQuestion,
				arguments: [place],
			});
		});
	}
}
