import * as vscode from 'vscode';
import { findUsableLadder, getHover } from '../../core';
import { toVsCodeHover } from '../../host/hovers';
import type { RatingAlone } from '../../host/ratingAlone';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import { readWorksheet, worksheetSelector } from '../../host/worksheetDocuments';

/** What hovers are made with. */
export interface HoverServices {
	readonly checker: Pick<WorksheetChecker, 'getOptions'>;
	readonly ratingAlone: Pick<RatingAlone, 'has'>;
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
		const worksheet = readWorksheet(document);
		if (!worksheet) {
			return undefined;
		}
		const options = await this.#services.checker.getOptions(uri, worksheet);
		if (token.isCancellationRequested || document.version !== version) {
			return undefined;
		}
		const hover = getHover(worksheet, document.offsetAt(position), {
			today: options.today,
			ladder: findUsableLadder(worksheet, options),
			isAlone: this.#services.ratingAlone.has(uri),
		});
		return hover && toVsCodeHover(document, hover);
	}
}
