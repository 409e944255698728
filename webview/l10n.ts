/** The page's words in the user's language: English is the key, as in the extension itself. */
const bundle = readBundle();

/** Translates a template and puts the values in the place of `{0}`, `{1}` … */
export function t(template: string, ...values: readonly (string | number)[]): string {
	const translated = bundle.get(template) ?? template;
	return translated.replace(/\{(\d+)\}/g, (placeholder, index: string) => String(values[Number(index)] ?? placeholder));
}

function readBundle(): ReadonlyMap<string, string> {
	const value: unknown = JSON.parse(document.body.dataset.bundle ?? '{}');
	const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
