import * as vscode from 'vscode';
import { displayName } from '../../contributions';
import { tellsRatings } from '../../core';
import type { Diagnostic } from '../../core';
import { findCauses } from '../../host/causes';
import { createTextPositions, toVsCodeDiagnostic } from '../../host/convert';
import type { TextPositions } from '../../host/convert';
import { Disposable } from '../../host/dispose';
import { toLogged } from '../../host/errors';
import { findOpenDocument, readText } from '../../host/files';
import type { NamedFiles } from '../../host/namedFiles';
import type { RatingAlone } from '../../host/ratingAlone';
import type { KindSource } from '../../host/workspaceKinds';
import type { WorksheetChecker } from '../../host/worksheetChecker';
import type { WorksheetStore } from '../../host/worksheetStore';
import { CauseIndex } from './causeIndex';

/** What diagnostics work with. */
export interface DiagnosticsServices {
	readonly checker: Pick<WorksheetChecker, 'check'>;
	readonly kinds: Pick<KindSource, 'current' | 'onDidChange'>;
	readonly named: Pick<NamedFiles, 'onDidChange' | 'set'>;
	readonly ratingAlone: RatingAlone;
	readonly store: Pick<WorksheetStore, 'onDidChange'>;
	readonly logger: Pick<vscode.LogOutputChannel, 'error'>;
}

/** Owns the diagnostics collection; each file's entry is set and deleted by itself. */
export class DiagnosticsPublisher extends Disposable {
	readonly #services: DiagnosticsServices;
	readonly #collection = this._register(vscode.languages.createDiagnosticCollection(displayName));
	/** The newest check of each file by its number, so that one that was overtaken is dropped. */
	readonly #latest = new Map<string, number>();
	/** The files of which something else may be said when the kinds of the workspace change. */
	readonly #ofOwnKinds = new Map<string, vscode.Uri>();
	readonly #causes = new CauseIndex();
	/** Files that are closed and shown only because others follow from them, by uri. */
	readonly #shownCauses = new Set<string>();
	#checks = 0;

	constructor(services: DiagnosticsServices) {
		super();
		this.#services = services;
		this._register(services.ratingAlone.onDidChange(uri => this.#publishAgain(uri)));
		this._register(services.named.onDidChange(uris => uris.forEach(uri => this.#publishAgain(uri))));
		this._register(services.kinds.onDidChange(() => this.#ofOwnKinds.forEach(uri => void this.publishFile(uri))));
	}

	/** Checks a file that has changed behind the back of the editor, where it is shown for others that follow from it. */
	followChanged(uri: vscode.Uri): void {
		if (this.#shownCauses.has(uri.toString())) {
			void this.#publishFile(uri);
		}
	}

	/** Checks a file again if it is shown; of one that is closed, nothing is. */
	#publishAgain(uri: vscode.Uri): void {
		if (findOpenDocument(uri) || this.#collection.has(uri)) {
			void this.publishFile(uri);
		}
	}

	/** Checks an open document; the result is dropped where the document has changed or closed meanwhile. */
	async publishDocument(document: vscode.TextDocument): Promise<void> {
		const { version } = document;
		const isLatest = this.#begin(document.uri);
		const isCurrent = (): boolean => isLatest() && document.version === version && !document.isClosed;
		await this.#publish(document, document.getText(), isCurrent);
	}

	/** Checks a file by what the editor shows of it, else by what is on disk; clears it where it is gone. */
	async publishFile(uri: vscode.Uri): Promise<void> {
		this.#shownCauses.delete(uri.toString());
		await this.#publishFile(uri);
	}

	async #publishFile(uri: vscode.Uri): Promise<void> {
		const isLatest = this.#begin(uri);
		const text = await readText(uri);
		if (!isLatest()) {
			return;
		}
		if (text === undefined) {
			this.clear(uri);
		} else {
			await this.#publish(createTextPositions(uri, text), text, isLatest);
		}
	}

	/** Takes a file's diagnostics away, also those that are still being worked out. */
	clear(uri: vscode.Uri): void {
		this.#latest.delete(uri.toString());
		this.#ofOwnKinds.delete(uri.toString());
		this.#services.named.set(uri, []);
		this.#shownCauses.delete(uri.toString());
		this.#collection.delete(uri);
		this.#followCauses(uri, []);
	}

	/** Takes the diagnostics of a document away that has closed, unless those of others follow from them. */
	clearClosed(uri: vscode.Uri): void {
		this.clear(uri);
		if (this.#causes.isCause(uri)) {
			this.#showCause(uri);
		}
	}

	/** Shows, as long as others follow from it, what is wrong with a file that nobody has opened. */
	#followCauses(uri: vscode.Uri, causes: readonly vscode.Uri[]): void {
		const { added, removed } = this.#causes.set(uri, causes);
		added
			.filter(cause => !findOpenDocument(cause) && !this.#collection.has(cause))
			.forEach(cause => this.#showCause(cause));
		for (const cause of removed) {
			if (this.#shownCauses.delete(cause.toString()) && !findOpenDocument(cause)) {
				this.clear(cause);
			}
		}
	}

	#showCause(uri: vscode.Uri): void {
		this.#shownCauses.add(uri.toString());
		void this.#publishFile(uri);
	}

	/** The files that have diagnostics now. */
	getFiles(): readonly vscode.Uri[] {
		const files: vscode.Uri[] = [];
		this.#collection.forEach(uri => files.push(uri));
		return files;
	}

	/** Begins a check. The result tells whether no other one of the file has begun since, and it was not cleared. */
	#begin(uri: vscode.Uri): () => boolean {
		const key = uri.toString();
		const check = ++this.#checks;
		this.#latest.set(key, check);
		return () => this.#latest.get(key) === check;
	}

	async #publish(positions: TextPositions, text: string, isCurrent: () => boolean): Promise<void> {
		try {
			const { kinds } = this.#services.kinds.current;
			const { dependsOnKinds, diagnostics, named } = await this.#services.checker.check(positions.uri, text);
			if (dependsOnKinds && kinds !== this.#services.kinds.current.kinds) {
				await this.#publish(positions, text, isCurrent);
			} else if (!this.isDisposed && isCurrent()) {
				this.#rememberKind(positions.uri, dependsOnKinds);
				this.#services.named.set(positions.uri, named);
				this.#collection.set(
					positions.uri,
					this.#getShown(positions.uri, diagnostics).map(diagnostic => toVsCodeDiagnostic(positions, diagnostic)),
				);
				this.#followCauses(
					positions.uri,
					findCauses(diagnostics).map(({ uri }) => uri),
				);
			}
		} catch (error) {
			this.#services.logger.error(`Checking ${positions.uri.toString()}`, toLogged(error));
		}
	}

	#rememberKind(uri: vscode.Uri, dependsOnKinds: boolean): void {
		if (dependsOnKinds) {
			this.#ofOwnKinds.set(uri.toString(), uri);
		} else {
			this.#ofOwnKinds.delete(uri.toString());
		}
	}

	/** Who rates alone is told nothing of what others have rated. */
	#getShown(uri: vscode.Uri, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
		return this.#services.ratingAlone.has(uri) ? diagnostics.filter(({ code }) => !tellsRatings(code)) : diagnostics;
	}
}
