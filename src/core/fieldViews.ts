import type { FieldSpec, FieldType, Kind } from './kind';
import { getSteps } from './ladder';
import type { Ladder } from './ladder';
import { findEvidenceSection, findEvidenceSpec } from './readEvidence';
import { getSectionId } from './sectionParts';
import { readList, toComparableText } from './shownValues';
import type { KeyPlace } from './valueEdits';
import { findPair, isEmpty } from './valueNode';
import type { ValueNode } from './valueNode';
import { getItems } from './worksheet';
import type { Worksheet } from './worksheet';
import type { Target } from './worksheetEdit';
import type { FieldView, OptionView } from './worksheetView';

/** What views of values are made of. */
export interface ViewContext {
	readonly worksheet: Worksheet;
	readonly kind: Kind;
	/** Absent where the worksheet's ladder cannot be used. */
	readonly ladder?: Ladder;
	readonly today: string;
}

/** How a form shows one key of a mapping. */
export function createFieldView(
	context: ViewContext,
	{ map, spec }: Omit<KeyPlace, 'order'>,
	target: Target,
): FieldView {
	const node = findPair(map, spec.key)?.value;
	const options = getOptions(context, spec);
	const source = options?.length === 0 ? findSource(context, spec) : undefined;
	return {
		target,
		key: spec.key,
		title: spec.title,
		description: spec.description,
		type: spec.type,
		value: spec.type === 'list' ? '' : (toComparableText(node) ?? ''),
		...(spec.type === 'list' && { values: readList(node) }),
		...(options && { options }),
		...(source && { source }),
		isRequired: spec.required === true || (spec.required === 'active' && context.worksheet.status === 'active'),
		isLocked: hasOtherShape(node, spec),
	};
}

function hasOtherShape(node: ValueNode | undefined, { type }: FieldSpec): boolean {
	if (node === undefined || isEmpty(node)) {
		return false;
	}
	return type === 'list'
		? node.type === 'map' || (node.type === 'seq' && node.items.some(item => item.type !== 'scalar'))
		: node.type !== 'scalar';
}

/** What may stand as a value, or as an element of a list; `undefined` where that is anything. */
function getOptions(context: ViewContext, spec: FieldSpec): readonly OptionView[] | undefined {
	const type: FieldType = spec.type === 'list' ? (spec.of ?? 'text') : spec.type;
	switch (type) {
		case 'choice':
			return (spec.values ?? []).map(value => ({ value, label: toChoiceWords(value), detail: '' }));
		case 'level':
			return context.ladder?.levels.map(({ scope, slug, title }) => ({ value: slug, label: title, detail: scope }));
		case 'competency':
			return getCompetencies(context);
		case 'practice':
			return getPractices(context);
		case 'rating':
			return getScaleOptions(context);
		case 'reference':
			return getReferences(context.worksheet, spec.refersTo ?? '');
		default:
			return undefined;
	}
}

function getCompetencies({ ladder }: ViewContext): readonly OptionView[] | undefined {
	return ladder?.competencies.map(({ definition, name, slug }) => ({ value: slug, label: name, detail: definition }));
}

function getPractices({ kind }: ViewContext): readonly OptionView[] {
	return kind.practices.map(({ slug, title }) => ({ value: slug, label: title, detail: '' }));
}

/** What evidence may be of: the practices of the kind, or the competencies of the ladder. */
export function getSubjects(context: ViewContext): readonly OptionView[] {
	return context.kind.ratings?.of === 'practice' ? getPractices(context) : (getCompetencies(context) ?? []);
}

/** A word to choose as people write it: `not-started` is "Not started". */
export function toChoiceWords(value: string): string {
	const words = value.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function getScaleOptions({ kind, ladder }: ViewContext): readonly OptionView[] | undefined {
	return kind.ratings?.of === 'practice'
		? undefined
		: ladder &&
				getSteps(ladder.scale).map(({ anchor, value }) => {
					return {
						value: String(value),
						label: `${value} ${anchor?.name ?? ''}`.trim(),
						detail: anchor?.meaning ?? '',
					};
				});
}

/** Where that which a field refers to is added. */
function findSource({ kind, worksheet }: ViewContext, { refersTo }: FieldSpec): FieldView['source'] {
	if (refersTo !== 'evidence') {
		return kind.items.some(({ key }) => key === refersTo) && refersTo !== undefined ? { list: refersTo } : undefined;
	}
	const section = findEvidenceSection(worksheet.sections);
	const id = section ? getSectionId(worksheet, section) : findEvidenceSpec(kind)?.title;
	return id === undefined ? undefined : { section: id };
}

function getReferences(worksheet: Worksheet, list: string): readonly OptionView[] {
	const named =
		list === 'evidence'
			? worksheet.evidence.map(({ cells, id }) => ({ value: id, label: id, detail: cells.get('what')?.text ?? '' }))
			: getItems(worksheet, list).map(({ fields, id }) => {
					return { value: id, label: id, detail: toComparableText(fields.get('title')?.value) ?? '' };
				});
	const seen = new Set(['']);
	return named.filter(({ value }) => !seen.has(value) && seen.add(value));
}
