/** HTML whose values were all escaped on their way in. */
export class Markup {
	/** @param html Only {@link html} makes it, so that no text becomes HTML by mistake. */
	constructor(readonly html: string) {}
}

type Value = string | number | Markup | readonly Markup[];

/** Makes HTML of a template; texts in it are escaped, for an element's content as well as for a quoted attribute. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
	return new Markup(String.raw({ raw: strings }, ...values.map(toHtml)));
}

function toHtml(value: Value): string {
	if (value instanceof Markup) {
		return value.html;
	}
	return typeof value === 'object' ? value.map(toHtml).join('') : escape(String(value));
}

function escape(text: string): string {
	return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
