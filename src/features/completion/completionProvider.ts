import * as vscode from 'vscode';
import { findUsableLadder, getCompletions, isWorksheetText } from '../../core';
import type { Ladder } from '../../core';
import { findBegunEvidence } from '../../host/begunEvidence';
import { toCompletionItem } from '../../host/completionItems';
import { getToday } from '../../host/configuration';
import { isUserFile } from '../../host/files';
import { namesLadder } from '../../host/ladderCatalogue';
import type { LadderCatalogue } from '../../host/ladderCatalogue';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import type { WorksheetReader } from '../../host/worksheetReader';
import type { WorksheetStore } from '../../host/worksheetStore';

/** What completion works with. */
export interface CompletionServices {
	readonly checker: Pick<WorksheetChecker, 'getOptions'>;
	readonly reader: WorksheetReader;
	readonly ladders: Pick<LadderCatalogue, 'listChoices'>;
	/** Knows the people of other worksheets, and which of them hold evidence. */
	readonly store: Pick<WorksheetStore, 'entries'>;
}

/** Shows core's completions. */
export class CompletionProvider implements vscode.CompletionItemProvider {
	readonly #services: CompletionServices;

	constructor(services: CompletionServices) {
		this.#services = services;
	}

	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
		context: vscode.CompletionContext,
	): Promise<vscode.CompletionItem[]> {
		const text = document.getText();
		if (!isUserFile(document.uri) || !isWorksheetText(text)) {
			return [];
		}
		const { version } = document;
		const { ladders: catalogue, reader } = this.#services;
		const [{ kinds }, ladder, ladders, evidence] = await Promise.all([
			reader.getKinds(),
			this.#findLadder(document.uri, text),
			namesLadder(document, position) ? catalogue.listChoices(document.uri, token) : [],
			findBegunEvidence(document, position, this.#services),
		]);
		if (token.isCancellationRequested || document.version !== version) {
			return [];
		}
		const completions = getCompletions(text, document.offsetAt(position), {
			today: getToday(),
			ladder,
			kinds,
			ladders,
			...evidence,
			getPeople: () => this.#getPeople(),
			isAsked: context.triggerKind === vscode.CompletionTriggerKind.Invoke,
		});
		return completions.map((completion, index) => toCompletionItem(document, completion, index));
	}

	async #findLadder(uri: vscode.Uri, text: string): Promise<Ladder | undefined> {
		const worksheet = await this.#services.reader.parseHead(text);
		return worksheet && findUsableLadder(worksheet, await this.#services.checker.getOptions(uri, worksheet));
	}

	/** Everybody whom a worksheet of the workspace names. */
	#getPeople(): readonly string[] {
		return [...new Set([...this.#services.store.entries].flatMap(({ facts }) => Object.values(facts.people)))];
	}
}
