/**
 * What VS Code makes of a snippet when somebody presses Tab until its end: defaults, first choices and the date of
 * `today`. Knows the part of the syntax that ours use, and throws where it meets another.
 */
export function expandSnippet(snippet: string, today = '2026-11-20'): string {
	const [year = '', month = '', date = ''] = today.split('-');
	const variables: Readonly<Record<string, string>> = { CURRENT_YEAR: year, CURRENT_MONTH: month, CURRENT_DATE: date };
	const defaults = new Map<string, string>();
	const replaceOne = (text: string): string =>
		text
			.replace(/(?<!\\)\$\{(CURRENT_[A-Z]+)\}/g, (_match, name: string) => variables[name] ?? fail(name))
			.replace(/(?<!\\)\$\{(\d+)\|((?:[^|\\]|\\.)*)\|\}/g, (_match, _number, choices: string) =>
				(choices.split(/(?<!\\),/)[0] ?? '').replace(/\\(.)/g, '$1'),
			)
			.replace(/(?<!\\)\$\{(\d+):((?:[^${}\\]|\\.)*)\}/g, (_match, number: string, words: string) => {
				defaults.set(number, defaults.get(number) ?? words);
				return words;
			})
			.replace(/(?<!\\)\$\{(\d+)\}|(?<!\\)\$(\d+)/g, (_match, braced?: string, bare?: string) => {
				return defaults.get(braced ?? bare ?? '') ?? '';
			});
	const expanded = replaceOne(replaceOne(snippet));
	if (/(?<!\\)\$/.test(expanded)) {
		fail(expanded);
	}
	return expanded.replace(/\\([$}\\])/g, '$1');
}

function fail(found: string): never {
	throw new Error(`This is no snippet syntax that is used here: ${found}`);
}
