/** Where the first answer to a list of questions goes: behind the colon that ends a line; `undefined` where none does. */
export function findFirstAnswer(text: string): number | undefined {
	const found = /:[ \t]?(?=[ \t]*$)/m.exec(text);
	return found ? found.index + found[0].length : undefined;
}

/** Whether a blank is missing between a colon and the answer behind it. */
export function lacksBlank(text: string, offset: number): boolean {
	return text.charAt(offset - 1) === ':' && /\S/.test(text.charAt(offset));
}
