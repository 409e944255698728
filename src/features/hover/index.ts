import * as vscode from 'vscode';
import { Command } from '../../contributions';
import { findField, findUsableLadder, getHover, getText } from '../../core';
import { toVsCodeHover } from '../../host/hovers';
import { namesLadder } from '../../host/ladderCatalogue';
import type { LadderCatalogue } from '../../host/ladderCatalogue';
import { findLadderFile } from '../../host/ladderFile';
import { findNamedEvidence } from '../../host/namedEvidence';
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
		const { checker, ladders: catalogue, reader } = this.#services;
		const [options, ladders, named] = await Promise.all([
			checker.getOptions(uri, worksheet),
			namesLadder(document, position) ? catalogue.listChoices(uri, token) : [],
			findNamedEvidence(uri, worksheet, document.offsetAt(position), reader),
		]);
		if (token.isCancellationRequested || document.version !== version) {
			return undefined;
		}
		const hover = getHover(worksheet, document.offsetAt(position), {
			today: options.today,
			ladder: findUsableLadder(worksheet, options),
			ladders,
			isAlone: this.#services.ratingAlone.has(uri),
			named: named?.worksheet,
			findOthers: () =>
				this.#services.people.findOthers(uri, worksheet).map(({ label, uri: target }) => {
					return { words: label, target: target.toString() };
				}),
		});
		if (!hover) {
			return undefined;
		}
		const own = getText(findField(worksheet, 'ladder')?.value);
		const file = findLadderFile(uri, own, options.defaultLadder);
		const ladder = file?.toString() ?? own ?? options.defaultLadder;
		return toVsCodeHover(document, hover, hover.compares ? [createCompareLink(ladder, hover.compares)] : []);
	}
}

/** The only words that may run something; nothing of a file or a ladder stands in them but as the command's argument. */
function createCompareLink(ladder: string, [first, second]: readonly [string, string]): vscode.MarkdownString {
	const query = encodeURIComponent(JSON.stringify([{ ladder, first, second }]));
	const words = vscode.l10n.t('Compare the two levels');
	const link = new vscode.MarkdownString(`[${words}](command:${Command.compareLevels}?${query})`);
	link.isTrusted = { enabledCommands: [Command.compareLevels] };
	return link;
}
