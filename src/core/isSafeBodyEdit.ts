import type { TableRow } from './blocks';
import { toLine } from './oneLine';
import { normalisePart, readCell, toCellSource } from './partEdits';
import { isBlankMarkdown } from './readBody';
import { findSectionById, getSectionParts } from './sectionParts';
import type { SectionPart } from './sectionParts';
import type { Worksheet } from './worksheet';
import type { EditValue, Target, WorksheetEdit } from './worksheetEdit';

/** Whether the body of a worksheet is what an intent asked for, and every other section and part what it was. */
export function isBodySafe(before: Worksheet, after: Worksheet, edit: WorksheetEdit): boolean {
	switch (edit.type) {
		case 'addItem':
		case 'moveItem':
		case 'removeItem':
			return getBody(before) === getBody(after);
		case 'tickAction':
			return openBoxes(before) === openBoxes(after);
		case 'addAction':
			return isActionAdded(before, after);
		case 'addEntry':
		case 'addRow':
			return keepsOthers(before, after, edit.section);
		case 'removeRow':
			return isRowGone(before, after, edit);
		case 'setValue':
			return isTargetSafe(before, after, edit.target, edit.value);
	}
}

function isTargetSafe(before: Worksheet, after: Worksheet, target: Target, value: EditValue): boolean {
	switch (target.at) {
		case 'title':
			return (after.title ?? '') === toLine(value) && keepsOthers(before, after, undefined);
		case 'action':
			return isActionSafe(before, after, target.index, toLine(value));
		case 'section':
			return isPartSafe(before, after, target, normalisePart(String(value ?? '')));
		case 'cell':
			return isCellSafe(before, after, target, String(value ?? ''));
		case 'item':
			return target.key === 'status' ? openBoxes(before) === openBoxes(after) : getBody(before) === getBody(after);
		default:
			return getBody(before) === getBody(after);
	}
}

function getBody({ frontmatter, text }: Worksheet): string {
	return text.slice(frontmatter.bodyStart);
}

/** The body with all its boxes open, so that only what else differs shows. */
function openBoxes(worksheet: Worksheet): string {
	return getBody(worksheet).replace(/\[[ xX]\]/g, '[ ]');
}

function isActionSafe(before: Worksheet, after: Worksheet, index: number, words: string): boolean {
	const isCountKept = after.actions.length === before.actions.length;
	const [old, made] = [before.actions[index], after.actions[index]];
	const isSet = made?.text === words && made.mirrors?.id === old?.mirrors?.id;
	return isCountKept && isSet && countChangedSections(before, after) <= 1;
}

/** A new action repeats no item: a form would not show it among the actions of the one that it was added to. */
function isActionAdded(before: Worksheet, after: Worksheet): boolean {
	const countMirrors = ({ actions }: Worksheet): number => actions.filter(({ mirrors }) => mirrors).length;
	const isOneMore = after.actions.length === before.actions.length + 1;
	return isOneMore && countMirrors(after) === countMirrors(before) && countChangedSections(before, after) === 1;
}

function isPartSafe(before: Worksheet, after: Worksheet, target: Target & { at: 'section' }, words: string): boolean {
	const section = findSectionById(before, target.section);
	if (section === undefined) {
		if (words === '') {
			return getBody(before) === getBody(after);
		}
		const made = findSectionById(after, target.section);
		const isMade = made && getText(after, getSectionParts(after, made)[0]) === words;
		return isMade === true && keepsOthers(before, after, target.section);
	}
	const place = { section: before.sections.indexOf(section), part: target.part ?? 0 };
	const found =
		getPieces(after).find(piece => piece.section === place.section && piece.part === place.part)?.text ?? '';
	const rest = getRest(before, place);
	if (words === '' && (isBlankMarkdown(found) || rest === getRest(after, undefined))) {
		return rest === getRest(after, place) || rest === getRest(after, undefined);
	}
	return found === words && rest === getRest(after, place);
}

function isCellSafe(before: Worksheet, after: Worksheet, target: Target & { at: 'cell' }, value: string): boolean {
	const section = findSectionById(before, target.section);
	const place = { section: section ? before.sections.indexOf(section) : -1, part: target.part };
	const found = findTable(after, target)?.rows;
	const cell = found?.[target.row]?.cells[target.column]?.text ?? '';
	const isSameTable = found?.length === findTable(before, target)?.rows.length;
	const isSet = readCell(cell) === readCell(toCellSource(value));
	return isSameTable && isSet && getRest(before, place) === getRest(after, place);
}

function isRowGone(before: Worksheet, after: Worksheet, edit: WorksheetEdit & { type: 'removeRow' }): boolean {
	const section = findSectionById(before, edit.section);
	const place = { section: section ? before.sections.indexOf(section) : -1, part: edit.part };
	const rows = [...(findTable(before, edit)?.rows ?? [])];
	rows.splice(edit.row, 1);
	const toCells = (row: TableRow): readonly string[] => row.cells.map(({ text }) => text);
	const isLeft = JSON.stringify(rows.map(toCells)) === JSON.stringify(findTable(after, edit)?.rows.map(toCells));
	return isLeft && getRest(before, place) === getRest(after, place);
}

function findTable(
	worksheet: Worksheet,
	target: { readonly section: string; readonly part: number },
): Extract<SectionPart, { type: 'table' }>['table'] | undefined {
	const section = findSectionById(worksheet, target.section);
	const part = section && getSectionParts(worksheet, section)[target.part];
	return part?.type === 'table' ? part.table : undefined;
}

/** A part of a section, by the numbers of both. */
interface Piece {
	readonly section: number;
	/** -1 for the title of the section. */
	readonly part: number;
	readonly text: string;
}

/** All pieces of a body, with `\n` between lines; what stands before the first section is in section -1. */
function getPieces(worksheet: Worksheet): readonly Piece[] {
	const { frontmatter, sections, text } = worksheet;
	const intro = text.slice(frontmatter.bodyStart, sections[0]?.range.start ?? text.length);
	const heading = worksheet.blocks.headings.find(({ depth }) => depth === 1);
	const title = heading ? text.slice(heading.range.start, heading.range.end) : '';
	return [
		{ section: -1, part: 0, text: intro.replace(title, '').replace(/\r\n?/g, '\n').trim() },
		...sections.flatMap((section, index) => [
			{ section: index, part: -1, text: section.title },
			...getSectionParts(worksheet, section).flatMap((part, number) => [
				...(part.type === 'entry' ? [{ section: index, part: -1, text: part.title }] : []),
				{ section: index, part: number, text: getText(worksheet, part) },
			]),
		]),
	];
}

function getText({ text }: Worksheet, part: SectionPart | undefined): string {
	const { start, end } = part?.range ?? { start: 0, end: 0 };
	return text.slice(start, end).replace(/\r\n?/g, '\n');
}

/** All pieces but one, to be compared. */
function getRest(worksheet: Worksheet, except: Pick<Piece, 'section' | 'part'> | undefined): string {
	const pieces = getPieces(worksheet).filter(
		({ part, section }) => section !== except?.section || part !== except.part,
	);
	return JSON.stringify(pieces.map(({ part, section, text }) => [section, part === -1, text]));
}

/** Each section as one text, in order; what stands before the first comes first. */
function getSectionTexts(worksheet: Worksheet): readonly string[] {
	const texts: string[][] = [[], ...worksheet.sections.map((): string[] => [])];
	for (const { section, text } of getPieces(worksheet)) {
		texts[section + 1]?.push(text);
	}
	return texts.map(section => JSON.stringify(section));
}

/** Whether all sections hold what they held, but for the one that an id names, which may be new. */
function keepsOthers(before: Worksheet, after: Worksheet, id: string | undefined): boolean {
	const toOthers = (worksheet: Worksheet): string => {
		const changed = id === undefined ? undefined : findSectionById(worksheet, id);
		const index = changed ? worksheet.sections.indexOf(changed) : -2;
		return JSON.stringify(getSectionTexts(worksheet).filter((_, number) => number - 1 !== index));
	};
	return toOthers(before) === toOthers(after);
}

/** How many sections hold something else than before; a new one counts, and one that is gone counts as many. */
function countChangedSections(before: Worksheet, after: Worksheet): number {
	const old = new Set(getSectionTexts(before));
	const changed = getSectionTexts(after).filter(text => !old.has(text)).length;
	return after.sections.length < before.sections.length ? Infinity : changed;
}
