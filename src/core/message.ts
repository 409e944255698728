/**
 * A sentence for a person, kept apart from its values so that the editor can translate it. `{0}`, `{1}` … stand for
 * the values.
 */
export interface Message {
	readonly template: string;
	readonly values: readonly string[];
}

/** Makes a message; the template is English and is its own key in the translation bundles. */
export function message(template: string, ...values: readonly (string | number)[]): Message {
	return { template, values: values.map(String) };
}

/** Whether an answer is a message, where it could be something else. */
export function isMessage<Other extends object>(answer: Other | Message): answer is Message {
	return 'template' in answer;
}

/** The message in English, with its values in place. */
export function formatMessage({ template, values }: Message): string {
	return template.replace(/\{(\d+)\}/g, (placeholder, index: string) => values[Number(index)] ?? placeholder);
}

/** Words as a person would list them, each in backticks: `` `a`, `b` or `c` ``. Long lists are cut with a count. */
export function listWords(words: readonly string[], most = 8): string {
	const quoted = words.slice(0, most).map(word => `\`${word}\``);
	if (words.length > most) {
		return `${quoted.join(', ')} or ${words.length - most} more`;
	}
	const last = quoted.pop() ?? '';
	return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** What stands in a file, as one line that fits into a message. */
export function shorten(text: string, most = 60): string {
	const line = text
		.slice(0, most * 4)
		.trim()
		.replace(/\s+/g, ' ');
	return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}
