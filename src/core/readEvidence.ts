import type { Table, TableRow } from './blocks';
import { getCellsByUse } from './columns';
import { isCalendarDate } from './dates';
import type { Kind, SectionSpec } from './kind';
import { unmark } from './marks';
import { containsRange } from './range';
import type { EvidenceColumn, EvidenceRow, Section } from './worksheet';

const columnNames: readonly (readonly [EvidenceColumn, RegExp])[] = [
	['date', /^(?:date|when|day)$/i],
	['shows', /^(?:competenc(?:y|ies)|practices?|skills?)$/i],
	['what', /^(?:what happened|what|evidence|example)$/i],
	['result', /^(?:results?|outcome|impact)$/i],
	['witness', /^(?:who saw it|witness(?:es)?|seen by|who)$/i],
	['link', /^(?:links?|proof|where)$/i],
];

/** The rows of the tables under Evidence. The first column is the id whatever its heading says. */
export function readEvidence(tables: readonly Table[], sections: readonly Section[]): EvidenceRow[] {
	const section = findEvidenceSection(sections);
	if (section === undefined) {
		return [];
	}
	return tables
		.filter(table => containsRange(section.range, table.range))
		.flatMap(table => {
			const columns = getEvidenceColumns(table);
			return table.rows.map(row => readRow(table, row, columns)).filter(row => !isBlank(row));
		});
}

/** The section whose tables hold the evidence; any kind may have one. */
export function findEvidenceSection(sections: readonly Section[]): Section | undefined {
	return sections.find(({ spec, title }) => isEvidence(spec?.title ?? title));
}

/** The kind's section of that name. */
export function findEvidenceSpec({ sections }: Kind): SectionSpec | undefined {
	return sections.find(({ title }) => isEvidence(title));
}

function isEvidence(title: string): boolean {
	return title.toLowerCase() === 'evidence';
}

/** What each column of an evidence table is for, as its header says. */
export function getEvidenceColumns(table: Table): readonly (EvidenceColumn | undefined)[] {
	return table.header.cells.map(({ text }, index) => {
		return index === 0 ? 'id' : columnNames.find(([, pattern]) => pattern.test(text))?.[0];
	});
}

function readRow(table: Table, row: TableRow, columns: readonly (EvidenceColumn | undefined)[]): EvidenceRow {
	const cells = getCellsByUse(row, columns);
	const date = unmark(cells.get('date')?.text ?? '').words;
	const shows = (cells.get('shows')?.text ?? '').split(/[,;]/).map(word => word.trim().replace(/^`|`$/g, ''));
	return {
		id: cells.get('id')?.text ?? '',
		table,
		row,
		cells,
		shows: shows.filter(word => word !== ''),
		...(isCalendarDate(date) && { date }),
	};
}

/** A row that is laid out and not yet filled in is no evidence. */
function isBlank(row: EvidenceRow): boolean {
	return row.row.cells.every(cell => cell.text === '');
}
