import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { configurationSection, Setting } from '../../contributions';
import { builtInLadders } from '../../core';
import type { Html, Ladder, WorksheetFacts } from '../../core';
import { getCheckConfiguration, getToday } from '../../host/configuration';
import { Disposable } from '../../host/dispose';
import { toLogged } from '../../host/errors';
import type { LadderCatalogue } from '../../host/ladderCatalogue';
import { findLadderFile } from '../../host/ladderFile';
import type { RatingAlone } from '../../host/ratingAlone';
import type { KindSource } from '../../host/workspaceKinds';
import type { WorksheetReader } from '../../host/worksheetReader';
import { drawCard } from './card';
import type { CardContent } from './card';
import { addWorksheetCard } from './markdownItPlugin';

/** What the preview needs from the rest of the extension. */
export interface PreviewServices {
	readonly ratingAlone: RatingAlone;
	readonly reader: Pick<WorksheetReader, 'parseNow'>;
	readonly kinds: Pick<KindSource, 'onDidChange'>;
	readonly ladders: Pick<LadderCatalogue, 'get' | 'onDidChange'>;
	readonly logger: Pick<vscode.LogOutputChannel, 'error'>;
}

/** VS Code's own setting for frontmatter in the preview; VS Code 1.100 does not have it yet. */
const frontmatterSetting = 'preview.frontMatter';

/** Extends VS Code's Markdown preview, and lets it draw anew what shows something else than before. */
export class PreviewController extends Disposable {
	readonly #services: PreviewServices;
	#isInUse = false;

	constructor(services: PreviewServices) {
		super();
		this.#services = services;
		this._register(services.ratingAlone.onDidChange(() => this.#refresh()));
		this._register(services.kinds.onDidChange(() => this.#refresh()));
		this._register(services.ladders.onDidChange(() => this.#refresh()));
		this._register(
			vscode.workspace.onDidChangeConfiguration(event => {
				const settings = [`markdown.${frontmatterSetting}`, `${configurationSection}.${Setting.ladder}`];
				if (settings.some(setting => event.affectsConfiguration(setting))) {
					this.#refresh();
				}
			}),
		);
	}

	/** Called by VS Code's Markdown preview with its renderer. */
	extendMarkdownIt(md: MarkdownIt): MarkdownIt {
		this.#isInUse = true;
		return addWorksheetCard(md, {
			isWanted: isTable,
			// Nothing may be waited for here; when an own kind is found, everything is drawn anew.
			parse: text => this.#services.reader.parseNow(text),
			draw: (content, environment) => this.#draw(content, environment),
			reportError: error => this.#reportError('Drawing a worksheet in the preview', error),
		});
	}

	#draw(content: CardContent, environment: unknown): Html {
		const ladder = this.#findLadder(content.facts, findUri(environment));
		return drawCard(content, {
			today: getToday(),
			t: (template, ...values) => vscode.l10n.t(template, ...values),
			...(ladder && { ladder }),
		});
	}

	/**
	 * The ladder to tell gaps by. Nothing may be waited for here: a ladder in a file is read meanwhile, and the page is drawn
	 * anew once it is there. A text of which nobody knows the file may be one that is rated alone.
	 */
	#findLadder({ ladder: own }: WorksheetFacts, uri: vscode.Uri | undefined): Ladder | undefined {
		if (uri === undefined || this.#services.ratingAlone.has(uri)) {
			return undefined;
		}
		const { defaultLadder } = getCheckConfiguration(uri);
		const file = findLadderFile(uri, own, defaultLadder);
		const found = file ? this.#services.ladders.get(file) : builtInLadders.get(own ?? defaultLadder);
		return typeof found === 'string' ? undefined : found;
	}

	/** Makes the preview forget what it has parsed, too. */
	#refresh(): void {
		if (this.#isInUse) {
			vscode.commands
				.executeCommand('markdown.preview.refresh')
				.then(undefined, (error: unknown) => this.#reportError('Refreshing the preview', error));
		}
	}

	#reportError(operation: string, error: unknown): void {
		this.#services.logger.error(operation, toLogged(error));
	}
}

/** Whether frontmatter is to be told in the way for readers; who asks for its YAML, or for nothing, gets that. */
function isTable(): boolean {
	return vscode.workspace.getConfiguration('markdown').get<unknown>(frontmatterSetting, 'table') === 'table';
}

function findUri(environment: unknown): vscode.Uri | undefined {
	const isObject = typeof environment === 'object' && environment !== null;
	const uri: unknown = isObject && 'currentDocument' in environment ? environment.currentDocument : undefined;
	return uri instanceof vscode.Uri ? uri : undefined;
}
