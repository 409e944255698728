import * as vscode from 'vscode';
import { findIdAt, getIdPlaces } from '../../core';
import type { IdPlace } from '../../core';
import { createTextPositions, toVsCodeRange } from '../../host/convert';
import type { TextPositions } from '../../host/convert';
import type { EvidenceUseFinder } from '../../host/evidenceUses';
import { findEvidenceAt, findNamedEvidence } from '../../host/namedEvidence';
import type { NamedEvidence } from '../../host/namedEvidence';
import type { WorksheetReader } from '../../host/worksheetReader';

/** Where ids of goals, milestones, commitments and evidence are defined and named. */
export class IdProvider
	implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.DocumentHighlightProvider
{
	readonly #reader: WorksheetReader;
	readonly #uses: Pick<EvidenceUseFinder, 'find'>;

	constructor(reader: WorksheetReader, uses: Pick<EvidenceUseFinder, 'find'>) {
		this.#reader = reader;
		this.#uses = uses;
	}

	async provideDefinition(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
		const places = await this.#findPlaces(document, position);
		const own = places.filter(({ isDefinition }) => isDefinition);
		return own.length > 0 ? toLocations(document, own) : this.#findInOther(document, position);
	}

	async provideReferences(
		document: vscode.TextDocument,
		position: vscode.Position,
		{ includeDeclaration }: vscode.ReferenceContext,
	): Promise<vscode.Location[]> {
		const evidence = await this.#findEvidence(document, position);
		const places = evidence ? getIdPlaces(evidence.worksheet, evidence.id) : await this.#findPlaces(document, position);
		const wanted = places.filter(({ isDefinition }) => includeDeclaration || !isDefinition);
		const text = evidence && createTextPositions(evidence.uri, evidence.worksheet.text);
		return [...toLocations(text ?? document, wanted), ...(evidence ? await this.#findUses(evidence) : [])];
	}

	async provideDocumentHighlights(
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<vscode.DocumentHighlight[]> {
		return (await this.#findPlaces(document, position)).map(({ isDefinition, range }) => {
			const kind = isDefinition ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read;
			return new vscode.DocumentHighlight(toVsCodeRange(document, range), kind);
		});
	}

	/** All places of the id at a position; none where the text has changed meanwhile. */
	async #findPlaces(document: vscode.TextDocument, position: vscode.Position): Promise<readonly IdPlace[]> {
		const { version } = document;
		const worksheet = await this.#reader.read(document);
		const place =
			worksheet && document.version === version ? findIdAt(worksheet, document.offsetAt(position)) : undefined;
		return worksheet && place ? getIdPlaces(worksheet, place.id) : [];
	}

	/** The places of other worksheets that name a row of evidence. */
	async #findUses(named: NamedEvidence): Promise<vscode.Location[]> {
		const { places } = await this.#uses.find(named);
		return places.flatMap(({ place, text, uri }) => toLocations(createTextPositions(uri, text), [place]));
	}

	async #findEvidence(document: vscode.TextDocument, position: vscode.Position): Promise<NamedEvidence | undefined> {
		const offset = document.offsetAt(position);
		const worksheet = await this.#reader.read(document);
		return worksheet && findEvidenceAt(document.uri, worksheet, offset, this.#reader);
	}

	/** The row of evidence in another worksheet that is named at a position. */
	async #findInOther(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
		const offset = document.offsetAt(position);
		const worksheet = await this.#reader.read(document);
		const named = worksheet && (await findNamedEvidence(document.uri, worksheet, offset, this.#reader));
		const cell = named?.worksheet.evidence.find(({ id }) => id === named.id)?.cells.get('id');
		return named && cell ? toLocations(await vscode.workspace.openTextDocument(named.uri), [cell]) : [];
	}
}

function toLocations(text: TextPositions, places: readonly Pick<IdPlace, 'range'>[]): vscode.Location[] {
	return places.map(({ range }) => new vscode.Location(text.uri, toVsCodeRange(text, range)));
}
