import * as vscode from 'vscode';
import { findIdAt, getIdPlaces } from '../../core';
import type { IdPlace } from '../../core';
import { toVsCodeRange } from '../../host/convert';
import { findNamedEvidence } from '../../host/namedEvidence';
import { readWorksheet } from '../../host/worksheetDocuments';

/** Where ids of goals, milestones, commitments and evidence are defined and named. */
export class IdProvider
	implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.DocumentHighlightProvider
{
	async provideDefinition(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
		const own = findPlaces(document, position).filter(({ isDefinition }) => isDefinition);
		return own.length > 0 ? toLocations(document, own) : findInOther(document, position);
	}

	provideReferences(
		document: vscode.TextDocument,
		position: vscode.Position,
		{ includeDeclaration }: vscode.ReferenceContext,
	): vscode.Location[] {
		return toLocations(
			document,
			findPlaces(document, position).filter(({ isDefinition }) => includeDeclaration || !isDefinition),
		);
	}

	provideDocumentHighlights(document: vscode.TextDocument, position: vscode.Position): vscode.DocumentHighlight[] {
		return findPlaces(document, position).map(({ isDefinition, range }) => {
			const kind = isDefinition ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read;
			return new vscode.DocumentHighlight(toVsCodeRange(document, range), kind);
		});
	}
}

/** All places of the id at a position. */
function findPlaces(document: vscode.TextDocument, position: vscode.Position): readonly IdPlace[] {
	const worksheet = readWorksheet(document);
	const place = worksheet && findIdAt(worksheet, document.offsetAt(position));
	return place ? getIdPlaces(worksheet, place.id) : [];
}

/** The row of evidence in another worksheet that is named at a position. */
async function findInOther(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
	const worksheet = readWorksheet(document);
	const named = worksheet && (await findNamedEvidence(document.uri, worksheet, document.offsetAt(position)));
	const cell = named?.worksheet.evidence.find(({ id }) => id === named.id)?.cells.get('id');
	return named && cell ? toLocations(await vscode.workspace.openTextDocument(named.uri), [cell]) : [];
}

function toLocations(document: vscode.TextDocument, places: readonly Pick<IdPlace, 'range'>[]): vscode.Location[] {
	return places.map(({ range }) => new vscode.Location(document.uri, toVsCodeRange(document, range)));
}
