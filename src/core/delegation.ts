import type { Table, TableCell, TableRow } from './blocks';
import { getColumnName } from './columns';
import type { DelegationSpec } from './kind';
import type { OffsetRange } from './range';
import type { RuleContext } from './rule';

/** A decision, and at which levels it is taken and wanted. */
export interface DelegationRow {
	readonly today: LevelCell | undefined;
	readonly wanted: LevelCell | undefined;
	/** The cell that may say why, where the table has such a column. */
	readonly reason: TableCell | undefined;
}

/** What a cell says of a level. */
export interface LevelCell {
	/** The words of the cell. */
	readonly text: string;
	readonly range: OffsetRange;
	/** The first word, and its place. */
	readonly word: string;
	readonly wordRange: OffsetRange;
	/** What stands beside the word, such as an explanation in brackets. */
	readonly rest: string;
	/** The place of the word among the levels; -1 where it is none. */
	readonly rank: number;
}

/** The rows of all tables that the kind's data describes as such of decisions. */
export function findDelegationRows({ kind, worksheet }: RuleContext): readonly DelegationRow[] {
	const { delegation } = kind;
	return delegation ? worksheet.blocks.tables.flatMap(table => readTable(table, delegation)) : [];
}

/** The places of the columns of a table of decisions, -1 for a reason that has none; `undefined` where it is another table. */
export function findDelegationColumns(
	{ header }: Table,
	spec: DelegationSpec,
): Readonly<Record<'today' | 'wanted' | 'reason', number>> | undefined {
	const find = (names: readonly string[]): number => findColumn(header, names);
	const [today, wanted] = [find(spec.today), find(spec.wanted)];
	const isOther = find(spec.decision) === -1 || today === -1 || wanted === -1;
	return isOther ? undefined : { today, wanted, reason: find(spec.reason) };
}

function readTable(table: Table, spec: DelegationSpec): readonly DelegationRow[] {
	const columns = findDelegationColumns(table, spec);
	return (columns ? table.rows : []).map(({ cells }) => ({
		today: readLevel(cells[columns?.today ?? -1], spec),
		wanted: readLevel(cells[columns?.wanted ?? -1], spec),
		reason: cells[columns?.reason ?? -1],
	}));
}

function findColumn({ cells }: TableRow, names: readonly string[]): number {
	const wanted = names.map(name => name.toLowerCase());
	return cells.findIndex(cell => wanted.includes(getColumnName(cell)));
}

/** What people write where there is nothing to say yet. */
const nothing = /^\W*(?:n\/?a|none|open|unclear|tbd|todo)\W*$/i;

function readLevel(cell: TableCell | undefined, { levels }: DelegationSpec): LevelCell | undefined {
	const [, lead = '', word, rest = ''] =
		/^([*_`]*)([\p{L}\p{N}][\p{L}\p{N}-]*)[*_`]*(.*)$/su.exec(cell?.text ?? '') ?? [];
	if (!cell || word === undefined || nothing.test(cell.text)) {
		return undefined;
	}
	const start = cell.range.start + lead.length;
	const rank = levels.findIndex(level => level.toLowerCase() === word.toLowerCase());
	return {
		text: cell.text,
		range: cell.range,
		word,
		wordRange: { start, end: start + word.length },
		rest: rest.trim(),
		rank,
	};
}
