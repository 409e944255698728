import * as vscode from 'vscode';
import { findOtherEvidenceAt, prepareRename, renameId, renameOtherEvidence } from '../../core';
import type { Message, OffsetRange, Worksheet } from '../../core';
import { createTextPositions, localize, toVsCodeRange } from '../../host/convert';
import type { EvidenceUse, EvidenceUseFinder } from '../../host/evidenceUses';
import { findOpenDocument } from '../../host/files';
import { findNamedEvidence } from '../../host/namedEvidence';
import type { WorksheetReader } from '../../host/worksheetReader';

/** An id that can be renamed. */
interface FoundId {
	/** The worksheet with what has the id; another one than that of the place where evidence of another file is named. */
	readonly uri: vscode.Uri;
	readonly worksheet: Worksheet;
	readonly id: string;
	/** Where it was found, in the document that was asked for. */
	readonly range: OffsetRange;
}

/**
 * Renames the id of an item or of evidence wherever a worksheet names it, that of evidence in other worksheets, too. VS Code
 * shows what is thrown as it is.
 */
export class IdRenameProvider implements vscode.RenameProvider {
	readonly #reader: WorksheetReader;
	readonly #uses: Pick<EvidenceUseFinder, 'find'>;

	constructor(reader: WorksheetReader, uses: Pick<EvidenceUseFinder, 'find'>) {
		this.#reader = reader;
		this.#uses = uses;
	}

	async prepareRename(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<{ range: vscode.Range; placeholder: string } | undefined> {
		const found = await this.#find(document, position);
		return found && { range: toVsCodeRange(document, found.range), placeholder: found.id };
	}

	async provideRenameEdits(
		document: vscode.TextDocument,
		position: vscode.Position,
		newName: string,
	): Promise<vscode.WorkspaceEdit | undefined> {
		const found = await this.#find(document, position);
		if (!found) {
			return undefined;
		}
		const outcome = renameId(found.worksheet, found.id, newName);
		if ('refusal' in outcome) {
			throw toError(outcome.refusal);
		}
		const edit = new vscode.WorkspaceEdit();
		const texts = [{ uri: found.uri, text: found.worksheet.text, edits: outcome.edits }];
		if (outcome.edits.length > 0) {
			const uses = await this.#findUses(found);
			texts.push(...uses.map(({ place, ...use }) => ({ ...use, edits: [renameOtherEvidence(place, newName.trim())] })));
		}
		for (const { edits, text, uri } of texts) {
			requireUnchanged(uri, text);
			const positions = createTextPositions(uri, text);
			edits.forEach(({ newText, range }) => edit.replace(uri, toVsCodeRange(positions, range), newText));
		}
		return edit;
	}

	/** The id at a position; throws where it cannot be renamed. */
	async #find(document: vscode.TextDocument, position: vscode.Position): Promise<FoundId | undefined> {
		const offset = document.offsetAt(position);
		const worksheet = await this.#reader.read(document);
		const own = worksheet && prepareRename(worksheet, offset);
		if (!worksheet || own) {
			return own && { uri: document.uri, worksheet, ...requireId(own) };
		}
		const range = findOtherEvidenceAt(worksheet, offset)?.idRange;
		const named = range && (await findNamedEvidence(document.uri, worksheet, offset, this.#reader));
		const cell = named?.worksheet.evidence.find(({ id }) => id === named.id)?.cells.get('id');
		const other = named && cell && prepareRename(named.worksheet, cell.range.start);
		return other && { ...named, id: requireId(other).id, range };
	}

	/** The places in other worksheets that name a row of evidence; throws where not all of them can be changed. */
	async #findUses({ id, uri, worksheet }: FoundId): Promise<readonly EvidenceUse[]> {
		if (!worksheet.evidence.some(row => row.id === id)) {
			return [];
		}
		const { places, unreadable } = await this.#uses.find({ id, uri });
		const [first] = unreadable;
		if (first) {
			throw new Error(
				vscode.l10n.t(
					'`{0}` names this evidence, too, and cannot be read, so nothing was renamed; mend that file first',
					vscode.workspace.asRelativePath(first),
				),
			);
		}
		return places;
	}
}

function requireId<Found extends object>(found: Found | { readonly refusal: Message }): Found {
	if ('refusal' in found) {
		throw toError(found.refusal);
	}
	return found;
}

function toError(refusal: Message): Error {
	return new Error(localize(refusal));
}

/** Somebody may have typed while other files were read. */
function requireUnchanged(uri: vscode.Uri, text: string): void {
	if ((findOpenDocument(uri)?.getText() ?? text) !== text) {
		throw new Error(vscode.l10n.t('The text has changed meanwhile, so nothing was renamed; try again'));
	}
}
