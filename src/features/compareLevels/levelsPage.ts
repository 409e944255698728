import * as vscode from 'vscode';
import { Command } from '../../contributions';
import { compareLevels, toLevelsHtml, toLevelsProblemHtml } from '../../core';
import type { Message, TeamLink } from '../../core';
import { localize } from '../../host/convert';
import { editorColours } from '../../host/pageColours';
import { findLevels, loadRequested } from './request';
import type { LevelsRequest } from './request';

/** The only command that the page may run. */
export const pageCommands: readonly string[] = [Command.compareLevels];

/** The page of the panel, in the colours of the editor and with links that change the levels. */
export async function createLevelsPage(request: LevelsRequest): Promise<string> {
	const lookup = await loadRequested(request.ladder ?? '');
	const [first, second] = findLevels(lookup, request);
	const frame = { language: vscode.env.language, localize, colours: editorColours };
	if (typeof lookup === 'object' && first && second) {
		return toLevelsHtml(compareLevels(lookup, [first, second]), { ...frame, links: createLinks(request) });
	}
	const isRead = typeof lookup === 'object';
	return toLevelsProblemHtml(describeProblem(lookup), { ...frame, ...(isRead && { links: createLinks(request) }) });
}

function describeProblem(lookup: Awaited<ReturnType<typeof loadRequested>>): Message {
	switch (lookup) {
		case 'invalid':
			return toMessage('The ladder has errors, so nothing can be compared; correct them there, and this page follows.');
		case 'not-found':
			return toMessage('The ladder cannot be found any more; choose another one with the command Compare Levels.');
		default:
			return toMessage('The ladder has one of the two levels no more; choose another one above.');
	}
}

function createLinks(request: LevelsRequest): readonly TeamLink[] {
	const { first, ladder, second } = request;
	const turned = { ladder, first: second, second: first };
	return [
		{ words: toMessage('Change the first level…'), href: toLink({ ...request, change: 'first' }) },
		{ words: toMessage('Change the second level…'), href: toLink({ ...request, change: 'second' }) },
		{ words: toMessage('Turn round'), href: toLink(turned) },
	];
}

/** A link that runs the command with a request. */
export function toLink(request: object): string {
	return `command:${Command.compareLevels}?${encodeURIComponent(JSON.stringify([request]))}`;
}

function toMessage(template: string): Message {
	return { template, values: [] };
}
