import { getAssessed } from './gaps';
import { findCompetency } from './ladder';
import type { Competency, Ladder } from './ladder';
import type { OffsetRange } from './range';
import { getScale, isOnScale } from './ratings';
import type { RuleContext } from './rule';
import { getNumber, getText } from './valueNode';
import type { SeqNode, ValueNode } from './valueNode';
import type { Field, Item, Rating } from './worksheet';

/** The list of competencies to work on, as it is written. */
export interface Focus {
	readonly field: Field;
	/** Absent where nothing is written, or no list. */
	readonly list?: SeqNode;
	readonly elements: readonly FocusElement[];
}

/** One competency in focus. */
export interface FocusElement {
	readonly slug: string;
	readonly node: ValueNode;
	readonly range: OffsetRange;
	/** Absent where the ladder does not have it. */
	readonly competency?: Competency;
}

/** The root key that lists competencies, if the kind has one. */
export function findFocus({ worksheet, ladder }: RuleContext): Focus | undefined {
	const { fields, root } = worksheet;
	const field = fields.find(({ map, spec }) => map === root && spec.type === 'list' && spec.of === 'competency');
	const list = field?.value?.type === 'seq' ? field.value : undefined;
	const elements = (list?.items ?? []).flatMap((node): FocusElement[] => {
		const slug = getText(node);
		const competency = slug === undefined ? undefined : ladder && findCompetency(ladder, slug);
		return slug === undefined ? [] : [{ slug, node, range: node.range, ...(competency && { competency }) }];
	});
	return field && { field, elements, ...(list && { list }) };
}

/** The competency an item is about; `unknown` where it names one that the ladder does not have. */
export function findCompetencyOf(item: Item, ladder: Ladder | undefined): Competency | 'unknown' | undefined {
	const field = item.fields.get('competency');
	return field?.value && ((ladder && findCompetency(ladder, getText(field.value) ?? '')) ?? 'unknown');
}

/** The ratings of the ladder's competencies, under whichever name they are written; the first where there are two. */
export function indexRatings({ worksheet, ladder }: RuleContext): ReadonlyMap<Competency, Rating> {
	const ratings = new Map<Competency, Rating>();
	for (const rating of worksheet.ratings) {
		const competency = ladder && !rating.isTrustFactor ? findCompetency(ladder, rating.slug) : undefined;
		if (competency && !ratings.has(competency)) {
			ratings.set(competency, rating);
		}
	}
	return ratings;
}

/** The assessed value of a rating; absent too where one of its numbers is not on the scale. */
export function findAssessed(context: RuleContext, rating: Rating | undefined): number | undefined {
	const scale = getScale(context);
	const isSound = rating && [...rating.columns.values()].every(({ value }) => isOnScale(value, scale));
	return isSound ? getAssessed(rating, context.kind) : undefined;
}

/** The number of a field where it is one of the scale. */
export function findScaleNumber(context: RuleContext, field: Field | undefined): number | undefined {
	const value = getNumber(field?.value);
	return isOnScale(value, getScale(context)) ? value : undefined;
}
