import { appendToSection, insertLinesAfter } from './bodyEdits';
import type { CalendarDate } from './dates';
import { addEvidenceRow } from './evidenceEdits';
import { gone } from './explainRefusal';
import { getNextId } from './ids';
import type { Kind, SectionSpec } from './kind';
import { addEntry } from './logEdits';
import { message } from './message';
import type { Message } from './message';
import { removeRow, setCell, setPartText, startSection } from './partEdits';
import type { TextEdit } from './range';
import { findEvidenceSection, findEvidenceSpec } from './readEvidence';
import { findSectionById, findSpecById, getSectionParts } from './sectionParts';
import type { SectionPart } from './sectionParts';
import type { Worksheet } from './worksheet';
import type { Target, WorksheetEdit } from './worksheetEdit';

/** Gives a part of a section other words; a section of the kind that is missing is made. */
export function setSectionText(
	worksheet: Worksheet,
	kind: Kind,
	target: Target & { at: 'section' },
	value: string,
): readonly TextEdit[] | Message {
	const section = findSectionById(worksheet, target.section);
	if (!section) {
		return target.section.startsWith('#') ? gone : startSection(worksheet, kind, target.section, value);
	}
	const part = getSectionParts(worksheet, section)[target.part ?? 0];
	return part && part.type !== 'table' ? setPartText(worksheet, section, part, value) : gone;
}

/** Gives a cell below the header of a table other words. */
export function setCellText(
	worksheet: Worksheet,
	target: Target & { at: 'cell' },
	value: string,
): readonly TextEdit[] | Message {
	const part = findPart(worksheet, target.section, target.part);
	return (part?.type === 'table' ? setCell(worksheet, part, target, value) : undefined) ?? gone;
}

/** Adds the skeleton of an entry of today to a log; a log of check-ins takes one a day. */
export function addLogEntry(
	worksheet: Worksheet,
	kind: Kind,
	id: string,
	today: CalendarDate,
): readonly TextEdit[] | Message {
	const spec = findSpecById(worksheet, id);
	const isThere = worksheet.entries.some(({ date, section }) => section.spec === spec && date === today);
	if (spec?.log === 'checkin' && isThere) {
		return message('There is an entry of today already; write into that one');
	}
	return spec?.log ? addEntry(worksheet, kind, spec, today) : gone;
}

/** Adds a row to the table of a section, which is made where it is missing; one of evidence has an id and a date. */
export function addTableRow(
	worksheet: Worksheet,
	kind: Kind,
	id: string,
	today: CalendarDate,
): readonly TextEdit[] | Message {
	const section = findSectionById(worksheet, id);
	const spec = findSpecById(worksheet, id);
	if (!spec || spec.table.length === 0) {
		return gone;
	}
	if (spec === findEvidenceSpec(kind) && (!section || findEvidenceSection(worksheet.sections) === section)) {
		return addEvidenceRow(worksheet, kind, { id: getNextId(worksheet, 'E'), date: today, shows: '' });
	}
	const part = section && getSectionParts(worksheet, section).find(({ type }) => type === 'table');
	return part?.type === 'table'
		? insertLinesAfter(worksheet, part.range.end, [`|${'  |'.repeat(part.table.header.cells.length)}`])
		: appendToSection(worksheet, kind, spec, startTable(spec));
}

/** The rows that the kind proposes, else the header and one empty row. */
function startTable({ entry, table }: SectionSpec): readonly string[] {
	return entry?.startsWith('|')
		? entry.trimEnd().split('\n')
		: [`| ${table.join(' | ')} |`, `|${' --- |'.repeat(table.length)}`, `|${'  |'.repeat(table.length)}`];
}

/** Takes a row below the header out of a table. */
export function removeTableRow(
	worksheet: Worksheet,
	{ part, row, section }: WorksheetEdit & { type: 'removeRow' },
): readonly TextEdit[] | Message {
	const found = findPart(worksheet, section, part);
	return (found?.type === 'table' ? removeRow(worksheet, found, row) : undefined) ?? gone;
}

function findPart(worksheet: Worksheet, id: string, part: number): SectionPart | undefined {
	const section = findSectionById(worksheet, id);
	return section && getSectionParts(worksheet, section)[part];
}
