/** HTML that is safe to put into a page: made by {@link html}, or written by ourselves without a text of anybody's. */
export interface Html {
	readonly markup: string;
}

/** What may stand in HTML: text, which is escaped, and HTML, which is not. */
type Content = string | number | Html | readonly Html[];

/** HTML from a template; what stands in `${…}` is text, in an element or in a quoted attribute, unless it is HTML. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
	return { markup: strings.map((string, index) => string + toMarkup(contents[index] ?? '')).join('') };
}

/** Nothing, where something may be or not. */
export const noHtml: Html = { markup: '' };

function toMarkup(content: Content): string {
	if (typeof content === 'string' || typeof content === 'number') {
		return String(content).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
	}
	return 'markup' in content ? content.markup : content.map(({ markup }) => markup).join('');
}
