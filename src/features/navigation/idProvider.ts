import * as vscode from 'vscode';
import { findIdAt, getIdPlaces } from '../../core';
import type { IdPlace } from '../../core';
import { toVsCodeRange } from '../../host/convert';
import { findNamedEvidence } from '../../host/namedEvidence';
import type { WorksheetReader } from '../../host/worksheetReader';

/** Where ids of goals, milestones, commitments and evidence are defined and named. */
export class IdProvider
	implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.DocumentHighlightProvider
{
	readonly #reader: WorksheetReader;

	constructor(reader: WorksheetReader) {
		this.#reader = reader;
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
		const places = await this.#findPlaces(document, position);
		return toLocations(
			document,
			places.filter(({ isDefinition }) => includeDeclaration || !isDefinition),
		);
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

	/** The row of evidence in another worksheet that is named at a position. */
	async #findInOther(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
		const offset = document.offsetAt(position);
		const worksheet = await this.#reader.read(document);
		const named = worksheet && (await findNamedEvidence(document.uri, worksheet, offset, this.#reader));
		const cell = named?.worksheet.evidence.find(({ id }) => id === named.id)?.cells.get('id');
		return named && cell ? toLocations(await vscode.workspace.openTextDocument(named.uri), [cell]) : [];
	}
}

function toLocations(document: vscode.TextDocument, places: readonly Pick<IdPlace, 'range'>[]): vscode.Location[] {
	return places.map(({ range }) => new vscode.Location(document.uri, toVsCodeRange(document, range)));
}
