import type { Table } from '../blocks';
import { findDelegationColumns } from '../delegation';
import { getNextId } from '../ids';
import { message } from '../message';
import { containsRange } from '../range';
import type { OffsetRange } from '../range';
import { findEvidenceSection, getEvidenceColumns } from '../readEvidence';
import type { EvidenceColumn, Worksheet } from '../worksheet';
import type { BodyLine } from './bodyCompletions';
import type { CompletionContext, Proposal } from './completion';
import { getDateProposals } from './dateProposals';
import { getOwnPeople, getSubjectProposals } from './valueProposals';

/** What a cell of a table may hold, and what of it is written. */
export interface CellProposals {
	readonly proposals: readonly Proposal[];
	readonly range: OffsetRange;
}

/** What may be written in a row of the evidence, or of a table of decisions; `undefined` where the line is neither. */
export function findTableCell(
	context: CompletionContext,
	worksheet: Worksheet,
	line: BodyLine,
): CellProposals | undefined {
	const { before, offset } = line;
	const at = { start: offset, end: offset };
	const table = worksheet.blocks.tables.find(({ range }) => containsRange({ ...range, end: range.end + 2 }, at));
	if (!table || offset <= table.header.range.end) {
		return undefined;
	}
	const cells = before.replace(/^[ \t]*\|/, '').split(/(?<!\\)\|/);
	const section = findEvidenceSection(worksheet.sections);
	const isEvidence = section !== undefined && containsRange(section.range, table.range);
	const column = isEvidence ? getEvidenceColumns(table)[cells.length - 1] : undefined;
	const proposals = isEvidence ? propose(context, worksheet, column) : getLevels(context, table, cells.length - 1);
	const words = (cells.at(-1) ?? '').trimStart();
	const typed = column === 'shows' ? words.replace(/^.*[,;][ \t]*/, '') : words;
	const rest = /^[\w-]*/.exec(line.after)?.[0].length ?? 0;
	const range = { start: offset - typed.length, end: offset + rest };
	return before.trim().startsWith('|') && (isEvidence || proposals.length > 0) ? { proposals, range } : undefined;
}

/** The words for how much others decide, where a column holds them. */
function getLevels({ kind }: CompletionContext, table: Table, column: number): readonly Proposal[] {
	const columns = kind?.delegation && findDelegationColumns(table, kind.delegation);
	return columns && (column === columns.today || column === columns.wanted)
		? kind.delegation.levels.map(value => ({ value, sort: 'word' }))
		: [];
}

function propose(
	context: CompletionContext,
	worksheet: Worksheet,
	column: EvidenceColumn | undefined,
): readonly Proposal[] {
	switch (column) {
		case 'id':
			return [{ value: getNextId(worksheet, 'E'), sort: 'id', detail: message('next free id') }];
		case 'date':
			return getDateProposals(context, 'past');
		case 'shows':
			return getSubjectProposals(context, 'ratings');
		case 'witness':
			return getOwnPeople(context).map(value => ({ value, sort: 'person' }));
		default:
			return [];
	}
}
