import type { Table } from '../blocks';
import type { SectionSpec } from '../kind';
import { containsRange } from '../range';
import type { Section, Worksheet } from '../worksheet';
import { splitCells, toRow } from './snippetText';

/** The table of a section that a block is a part of: at least half of the columns are called the same. */
export function findTableFor({ blocks }: Worksheet, section: Section, lines: readonly string[]): Table | undefined {
	const header = readHeader(lines);
	return header.length === 0
		? undefined
		: blocks.tables.findLast(table => containsRange(section.range, table.range) && isAlike(header, getNames(table)));
}

/** The rows of a block that a table does not have yet, with their cells in that table's order. */
export function fitRows(table: Table, lines: readonly string[]): readonly string[] {
	const taken = new Set(table.rows.map(({ cells }) => fold(cells[0]?.text ?? '')));
	const rows = lines.slice(2).filter(row => {
		const [first = ''] = splitCells(row);
		return first.includes('$') || !taken.has(fold(first));
	});
	return rows.map(row => fitRow(readHeader(lines), getNames(table), row));
}

/** A block with the columns that the kind's own table has, where it is that table; else as it is. */
export function fitTable({ table }: SectionSpec, lines: readonly string[]): readonly string[] {
	const header = readHeader(lines);
	return header.length === 0 || !isAlike(header, table)
		? lines
		: [toRow(table), toRow(table.map(() => '---')), ...lines.slice(2).map(row => fitRow(header, table, row))];
}

function readHeader(lines: readonly string[]): readonly string[] {
	return lines[1]?.startsWith('| ---') === true ? splitCells(lines[0] ?? '') : [];
}

function getNames({ header }: Table): readonly string[] {
	return header.cells.map(({ text }) => text);
}

function isAlike(some: readonly string[], others: readonly string[]): boolean {
	const names = new Set(others.map(fold));
	const shared = some.filter(name => names.has(fold(name))).length;
	return shared > 0 && shared * 2 >= Math.min(some.length, others.length);
}

/** Columns that the block does not know get a tab stop after its own. */
function fitRow(header: readonly string[], wanted: readonly string[], row: string): string {
	const cells = new Map(splitCells(row).map((cell, index) => [fold(header[index] ?? ''), cell]));
	const stops = [...row.matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop));
	let last = Math.max(0, ...stops);
	return toRow(wanted.map(name => cells.get(fold(name)) ?? `\${${++last}}`));
}

function fold(name: string): string {
	return name.trim().toLowerCase();
}
