import { addAction, indexHeadings } from './actionEdits';
import type { Heading } from './blocks';
import { insertLinesAfter, appendToSection } from './bodyEdits';
import type { CalendarDate } from './dates';
import { at, replaceRange } from './edits';
import { addEvidenceRow } from './evidenceEdits';
import { explainNoRoom } from './explainRefusal';
import { getNextId } from './ids';
import { addItem, setItemKey } from './itemEdits';
import { findItemSeq, moveItem, removeItem } from './itemMoves';
import type { ItemList, Kind, SectionSpec } from './kind';
import { addEntry } from './logEdits';
import type { Message } from './message';
import { message } from './message';
import { joinLines, toLine } from './oneLine';
import { removeRow, setCell, setPartText, startSection } from './partEdits';
import type { TextEdit } from './range';
import { findEvidenceSection } from './readEvidence';
import { findSectionById, getSectionParts } from './sectionParts';
import type { SectionPart } from './sectionParts';
import { findItemPlace, findRootPlace, setPlace, setRating } from './valueEdits';
import { getItems } from './worksheet';
import type { Action, Item, Worksheet } from './worksheet';
import type { EditValue, Target, WorksheetEdit } from './worksheetEdit';

/** What is proposed depends on the day. */
export interface ProposeContext {
	readonly today: CalendarDate;
}

const gone = message('This is no longer in the worksheet; look at what is there now, and make your change again');

/**
 * The edits that an intent asks for, without regard to what else they might change: `editWorksheet` looks at that before
 * anybody gets them.
 */
export function proposeEdits(
	worksheet: Worksheet,
	kind: Kind,
	edit: WorksheetEdit,
	{ today }: ProposeContext,
): readonly TextEdit[] | Message {
	switch (edit.type) {
		case 'setValue':
			return setValue(worksheet, kind, edit.target, edit.value);
		case 'tickAction':
			return tickAction(worksheet, edit.index, edit.isDone);
		case 'addAction':
			return addActionTo(worksheet, kind, findItem(worksheet, edit), edit.words);
		case 'addItem':
			return addNewItem(worksheet, kind, edit.list);
		case 'moveItem':
			return move(worksheet, edit);
		case 'removeItem':
			return remove(worksheet, edit);
		case 'addEntry':
			return addLogEntry(worksheet, kind, edit.section, today);
		case 'addRow':
			return addTableRow(worksheet, kind, edit.section, today);
		case 'removeRow':
			return removeTableRow(worksheet, edit);
	}
}

function setValue(worksheet: Worksheet, kind: Kind, target: Target, value: EditValue): readonly TextEdit[] | Message {
	switch (target.at) {
		case 'title':
			return setTitle(worksheet, toLine(value));
		case 'field': {
			const place = findRootPlace(worksheet, kind, target.key);
			return place ? setPlace(worksheet, place, value) : gone;
		}
		case 'item':
			return setItemValue(worksheet, findItem(worksheet, target), target.key ?? '', value);
		case 'rating':
		case 'trustFactor': {
			const container = target.at === 'rating' ? 'ratings' : 'trust_factors';
			return setRating(worksheet, kind, { container, slug: target.slug, column: target.column ?? '' }, value);
		}
		case 'action':
			return setActionWords(worksheet, worksheet.actions[target.index], toLine(value));
		case 'section':
			return setSectionText(worksheet, kind, target, String(value ?? ''));
		case 'cell':
			return setCellText(worksheet, target, String(value ?? ''));
	}
}

function findItem(worksheet: Worksheet, place: { readonly list: string; readonly index: number }): Item | undefined {
	return getItems(worksheet, place.list).find(({ index }) => index === place.index);
}

function setTitle({ blocks, eol, frontmatter, text }: Worksheet, title: string): readonly TextEdit[] | Message {
	const heading = blocks.headings.find(({ depth }) => depth === 1);
	if (heading) {
		const { start, end } = heading.textRange;
		return start === end
			? fillHeading(text, heading, title)
			: joinLines(text.slice(start, end)) === title
				? []
				: [{ range: heading.textRange, newText: title }];
	}
	const { bodyStart } = frontmatter;
	const isEnded = text.charAt(bodyStart - 1) === '\n';
	const newText = isEnded ? `${eol}# ${title}${eol}` : `${eol}${eol}# ${title}`;
	return title === '' ? [] : [{ range: at(bodyStart), newText }];
}

/** A heading without words has room for them after its `#`; where another one closes it, before the blank that keeps it. */
function fillHeading(text: string, { range }: Heading, title: string): readonly TextEdit[] {
	const start = range.start + 1;
	const { blanks = '', closing = '' } = /^(?<blanks>[ \t]*)(?<closing>#*)/.exec(text.slice(start))?.groups ?? {};
	const offset = start + (closing === '' ? blanks.length : Math.max(1, blanks.length - 1));
	return title === '' ? [] : [{ range: at(offset), newText: blanks === '' ? ` ${title}` : title }];
}

/** A task that repeats the item says the same as its status. */
function setItemValue(
	worksheet: Worksheet,
	item: Item | undefined,
	key: string,
	value: EditValue,
): readonly TextEdit[] | Message {
	const place = item && findItemPlace(item, key);
	if (!item || !place) {
		return gone;
	}
	const edits = setPlace(worksheet, place, value);
	return isMessage(edits) || key !== 'status'
		? edits
		: [...edits, ...(edits.length > 0 ? setMirrors(worksheet, item, value === 'done') : [])];
}

function setMirrors({ actions, text }: Worksheet, item: Item, isDone: boolean): readonly TextEdit[] {
	return actions
		.filter(action => action.mirrors === item && action.isDone !== isDone)
		.flatMap(({ box }) => replaceRange(text, box, isDone ? '[x]' : '[ ]'));
}

/** The item that the task repeats, and other tasks that repeat it, follow. */
function tickAction(worksheet: Worksheet, index: number, isDone: boolean): readonly TextEdit[] | Message {
	const action = worksheet.actions[index];
	if (!action) {
		return gone;
	}
	if (action.isDone === isDone) {
		return [];
	}
	const { box, mirrors } = action;
	if (!mirrors) {
		return replaceRange(worksheet.text, box, isDone ? '[x]' : '[ ]');
	}
	const boxes = setMirrors(worksheet, mirrors, isDone);
	const status = isDone ? 'done' : 'on-track';
	return (mirrors.status === 'done') === isDone
		? boxes
		: [...setItemKey(worksheet, mirrors, 'status', status), ...boxes];
}

function setActionWords({ text }: Worksheet, action: Action | undefined, words: string): readonly TextEdit[] | Message {
	if (!action) {
		return gone;
	}
	return words === ''
		? message('An action needs words; write what will be done, or take out its line in the text')
		: action.text === words
			? []
			: replaceRange(text, action.textRange, words);
}

function addActionTo(
	worksheet: Worksheet,
	kind: Kind,
	item: Item | undefined,
	words: string,
): readonly TextEdit[] | Message {
	const line = toLine(words);
	if (!item) {
		return gone;
	}
	if (item.id === '' || line === '') {
		return item.id === ''
			? message(
					'Its actions could not be found again without an id; give it an id first, such as `{0}`',
					getNextId(worksheet, item.list.idPrefix),
				)
			: message('An action needs words; say what will be done');
	}
	return addAction(worksheet, kind, { item, heading: indexHeadings(worksheet).get(item.id), words: line });
}

function addNewItem(worksheet: Worksheet, kind: Kind, key: string): readonly TextEdit[] | Message {
	const list = kind.items.find(candidate => candidate.key === key);
	if (!list) {
		return gone;
	}
	const edits = addItem(worksheet, kind, list, getFirstValues(worksheet, list));
	return edits.length > 0 ? edits : explainNoRoom(worksheet, list);
}

/** The next free id, and what has only one answer. */
function getFirstValues(worksheet: Worksheet, list: ItemList): Readonly<Record<string, string>> {
	const references = list.fields.flatMap(({ key, refersTo, type }): [string, string][] => {
		const items = type === 'reference' && refersTo !== undefined ? getItems(worksheet, refersTo) : [];
		return items.length === 1 && items[0]?.id ? [[key, items[0].id]] : [];
	});
	const status = list.fields.find(({ key }) => key === 'status')?.values?.[0];
	return {
		title: '',
		id: getNextId(worksheet, list.idPrefix),
		...Object.fromEntries(references),
		...(status !== undefined && { status }),
	};
}

function move(worksheet: Worksheet, edit: WorksheetEdit & { type: 'moveItem' }): readonly TextEdit[] | Message {
	const seq = findItemSeq(worksheet, edit.list);
	const isInside = (index: number): boolean => index >= 0 && index < (seq?.items.length ?? 0);
	return seq && isInside(edit.index) && isInside(edit.to) ? moveItem(worksheet, seq, edit.index, edit.to) : gone;
}

function remove(worksheet: Worksheet, edit: WorksheetEdit & { type: 'removeItem' }): readonly TextEdit[] | Message {
	const seq = findItemSeq(worksheet, edit.list);
	const item = findItem(worksheet, edit);
	return seq && item ? removeItem(worksheet, seq, item) : gone;
}

function findSpec(kind: Kind, worksheet: Worksheet, id: string): SectionSpec | undefined {
	return findSectionById(worksheet, id)?.spec ?? kind.sections.find(({ title }) => title === id);
}

function addLogEntry(worksheet: Worksheet, kind: Kind, id: string, today: CalendarDate): readonly TextEdit[] | Message {
	const spec = findSpec(kind, worksheet, id);
	const isThere = worksheet.entries.some(({ date, section }) => section.spec === spec && date === today);
	if (spec?.log === 'checkin' && isThere) {
		return message('There is an entry of today already; write into that one');
	}
	return spec?.log ? addEntry(worksheet, kind, spec, today) : gone;
}

function addTableRow(worksheet: Worksheet, kind: Kind, id: string, today: CalendarDate): readonly TextEdit[] | Message {
	const section = findSectionById(worksheet, id);
	const spec = findSpec(kind, worksheet, id);
	if (!spec || spec.table.length === 0) {
		return gone;
	}
	if (spec.title.toLowerCase() === 'evidence' && (!section || findEvidenceSection(worksheet.sections) === section)) {
		return addEvidenceRow(worksheet, kind, { id: getNextId(worksheet, 'E'), date: today, shows: '' });
	}
	const part = section && getSectionParts(worksheet, section).find(({ type }) => type === 'table');
	return part?.type === 'table'
		? insertLinesAfter(worksheet, part.range.end, [`|${'  |'.repeat(part.table.header.cells.length)}`])
		: appendToSection(worksheet, kind, spec, startTable(spec));
}

function removeTableRow(
	worksheet: Worksheet,
	{ part, row, section }: WorksheetEdit & { type: 'removeRow' },
): readonly TextEdit[] | Message {
	const found = findPart(worksheet, section, part);
	return (found?.type === 'table' ? removeRow(worksheet, found, row) : undefined) ?? gone;
}

/** The rows that the kind proposes, else the header and one empty row. */
function startTable({ entry, table }: SectionSpec): readonly string[] {
	return entry?.startsWith('|')
		? entry.trimEnd().split('\n')
		: [`| ${table.join(' | ')} |`, `|${' --- |'.repeat(table.length)}`, `|${'  |'.repeat(table.length)}`];
}

type SectionTarget = Target & { at: 'section' };

function setSectionText(
	worksheet: Worksheet,
	kind: Kind,
	target: SectionTarget,
	value: string,
): readonly TextEdit[] | Message {
	const section = findSectionById(worksheet, target.section);
	if (!section) {
		return target.section.startsWith('#') ? gone : startSection(worksheet, kind, target.section, value);
	}
	const part = getSectionParts(worksheet, section)[target.part ?? 0];
	return part && part.type !== 'table' ? setPartText(worksheet, section, part, value) : gone;
}

function findPart(worksheet: Worksheet, id: string, part: number): SectionPart | undefined {
	const section = findSectionById(worksheet, id);
	return section && getSectionParts(worksheet, section)[part];
}

function setCellText(
	worksheet: Worksheet,
	target: Target & { at: 'cell' },
	value: string,
): readonly TextEdit[] | Message {
	const part = findPart(worksheet, target.section, target.part);
	return (part?.type === 'table' ? setCell(worksheet, part, target, value) : undefined) ?? gone;
}

/** Whether an answer is a message and no edits. */
export function isMessage(answer: readonly TextEdit[] | Message): answer is Message {
	return 'template' in answer;
}
