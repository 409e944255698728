import type { Table } from './blocks';
import { findNewChecks } from './checks';
import { getSubjects } from './fieldViews';
import type { ViewContext } from './fieldViews';
import { createActionView } from './itemViews';
import type { SectionSpec } from './kind';
import { isOwnQuestion } from './ownQuestions';
import { readCell } from './partEdits';
import type { OffsetRange } from './range';
import { containsRange } from './range';
import { findEvidenceSection, getEvidenceColumns } from './readEvidence';
import { getSectionId, getSectionParts } from './sectionParts';
import type { SectionPart } from './sectionParts';
import type { Section } from './worksheet';
import type { ActionView, EvidenceColumnsView, PartView, SectionView } from './worksheetView';

/** How a form shows the body: the sections of the file, and where the kind's missing ones would be made. */
export function createSectionViews(context: ViewContext): readonly SectionView[] {
	const { kind, worksheet } = context;
	const views = worksheet.sections.map(section => createSectionView(context, section));
	const missing = kind.sections.filter(spec => !worksheet.sections.some(section => section.spec === spec));
	for (const spec of missing) {
		const rank = kind.sections.indexOf(spec);
		const earlier = new Set(kind.sections.slice(0, rank).map(({ title }) => title));
		const before = views.findLastIndex(({ id }) => earlier.has(id));
		views.splice(before + 1, 0, createMissingView(context, spec));
	}
	return views;
}

function createMissingView(context: ViewContext, spec: SectionSpec): SectionView {
	const target = { at: 'section', section: spec.title, part: 0 } as const;
	return {
		id: spec.title,
		title: spec.title,
		...describe(context, spec),
		isMissing: true,
		isEmpty: true,
		parts: [{ type: 'text', target, text: '', actions: [] }],
	};
}

type Described = Pick<SectionView, 'isStandard' | 'prompts' | 'checks' | 'isLog' | 'isTable'>;

function describe({ kind, worksheet }: ViewContext, spec: SectionSpec | undefined): Described {
	return {
		isStandard: spec !== undefined,
		prompts: spec?.prompts ?? [],
		checks: spec ? findNewChecks(worksheet, kind, spec) : [],
		isLog: spec?.log !== undefined,
		isTable: (spec?.table.length ?? 0) > 0,
	};
}

function createSectionView(context: ViewContext, section: Section): SectionView {
	const { worksheet } = context;
	const id = getSectionId(worksheet, section);
	return {
		id,
		title: section.title,
		...describe(context, section.spec),
		isMissing: false,
		isEmpty: section.isEmpty,
		parts: getSectionParts(worksheet, section).map((part, index) =>
			createPartView(context, section, part, { id, index }),
		),
	};
}

function createPartView(
	context: ViewContext,
	section: Section,
	part: SectionPart,
	{ id, index }: { readonly id: string; readonly index: number },
): PartView {
	if (part.type === 'table') {
		return createTableView(context, section, part.table, { id, index });
	}
	const source = context.worksheet.text.slice(part.range.start, part.range.end);
	const target = { at: 'section', section: id, part: index } as const;
	const text = isOwnQuestion(source, section) ? '' : source.replace(/\r\n?/g, '\n');
	const actions = findActions(context, part.range);
	return part.type === 'entry'
		? { type: 'entry', target, title: part.title, text, actions }
		: { type: 'text', target, text, actions };
}

function createTableView(
	context: ViewContext,
	section: Section,
	table: Table,
	{ id, index }: { readonly id: string; readonly index: number },
): PartView {
	const toTexts = (cells: typeof table.header.cells): string[] => cells.map(({ text }) => readCell(text));
	const isEvidence = findEvidenceSection(context.worksheet.sections) === section;
	return {
		type: 'table',
		section: id,
		part: index,
		columns: toTexts(table.header.cells),
		rows: table.rows.map(({ cells }) => toTexts(cells)),
		...(isEvidence && { evidence: createEvidenceColumnsView(context, table) }),
	};
}

function createEvidenceColumnsView(context: ViewContext, table: Table): EvidenceColumnsView {
	const columns = getEvidenceColumns(table);
	return { day: columns.indexOf('date'), subject: columns.indexOf('shows'), subjects: getSubjects(context) };
}

/** Tasks in a range that stand below no item's heading. They are in order, so the first is found by halving. */
function findActions({ today, worksheet }: ViewContext, range: OffsetRange): readonly ActionView[] {
	const { actions } = worksheet;
	const views: ActionView[] = [];
	for (let index = findFirst(actions, range.start); index < actions.length; index++) {
		const action = actions[index];
		if (!action || !containsRange(range, action.box)) {
			break;
		}
		if (action.goal === undefined) {
			views.push(createActionView(action, index, today));
		}
	}
	return views;
}

function findFirst(actions: readonly { readonly box: OffsetRange }[], start: number): number {
	let low = 0;
	let high = actions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((actions[middle]?.box.start ?? 0) < start) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
