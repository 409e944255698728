import type MarkdownIt from 'markdown-it';
import type { StateBlock, Token } from 'markdown-it';
import { getFacts, LineIndex } from '../../core';
import type { Html, Worksheet } from '../../core';
import type { CardContent } from './card';

/** What decides about cards, and draws them. */
export interface CardSource {
	/** Asked while a text is parsed, when nobody knows yet which file it is. */
	isWanted(): boolean;
	/** The worksheet that a text is, if it is one. */
	parse(text: string): Worksheet | undefined;
	/** @param environment What the preview says about the document that it renders. */
	draw(content: CardContent, environment: unknown): Html;
	/** Told what went wrong; the text is then shown without a card. */
	reportError(error: unknown): void;
}

const cardType = 'worksheet_card';

/**
 * Shows a card in the place of a worksheet's frontmatter. Every other text is rendered as without it. Its rule comes first,
 * so that whatever else reads frontmatter finds it read.
 */
export function addWorksheetCard(md: MarkdownIt, source: CardSource): MarkdownIt {
	// Not in `meta`: tokens also travel to the language server, which has no use for it.
	const contents = new WeakMap<Token, CardContent>();
	const attempt = <Result>(run: () => Result, otherwise: Result): Result => {
		try {
			return run();
		} catch (error) {
			source.reportError(error);
			return otherwise;
		}
	};
	md.block.ruler.before('table', cardType, (state, startLine, endLine) => {
		const worksheet =
			startLine === 0 && source.isWanted() ? attempt(() => source.parse(state.src), undefined) : undefined;
		const content = worksheet && attempt(() => getContent(worksheet), undefined);
		if (worksheet === undefined || content === undefined) {
			return false;
		}
		contents.set(pushCard(state, findEndLine(state, worksheet, endLine)), content);
		return true;
	});
	md.renderer.rules[cardType] = (tokens, index, _options, environment: unknown, renderer) => {
		const token = tokens[index];
		const content = token && contents.get(token);
		return token && content
			? attempt(() => `<div${renderer.renderAttrs(token)}>${source.draw(content, environment).markup}</div>\n`, '')
			: '';
	};
	return md;
}

function getContent(worksheet: Worksheet): CardContent {
	const facts = getFacts(worksheet);
	return {
		facts,
		kind: worksheet.kind,
		...(facts.problem && { problemLine: new LineIndex(worksheet.text).placeAt(facts.problem.offset).line }),
	};
}

/** The preview finds its way between text and page by `map`. */
function pushCard(state: StateBlock, endLine: number): Token {
	const token = state.push(cardType, 'div', 0);
	token.map = [0, endLine];
	token.attrSet('class', 'worksheet-card');
	state.line = endLine;
	return token;
}

/** The line after the frontmatter. One that is never closed hides nothing but its fence, for nobody knows where it ends. */
function findEndLine({ bMarks }: StateBlock, { frontmatter }: Worksheet, endLine: number): number {
	const { bodyStart, closeFence, openFence } = frontmatter;
	const end = closeFence ? bodyStart : openFence.end;
	const line = bMarks.slice(0, endLine).findIndex(start => start >= end);
	return line === -1 ? endLine : line;
}
