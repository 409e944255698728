import * as vscode from 'vscode';
import { findUsableLadder, getHover } from '../../core';
import { toVsCodeHover } from '../../host/hovers';
import { namesLadder } from '../../host/ladderCatalogue';
import type { LadderCatalogue } from '../../host/ladderCatalogue';
import type { PeopleIndex } from '../../host/peopleIndex';
import type { RatingAlone } from '../../host/ratingAlone';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import { worksheetSelector } from '../../host/worksheetDocuments';
import type { WorksheetReader } from '../../host/worksheetReader';

/** What hovers are made with. */
export interface HoverServices {
	readonly checker: Pick<WorksheetChecker, 'getOptions'>;
	readonly ladders: Pick<LadderCatalogue, 'listChoices'>;
	readonly ratingAlone: Pick<RatingAlone, 'has'>;
	readonly reader: WorksheetReader;
	readonly people: Pick<PeopleIndex, 'findOthers'>;
}

/** Tells what a key means, what levels expect, what an id names and how far a day is, where the mouse rests. */
export function registerHover(services: HoverServices): vscode.Disposable {
	return vscode.languages.registerHoverProvider(worksheetSelector, new HoverProvider(services));
}

/** Shows core's hovers. */
class HoverProvider implements vscode.HoverProvider {
	readonly #services: HoverServices;

	constructor(services: HoverServices) {
		this.#services = services;
	}

	async provideHover(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<vscode.Hover | undefined> {
		const { uri, version } = document;
		const worksheet = await this.#services.reader.read(document);
		if (!worksheet) {
			return undefined;
		}
		const [options, ladders] = await Promise.all([
			this.#services.checker.getOptions(uri, worksheet),
			namesLadder(document, position) ? this.#services.ladders.listChoices(uri, token) : [],
		]);
		if (token.isCancellationRequested || document.version !== version) {
			return undefined;
		}
		const hover = getHover(worksheet, document.offsetAt(position), {
			today: options.today,
			ladder: findUsableLadder(worksheet, options),
			ladders,
			isAlone: this.#services.ratingAlone.has(uri),
			findOthers: () =>
				this.#services.people.findOthers(uri, worksheet).map(({ label, uri: target }) => {
					return { words: label, target: target.toString() };
				}),
		});
		return hover && toVsCodeHover(document, hover);
	}
}
