import * as vscode from 'vscode';
import type { Hover, HoverPart } from '../core';
import { localize, toVsCodeRange } from './convert';
import type { TextPositions } from './convert';

/** A hover of core as VS Code shows it. */
export function toVsCodeHover(positions: TextPositions, { parts, range }: Hover): vscode.Hover {
	return new vscode.Hover(toMarkdown(parts), toVsCodeRange(positions, range));
}

function toMarkdown(parts: readonly HoverPart[]): vscode.MarkdownString {
	return new vscode.MarkdownString(parts.map(toSource).join('\n\n'));
}

function toSource(part: HoverPart): string {
	switch (part.type) {
		case 'heading':
			return `**${toText(part.words)}**`;
		case 'line':
			return part.words.map(toText).join(' · ');
		case 'list':
			return part.lines.map(line => `- ${toText(line)}`).join('\n');
	}
}

/** Words of the file and of a ladder stay words, whatever they hold; unlike those of `appendText` they wrap. */
function toText(words: Parameters<typeof localize>[0] | string): string {
	const text = typeof words === 'string' ? words : localize(words);
	return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
