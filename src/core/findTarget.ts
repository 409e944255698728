import type { Diagnostic } from './diagnostic';
import { oncePer } from './oncePer';
import type { OffsetRange } from './range';
import { containsRange } from './range';
import { findSectionById, getSectionId, getSectionParts } from './sectionParts';
import type { SectionPart } from './sectionParts';
import { findField } from './worksheet';
import type { Field, Section, Worksheet } from './worksheet';
import type { Target } from './worksheetEdit';

/** The parts of a section; asked for once for each place in it. */
type GetParts = (section: Section) => readonly SectionPart[];

/** The places in a form that diagnostics are about, in their order; `undefined` where a form shows none for it. */
export function findTargetsOf(
	worksheet: Worksheet,
	diagnostics: readonly Diagnostic[],
): readonly (Target | undefined)[] {
	// A log of years has a thousand entries and as many diagnostics.
	const getParts = oncePer((section: Section) => getSectionParts(worksheet, section));
	return diagnostics.map(diagnostic => findTargetOf(worksheet, diagnostic, getParts));
}

function findTargetOf(
	worksheet: Worksheet,
	{ code, message, range }: Diagnostic,
	getParts: GetParts,
): Target | undefined {
	const key = message.values[0] ?? '';
	const absent =
		code === 'required-missing' && range.start === worksheet.identity.start ? findField(worksheet, key) : undefined;
	return absent ? toRootTarget(worksheet, absent) : findPlace(worksheet, range, getParts);
}

/** The smallest place in a form that holds a range of the file. */
export function findTargetAt(worksheet: Worksheet, range: OffsetRange): Target | undefined {
	return findPlace(worksheet, range, section => getSectionParts(worksheet, section));
}

function findPlace(worksheet: Worksheet, range: OffsetRange, getParts: GetParts): Target | undefined {
	return range.start < worksheet.frontmatter.bodyStart
		? findFrontmatterTarget(worksheet, range)
		: findBodyTarget(worksheet, range, getParts);
}

/** Where a place is in the file; `undefined` where it is not there any more. */
export function findRangeOf(worksheet: Worksheet, target: Target): OffsetRange | undefined {
	switch (target.at) {
		case 'title':
			return worksheet.blocks.headings.find(({ depth }) => depth === 1)?.textRange;
		case 'field':
			return findField(worksheet, target.key)?.target;
		case 'item': {
			const item = worksheet.items.find(({ index, list }) => list.key === target.list && index === target.index);
			return item?.fields.get(target.key ?? '')?.target ?? item?.idRange ?? findField(worksheet, target.list)?.target;
		}
		case 'rating':
		case 'trustFactor': {
			const rating = worksheet.ratings.find(({ isTrustFactor, slug }) => {
				return slug === target.slug && isTrustFactor === (target.at === 'trustFactor');
			});
			return rating?.columns.get(target.column ?? '')?.range ?? rating?.pair.keyRange;
		}
		case 'action':
			return worksheet.actions[target.index]?.textRange;
		case 'section':
		case 'cell':
			return findPartRange(worksheet, target);
	}
}

function findPartRange(worksheet: Worksheet, target: Target & { at: 'section' | 'cell' }): OffsetRange | undefined {
	const section = findSectionById(worksheet, target.section);
	const part = section && getSectionParts(worksheet, section)[target.part ?? 0];
	if (part?.type === 'table' && target.at === 'cell') {
		const row = part.table.rows[target.row];
		return row?.cells[target.column]?.range ?? row?.range ?? part.range;
	}
	return target.part === undefined ? section?.titleRange : (part?.range ?? section?.titleRange);
}

function findFrontmatterTarget(worksheet: Worksheet, range: OffsetRange): Target | undefined {
	const isHere = ({ pair }: Field): boolean => pair !== undefined && containsRange(pair.range, range);
	const rating = worksheet.ratings.find(({ pair }) => containsRange(pair.range, range));
	if (rating) {
		const column = worksheet.fields.find(field => field.map === rating.pair.value && isHere(field))?.spec.key;
		const at = rating.isTrustFactor ? 'trustFactor' : 'rating';
		return { at, slug: rating.slug, ...(column !== undefined && { column }) };
	}
	const item = worksheet.items.find(({ map }) => containsRange(map.range, range));
	if (item) {
		const field = [...item.fields.values()].find(isHere);
		const key = field && field.spec.type !== 'id' ? field.spec.key : undefined;
		return { at: 'item', list: item.list.key, index: item.index, ...(key !== undefined && { key }) };
	}
	const field = worksheet.fields.find(candidate => candidate.map === worksheet.root && isHere(candidate));
	return field && toRootTarget(worksheet, field);
}

/** A key that holds items stands for its list; the key that names the kind has no place in a form. */
function toRootTarget(worksheet: Worksheet, { spec }: Field): Target | undefined {
	if (spec.type === 'container') {
		return worksheet.kind?.items.some(({ key }) => key === spec.key)
			? { at: 'item', list: spec.key, index: -1 }
			: undefined;
	}
	return spec.type === 'kind' ? undefined : { at: 'field', key: spec.key };
}

function findBodyTarget(worksheet: Worksheet, range: OffsetRange, getParts: GetParts): Target | undefined {
	const section = worksheet.sections.find(candidate => containsRange(candidate.range, range));
	const index = worksheet.actions.findIndex(({ box, textRange }) =>
		containsRange({ start: box.start, end: textRange.end }, range),
	);
	if (index !== -1 && worksheet.actions[index]?.goal !== undefined) {
		return { at: 'action', index };
	}
	return section ? findSectionTarget(worksheet, section, range, getParts(section)) : findTitleTarget(worksheet, range);
}

function findSectionTarget(
	worksheet: Worksheet,
	section: Section,
	range: OffsetRange,
	parts: readonly SectionPart[],
): Target {
	const index = parts.findIndex(part => containsRange(part.range, range));
	const part = parts[index];
	const id = getSectionId(worksheet, section);
	if (part?.type === 'table') {
		const row = part.table.rows.findIndex(line => containsRange(line.range, range));
		const column = part.table.rows[row]?.cells.findIndex(cell => containsRange(cell.range, range)) ?? 0;
		if (row !== -1) {
			return { at: 'cell', section: id, part: index, row, column: Math.max(0, column) };
		}
	}
	return { at: 'section', section: id, ...(index !== -1 && part?.type !== 'table' && { part: index }) };
}

function findTitleTarget({ blocks }: Worksheet, range: OffsetRange): Target | undefined {
	const heading = blocks.headings.find(({ depth }) => depth === 1);
	return heading && containsRange(heading.range, range) ? { at: 'title' } : undefined;
}
