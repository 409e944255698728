import type { Table } from './blocks';
import { appendToSection, fillIn, insertBlock, insertLinesAfter } from './bodyEdits';
import type { Kind } from './kind';
import type { TextEdit } from './range';
import { containsRange } from './range';
import { findEvidenceSection, findEvidenceSpec, getEvidenceColumns } from './readEvidence';
import type { Worksheet } from './worksheet';

/** What is known of a row before anybody has filled it in. */
export interface NewEvidenceRow {
	readonly id: string;
	readonly date: string;
	/** Slugs of the competencies or practices it shows, with commas between. */
	readonly shows: string;
}

/**
 * Adds a row at the end of the evidence table, its cells in that table's own order; what is not known stays empty. The
 * table, and the section around it, are made where they are missing.
 */
export function addEvidenceRow(worksheet: Worksheet, kind: Kind, row: NewEvidenceRow): readonly TextEdit[] {
	const section = findEvidenceSection(worksheet.sections);
	const table =
		worksheet.evidence.at(-1)?.table ??
		worksheet.blocks.tables.find(({ range }) => section && containsRange(section.range, range));
	if (table) {
		return insertLinesAfter(worksheet, table.range.end, [toLine(toCells(table, row))]);
	}
	const { id, date, shows } = row;
	const spec = findEvidenceSpec(kind);
	const header = spec && spec.table.length > 0 ? spec.table : getDefaultHeader(kind);
	const known = [id, date, shows, ...header.map(() => '')].slice(0, header.length);
	const lines = [toLine(header), toLine(header.map(() => '---')), toLine(known)];
	if (section) {
		return fillIn(worksheet, section.range.end, lines);
	}
	return spec
		? appendToSection(worksheet, kind, spec, lines)
		: insertBlock(worksheet, worksheet.text.trimEnd().length, ['## Evidence', '', ...lines]);
}

function toCells(table: Table, { id, date, shows }: NewEvidenceRow): readonly string[] {
	const known = new Map([
		['id', id],
		['date', date],
		['shows', shows],
	] as const);
	return getEvidenceColumns(table).map(column => known.get(column as 'id') ?? '');
}

function getDefaultHeader({ ratings }: Kind): readonly string[] {
	return ['ID', 'Date', ratings?.of === 'practice' ? 'Practice' : 'Competency', 'What happened'];
}

function toLine(cells: readonly string[]): string {
	return `|${cells.map(cell => (cell === '' ? ' ' : ` ${cell.replace(/\|/g, '\\|')} `)).join('|')}|`;
}
