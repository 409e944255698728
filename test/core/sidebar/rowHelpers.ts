import { formatMessage } from '../../../src/core/message';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { createWorksheetRows } from '../../../src/core/sidebar/createWorksheetRows';
import type { WorksheetRowsOptions } from '../../../src/core/sidebar/createWorksheetRows';
import type { RowText, SidebarEntry, SidebarRow } from '../../../src/core/sidebar/row';
import type { Worksheet } from '../../../src/core/worksheet';
import { getFacts } from '../../../src/core/worksheetFacts';

export const today = '2026-11-20';

/** A worksheet of the sidebar: frontmatter after the `worksheet` key, and body. */
export function entry(yaml: string, body = '', file: Partial<SidebarEntry> & { kind?: string } = {}): SidebarEntry {
	const { kind = 'mentorship-goal', ...rest } = file;
	const worksheet = parseWorksheet(`---\nworksheet: ${kind}\n${yaml}\n---\n${body}`) as Worksheet;
	return { key: 'file:///a.md', folder: '', fileName: 'a.md', facts: getFacts(worksheet), ...rest };
}

/** Rows of worksheets that stand by themselves, with everything, unless told otherwise. */
export function rowsOf(
	entries: readonly SidebarEntry[],
	options: Partial<WorksheetRowsOptions> = {},
): readonly SidebarRow[] {
	return createWorksheetRows(entries, {
		...{ today, groupBy: 'none', sortBy: 'title', filter: '', showsClosed: true },
		...options,
	});
}

/** A tree as lines: two blanks for each level, the label, and the description after a bar. */
export function show(rows: readonly SidebarRow[], depth = 0): readonly string[] {
	return rows.flatMap(row => {
		const { description, label } = row.getLook();
		const line = [toText(label), ...(description.length === 0 ? [] : [description.map(toText).join(' · ')])].join(
			' | ',
		);
		return [`${'  '.repeat(depth)}${line}`, ...show(row.getChildren(), depth + 1)];
	});
}

/** The labels of rows alone. */
export function labels(rows: readonly SidebarRow[]): readonly string[] {
	return rows.map(row => toText(row.getLook().label));
}

/** All rows of a tree. */
export function flatten(rows: readonly SidebarRow[]): readonly SidebarRow[] {
	return rows.flatMap(row => [row, ...flatten(row.getChildren())]);
}

/** What is read aloud. */
export function spoken(row: SidebarRow | undefined): string {
	return row?.getLook().spoken.map(toText).join(', ') ?? '';
}

export function toText(text: RowText): string {
	return typeof text === 'string' ? text : formatMessage(text);
}
