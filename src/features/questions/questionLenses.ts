import * as vscode from 'vscode';
import { Command, configurationSection, Setting } from '../../contributions';
import { findSectionsToAsk } from '../../core';
import { showsCodeLenses } from '../../host/configuration';
import { toVsCodeRange } from '../../host/convert';
import { Disposable } from '../../host/dispose';
import { readWorksheet } from '../../host/worksheetDocuments';
import type { QuestionPlace } from './insertQuestion';

/** Offers a question above the heading of every standard section that is empty. */
export class QuestionLenses extends Disposable implements vscode.CodeLensProvider {
	readonly #onDidChange = this._register(new vscode.EventEmitter<void>());
	readonly onDidChangeCodeLenses = this.#onDidChange.event;

	constructor() {
		super();
		this._register(
			vscode.workspace.onDidChangeConfiguration(event => {
				if (event.affectsConfiguration(`${configurationSection}.${Setting.codeLens}`)) {
					this.#onDidChange.fire();
				}
			}),
		);
	}

	provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
		const worksheet = showsCodeLenses(document.uri) ? readWorksheet(document) : undefined;
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
