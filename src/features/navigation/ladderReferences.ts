import * as vscode from 'vscode';
import { findNamedAt, parseLadder } from '../../core';
import { createTextPositions, toVsCodeRange } from '../../host/convert';
import type { LadderUses } from '../../host/ladderUses';

/** All places of worksheets that name a level or a competency of a ladder file. */
export class LadderReferenceProvider implements vscode.ReferenceProvider {
	readonly #uses: Pick<LadderUses, 'findPlaces'>;

	constructor(uses: Pick<LadderUses, 'findPlaces'>) {
		this.#uses = uses;
	}

	async provideReferences(
		document: vscode.TextDocument,
		position: vscode.Position,
		{ includeDeclaration }: vscode.ReferenceContext,
	): Promise<vscode.Location[]> {
		const entry = findNamedAt(parseLadder(document.getText()), document.offsetAt(position));
		if (!entry) {
			return [];
		}
		const own = new vscode.Location(document.uri, toVsCodeRange(document, entry.range));
		const uses = await this.#uses.findPlaces(document.uri, entry.list, entry.names);
		return [
			...(includeDeclaration ? [own] : []),
			...uses.map(({ range, text, uri }) => {
				return new vscode.Location(uri, toVsCodeRange(createTextPositions(uri, text), range));
			}),
		];
	}
}
