import { toTextsByHeader } from './talkNotes';
import type { Worksheet } from './worksheet';

/** A line that says what is not for this period. */
export interface PeriodNote {
	/** In lower case. */
	readonly text: string;
	/** The cells by their headers, where the line is the row of a table. */
	readonly row?: ReadonlyMap<string, string>;
}

/** The lines of the body that say "not this period", wherever they stand. */
export function findPeriodNotes({ blocks, frontmatter, text }: Worksheet): readonly PeriodNote[] {
	const rows = blocks.tables.flatMap(({ header, rows }) => rows.map(row => ({ header, row })));
	const byStart = new Map(rows.map(({ header, row }) => [row.range.start, toTextsByHeader(header, row.cells)]));
	const notes: PeriodNote[] = [];
	let start = frontmatter.bodyStart;
	for (const line of text.slice(start).split('\n')) {
		if (/not this period/i.test(line)) {
			const row = byStart.get(start + line.search(/\S/));
			notes.push({ text: line.toLowerCase(), ...(row && { row }) });
		}
		start += line.length + 1;
	}
	return notes;
}
