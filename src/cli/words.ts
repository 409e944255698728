/** `1 error`, `2 errors`; for words whose plural is not made with an s, say it. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
	return `${number} ${number === 1 ? singular : plural}`;
}

/** Words as a person would list them: `a, b and c`. */
export function joinWords(words: readonly string[], conjunction: 'and' | 'or'): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** Words to choose from, each in backticks. */
export function listChoices(words: readonly string[]): string {
	return joinWords(
		words.map(word => `\`${word}\``),
		'or',
	);
}
