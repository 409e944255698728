import { getProse } from '../../prose';
import type { OffsetRange } from '../../range';
import { getText } from '../../valueNode';
import type { ValueNode } from '../../valueNode';
import type { Field, Worksheet } from '../../worksheet';

const word = /(?<![\w./#-])TODO(?![\w/-]|\.\w)/;
const dots = /(?<![^\s|>"'])(?:\.{3}|…)(?![^\s|"'])/;
/** Not after what makes it the target of a link, a type parameter or plain text. */
const tag = /(?<![\w\\]|\]\(|\]: )<(\p{L}[^<>\r\n]{0,79})>/u;
const placeholder = new RegExp(`${word.source}|${dots.source}|${tag.source}`, 'gu');

/** Elements that people write in Markdown. Words such as `title` or `date`, which they do not, are read as placeholders. */
const elements = new Set(
	(
		'a abbr article aside audio b bdi bdo big blockquote br button caption center cite code col colgroup dd del details dfn ' +
		'div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li main mark ' +
		'nav ol p picture pre q rp rt ruby s samp script section small source span strike strong style sub summary sup svg table ' +
		'tbody td template tfoot th thead tr tt u ul var video wbr'
	).split(' '),
);

/** Placeholders, and prompts that are still there, in the text of the frontmatter. */
export function findInFields({ fields, text }: Worksheet, prompts: ReadonlySet<string>): readonly OffsetRange[] {
	return getTexts(fields).flatMap(node => {
		const { start, end } = node.range;
		return prompts.has(getText(node)?.trim() ?? '') ? [node.range] : findPlaceholders(text.slice(start, end), start);
	});
}

/** Placeholders in the prose of the body, and `<your name>` on a line of its own, which Markdown takes for HTML. */
export function findInBody(worksheet: Worksheet): readonly OffsetRange[] {
	const { blocks, frontmatter, text } = worksheet;
	const body = text.slice(frontmatter.bodyStart);
	if (!mayHoldPlaceholder(body) || !/TODO|\.{3}|…|<\p{L}/u.test(body)) {
		return [];
	}
	const inHtml = blocks.opaque.flatMap(block => {
		const { source, start } = findBlockText(text, block);
		const isCode = /(?: {4}|\t)$/.test(text.slice(block.start - 4, block.start));
		const found = !isCode && /^<\p{L}/u.test(source) ? findPlaceholders(source, start) : [];
		return found[0]?.start === start ? found : [];
	});
	return [...findPlaceholders(getProse(worksheet), 0), ...inHtml];
}

/** What a code or HTML block begins with, behind the markers of the lists and quotes that it is in. */
export function findBlockText(
	text: string,
	{ start, end }: OffsetRange,
): { readonly source: string; readonly start: number } {
	const source = text.slice(start, end);
	const markers = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=\s))*[ \t]*/.exec(source)?.[0].length ?? 0;
	return { source: source.slice(markers), start: start + markers };
}

/** Takes a fraction of the time of a pattern, and most texts hold none of these. */
function mayHoldPlaceholder(text: string): boolean {
	return text.includes('TODO') || text.includes('...') || text.includes('…') || text.includes('<');
}

function findPlaceholders(text: string, offset: number): readonly OffsetRange[] {
	if (!mayHoldPlaceholder(text)) {
		return [];
	}
	const closed = findClosedNames(text);
	const found = [...text.matchAll(placeholder)].filter(
		({ 1: inTag }) => inTag === undefined || !isMarkup(inTag, closed),
	);
	return found.map(({ 0: match, index }) => ({ start: offset + index, end: offset + index + match.length }));
}

/** The names of elements that are closed somewhere in a text: whoever writes `</title>` means an element. */
function findClosedNames(text: string): ReadonlySet<string> {
	return new Set(text.includes('</') ? [...text.matchAll(/<\/([\w-]+)\s*>/g)].map(([, name = '']) => name) : []);
}

/** Whether what stands between `<` and `>` is an element, a link or an address. */
function isMarkup(text: string, closed: ReadonlySet<string>): boolean {
	if (/^(?:[a-z][a-z0-9+.-]{1,31}:|www\.|[^@\s]+@)\S*$/i.test(text)) {
		return true;
	}
	const name = /^[\w-]*/.exec(text)?.[0] ?? '';
	const attributes = text.slice(name.length).replace(/\/$/, '').trim();
	const isElement = elements.has(name.toLowerCase()) || closed.has(name);
	return attributes === ''
		? isElement
		: /^[\w:-]+\s*=|^(?:open|checked|disabled|controls|hidden|reversed)$/i.test(attributes);
}

/** The values of some fields that are words of a person: themselves, or the elements of their lists. */
export function getTexts(fields: readonly Field[]): readonly ValueNode[] {
	const texts: ValueNode[] = [];
	for (const { spec, value } of fields) {
		if (value !== undefined && (spec.of ?? spec.type) === 'text') {
			texts.push(...(value.type === 'seq' ? value.items : [value]));
		}
	}
	return texts;
}
