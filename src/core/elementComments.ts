/**
 * The end of the comment lines below an element of a block list that are indented deeper than its dash: they are part of
 * it. A comment at the column of the dash is about the next element, one further left about what comes after the list.
 *
 * @param end The end of the element's last line.
 * @param indentation The blanks before its dash.
 */
export function endOfOwnComments(text: string, end: number, indentation: string): number {
	const comments = new RegExp(`(?:(?:\\r?\\n[ \\t]*)*\\r?\\n${indentation}[ \\t]+#[^\\r\\n]*)*`, 'y');
	comments.lastIndex = end;
	return end + (comments.exec(text)?.[0].length ?? 0);
}
