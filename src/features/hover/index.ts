import * as vscode from 'vscode';
import { findUsableLadder, getHover } from '../../core';
import type { HoverLink, HoverPart } from '../../core';
import { localize, toVsCodeRange } from '../../host/convert';
import { findNamedEvidence } from '../../host/namedEvidence';
import type { PeopleIndex } from '../../host/peopleIndex';
import type { RatingAlone } from '../../host/ratingAlone';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import { readWorksheet, worksheetSelector } from '../../host/worksheetDocuments';

/** Opens a file as text, as that is where somebody points at something. */
const openCommand = 'vscode.open';

/** What hovers are made with. */
export interface HoverServices {
	readonly checker: Pick<WorksheetChecker, 'getOptions'>;
	readonly ratingAlone: Pick<RatingAlone, 'has'>;
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
		const worksheet = readWorksheet(document);
		if (!worksheet) {
			return undefined;
		}
		const [options, named] = await Promise.all([
			this.#services.checker.getOptions(uri, worksheet),
			findNamedEvidence(uri, worksheet, document.offsetAt(position)),
		]);
		if (token.isCancellationRequested || document.version !== version) {
			return undefined;
		}
		const hover = getHover(worksheet, document.offsetAt(position), {
			today: options.today,
			ladder: findUsableLadder(worksheet, options),
			isAlone: this.#services.ratingAlone.has(uri),
			named: named?.worksheet,
			findOthers: () =>
				this.#services.people.findOthers(uri, worksheet).map(({ label, uri: target }) => {
					return { words: label, target: target.toString() };
				}),
		});
		return hover && new vscode.Hover(toMarkdown(hover.parts), toVsCodeRange(document, hover.range));
	}
}

function toMarkdown(parts: readonly HoverPart[]): vscode.MarkdownString {
	const markdown = new vscode.MarkdownString(parts.map(toSource).join('\n\n'));
	// All words are escaped, so that these links are the only ones that do something.
	markdown.isTrusted = { enabledCommands: [openCommand] };
	return markdown;
}

function toSource(part: HoverPart): string {
	switch (part.type) {
		case 'heading':
			return `**${toText(part.words)}**`;
		case 'line':
			return part.words.map(toText).join(' · ');
		case 'list':
			return part.lines.map(line => `- ${toText(line)}`).join('\n');
		case 'links':
			return `${toText(part.words)}\\: ${part.links.map(toLink).join(' · ')}`;
	}
}

function toLink({ target, words }: HoverLink): string {
	const place = encodeURIComponent(JSON.stringify([vscode.Uri.parse(target)])).replace(/[()]/g, bracket =>
		bracket === '(' ? '%28' : '%29',
	);
	return `[${toText(words)}](command:${openCommand}?${place})`;
}

/** Words of the file and of a ladder stay words, whatever they hold; unlike those of `appendText` they wrap. */
function toText(words: Parameters<typeof localize>[0] | string): string {
	const text = typeof words === 'string' ? words : localize(words);
	return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
