import * as vscode from 'vscode';
import type { Hover, HoverLink, HoverPart } from '../core';
import { localize, toVsCodeRange } from './convert';
import type { TextPositions } from './convert';

/** Opens a file as text, as that is where somebody points at something. */
const openCommand = 'vscode.open';

/** A hover of core as VS Code shows it, and what else is to be shown below it. */
export function toVsCodeHover(
	positions: TextPositions,
	{ parts, range }: Hover,
	below: readonly vscode.MarkdownString[] = [],
): vscode.Hover {
	return new vscode.Hover([toMarkdown(parts), ...below], toVsCodeRange(positions, range));
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
