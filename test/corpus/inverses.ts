import { isDeepStrictEqual } from 'node:util';
import { isPlainSafe } from '../../src/core/scalarSource';
import { findEvidenceSection } from '../../src/core/readEvidence';
import { findSectionById, getSectionParts } from '../../src/core/sectionParts';
import type { Worksheet } from '../../src/core/worksheet';
import { getItems } from '../../src/core/worksheet';
import type { EditValue, Target, WorksheetEdit } from '../../src/core/worksheetEdit';
import { findPlaceRange } from './bodyChecks';
import { normalise, toPath } from './intentChecks';
import type { Intent, Place } from './randomIntents';
import type { Reading, ValuePath } from './reading';

/** The intent that takes another one back, where there is one. */
export function createInverse(worksheet: Worksheet, { edit, place }: Intent): WorksheetEdit | undefined {
	switch (edit.type) {
		case 'setValue':
			return place && { type: 'setValue', target: edit.target, value: place.value };
		case 'tickAction':
			return { type: 'tickAction', index: edit.index, isDone: !edit.isDone };
		case 'moveItem':
			return { type: 'moveItem', list: edit.list, index: edit.to, to: edit.index };
		case 'addItem': {
			const last = getItems(worksheet, edit.list).at(-1);
			return { type: 'removeItem', list: edit.list, index: last ? last.index + 1 : 0 };
		}
		case 'addRow':
			return removeLastRow(worksheet, edit.section);
		default:
			return undefined;
	}
}

/** The row that is added comes last in its table. */
function removeLastRow(worksheet: Worksheet, section: string): WorksheetEdit {
	const { part, rows } = findGrowingTable(worksheet, section) ?? { part: 0, rows: 0 };
	return { type: 'removeRow', section, part, row: rows };
}

/** The table of a section that gets new rows: the one with the last of the evidence, else the first. */
function findGrowingTable(
	worksheet: Worksheet,
	id: string,
): { readonly part: number; readonly rows: number } | undefined {
	const section = findSectionById(worksheet, id);
	const tables = (section ? getSectionParts(worksheet, section) : []).flatMap((part, index) =>
		part.type === 'table' ? [{ table: part.table, part: index, rows: part.table.rows.length }] : [],
	);
	const isEvidence = section !== undefined && findEvidenceSection(worksheet.sections) === section;
	const last = isEvidence ? worksheet.evidence.at(-1)?.table : undefined;
	return tables.find(({ table }) => table === last) ?? tables[0];
}

/**
 * Why the inverse of an intent cannot restore the file, since its value does not say it; `undefined` where it must. What
 * begins with `made` is no inverse: there is no intent that takes away a key, a section or a cell.
 */
export function explainInverse(worksheet: Worksheet, reading: Reading, { edit, place }: Intent): string | undefined {
	switch (edit.type) {
		case 'setValue': {
			const path = toPath(edit.target);
			return path && place
				? (explainMirrors(worksheet, edit.target) ?? explainValue(reading, path, { place, wanted: edit.value }))
				: explainBody(worksheet, edit.target, place?.value === '');
		}
		case 'addItem':
			return getItems(worksheet, edit.list).length === 0 && readSource(reading, [edit.list]) !== '[]'
				? 'made: a list stays, without items'
				: undefined;
		case 'addRow':
			return findGrowingTable(worksheet, edit.section)
				? /[^\r]\n/.test(worksheet.text) && worksheet.text.includes('\r\n')
					? 'a file with two kinds of line ends has lost one of the other kind'
					: undefined
				: 'made: a table stays, with or without its rows';
		case 'tickAction':
			return explainTick(worksheet, edit.index);
		default:
			return undefined;
	}
}

function readSource(reading: Reading, path: ValuePath): string {
	const span = reading.locate(path);
	return reading.text.slice(span?.start, span?.end ?? 0);
}

function explainTick(worksheet: Worksheet, index: number): string | undefined {
	const action = worksheet.actions[index];
	const isAlike = worksheet.actions.every(
		({ isDone, mirrors }) => mirrors !== action?.mirrors || isDone === action?.isDone,
	);
	return worksheet.text.slice(action?.box.start, action?.box.end) === '[X]'
		? 'a box is ticked with a small x'
		: action?.mirrors && (!isAlike || action.mirrors.status !== (action.isDone ? 'done' : 'on-track'))
			? 'a task says no more of its item than done and on-track, and all that repeat it follow'
			: undefined;
}

/** A status that says something else than the tasks that repeat its item. */
function explainMirrors(worksheet: Worksheet, target: Target): string | undefined {
	const item =
		target.at === 'item' ? getItems(worksheet, target.list).find(({ index }) => index === target.index) : undefined;
	const isOther = worksheet.actions.some(
		({ isDone, mirrors }) => mirrors === item && isDone !== (item?.status === 'done'),
	);
	return item && isOther && target.at === 'item' && target.key === 'status'
		? 'tasks said something else than the item that they repeat'
		: undefined;
}

function explainBody(worksheet: Worksheet, target: Target, isBlank: boolean): string | undefined {
	const { text } = worksheet;
	const range = findPlaceRange(worksheet, target);
	const lead = range ? (/\s*$/.exec(text.slice(0, range.start))?.[0] ?? '') : '';
	switch (target.at) {
		case 'title':
			return range
				? text.charAt(range.start - 1) === '#'
					? 'a heading without room for words gets some'
					: /[\r\n]/.test(text.slice(range.start, range.end))
						? 'a title is one line'
						: undefined
				: 'made: a title stays, without words';
		case 'section':
			return isBlank && range && range.start < range.end
				? 'a question of the kind makes room for words'
				: explainPart(worksheet, target, lead);
		case 'cell':
			return range
				? lead === ' ' && (range.start < range.end || text.charAt(range.end) !== '|')
					? undefined
					: 'other than one blank stood before a cell that is empty, or is cleared'
				: 'made: the cells of a row that was too short stay';
		case 'action':
			return /[\r\n]/.test(text.slice(range?.start, range?.end ?? 0)) ? 'a task is one line' : undefined;
		default:
			return undefined;
	}
}

function explainPart(worksheet: Worksheet, target: Target & { at: 'section' }, lead: string): string | undefined {
	const section = findSectionById(worksheet, target.section);
	const parts = section ? getSectionParts(worksheet, section) : [];
	return !section
		? 'made: a section stays, without words'
		: parts.length > 1 && parts[target.part ?? 0]?.type === 'text'
			? 'a text beside a table or above entries is no place any more once it is cleared'
			: lead.replaceAll('\r', '') !== '\n\n'
				? 'other than one empty line stood above words that are cleared'
				: undefined;
}

interface Change {
	readonly place: Place;
	readonly wanted: EditValue;
}

function explainValue(reading: Reading, path: ValuePath, { place, wanted }: Change): string | undefined {
	const span = reading.locate(path);
	if (!span) {
		return 'made: a key stays, without a value';
	}
	const old = reading.read(path);
	const source = reading.text.slice(span.start, span.end);
	if (place.type === 'list') {
		return explainList(source, old);
	}
	const isNumber = place.type === 'rating' || place.type === 'integer';
	if (source.startsWith('*')) {
		return 'an alias was there';
	}
	if (old === null) {
		return source !== ''
			? 'a word for nothing was there'
			: reading.text.charAt(span.colon) === ','
				? 'a comma right after a colon gets a blank'
				: undefined;
	}
	if (place.type === 'level' && old !== place.value) {
		return 'a level was written by another of its names';
	}
	if (normalise(wanted) === '' && !/[^ ] $/.test(reading.text.slice(0, span.start))) {
		return 'more than a blank stood before a value that is cleared';
	}
	return typeof old !== (isNumber ? 'number' : 'string')
		? 'a value of another type was there'
		: explainStyle(source, old, normalise(wanted));
}

function explainStyle(source: string, old: unknown, wanted: string): string | undefined {
	if (typeof old !== 'string') {
		return undefined;
	}
	switch (/^["'|>]/.exec(source)?.[0]) {
		case '"':
			return old !== old.trim()
				? 'blanks around a text are not shown'
				: JSON.stringify(old) !== source
					? 'quotes were written in another way'
					: (old === '' || old.includes('\n') || isPlainSafe(old, false)) && !isPlainSafe(wanted, true)
						? 'quotes that were chosen are no longer told from those that the new value needs'
						: undefined;
		case "'":
			return old !== old.trim()
				? 'blanks around a text are not shown'
				: `'${old.replaceAll("'", "''")}'` !== source
					? 'quotes were written in another way'
					: /[^\x20-\x7e\xa0-\u2027\u202a-\ufefe]/.test(wanted)
						? 'single quotes cannot hold the new value'
						: undefined;
		case '|':
		case '>':
			return explainBlock(source, old, wanted);
		default:
			return source.includes('\n') ? 'a text without quotes stood on several lines' : undefined;
	}
}

function explainBlock(source: string, old: string, wanted: string): string | undefined {
	const isOneLine = !normalise(old).includes('\n');
	return wanted === ''
		? 'a block was cleared'
		: source.startsWith('>')
			? 'lines were folded'
			: /[^\x20-\x7e\n\xa0-\u2027\u202a-\ufefe]/.test(wanted)
				? 'a block cannot hold the new value'
				: isOneLine && wanted.includes('\n')
					? 'a block that was chosen is no longer told from one that the new value needs'
					: undefined;
}

function explainList(source: string, old: unknown): string | undefined {
	const isPlainList = /^\[[^\s#,"'][^#"'\n]*\]$/.test(source) && !/ ,|,[^ ]| \]$/.test(source);
	return source === ''
		? 'made: a list stays, without elements'
		: !Array.isArray(old)
			? 'a single word was there where a list is due'
			: isPlainList || source === '[]'
				? undefined
				: 'elements that were taken out had blanks, quotes or comments of their own';
}

/** Whether two versions of a frontmatter say the same, but for what is written for nothing, and a number in quotes. */
export function isSameMeaning(before: Reading, after: Reading): boolean {
	return isDeepStrictEqual(prune(before.getValues()), prune(after.getValues()));
}

function prune(value: unknown): unknown {
	if (Array.isArray(value)) {
		const kept = value.map(prune).filter(child => child !== undefined);
		return kept.length === 0 ? undefined : kept.length === 1 ? kept[0] : kept;
	}
	if (typeof value === 'object' && value !== null) {
		const pairs = Object.entries(value).map(([key, child]) => [key, prune(child)] as const);
		const kept = pairs.filter(([, child]) => child !== undefined);
		return kept.length === 0 ? undefined : Object.fromEntries(kept);
	}
	const text = normalise(value as EditValue);
	return text === '' ? undefined : text;
}
