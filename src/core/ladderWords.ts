import type { FieldSpec, Kind } from './kind';
import { findCompetency, findLevel } from './ladder';
import type { Ladder } from './ladder';
import type { OffsetRange } from './range';
import type { RuleContext } from './rule';
import { getText } from './valueNode';
import type { ValueNode } from './valueNode';
import type { Worksheet } from './worksheet';

/** A word of a worksheet that should be the name of a level or a competency. */
export interface LadderWord {
	readonly name: string;
	readonly range: OffsetRange;
	/** Words that it must not become, because they are keys beside it. */
	readonly taken?: ReadonlySet<string>;
}

/** Where a worksheet names a level. */
export function findLevelWords({ fields }: Worksheet): readonly LadderWord[] {
	return toWords(fields.filter(({ spec }) => spec.type === 'level').flatMap(({ value }) => value ?? []));
}

/** Where a worksheet names a competency: in lists, items and the keys of its ratings. */
export function findCompetencyWords({
	worksheet,
	kind,
}: Pick<RuleContext, 'worksheet' | 'kind'>): readonly LadderWord[] {
	const values: ValueNode[] = [];
	for (const { spec, value } of worksheet.fields) {
		if (value?.type === 'seq' && spec.type === 'list' && spec.of === 'competency') {
			values.push(...value.items);
		} else if (value && spec.type === 'competency') {
			values.push(value);
		}
	}
	const rated = worksheet.ratings.filter(rating => kind.ratings?.of === 'competency' && !rating.isTrustFactor);
	const taken = new Set(rated.map(({ slug }) => slug));
	return [...toWords(values), ...rated.map(({ slug, pair }) => ({ name: slug, range: pair.keyRange, taken }))];
}

/** Whether a ladder has every level and competency that a worksheet names. */
export function hasAllWords(ladder: Ladder, context: Pick<RuleContext, 'worksheet' | 'kind'>): boolean {
	return (
		findLevelWords(context.worksheet).every(({ name }) => findLevel(ladder, name)) &&
		findCompetencyWords(context).every(({ name }) => findCompetency(ladder, name))
	);
}

/** Whether anything in a worksheet of a kind is read against a ladder. */
export function needsLadder({ fields, items, ratings }: Kind): boolean {
	const isOfLadder = ({ type, of }: FieldSpec): boolean => ['level', 'competency'].includes(of ?? type);
	return ratings?.of === 'competency' || [...fields, ...items.flatMap(list => list.fields)].some(isOfLadder);
}

function toWords(values: readonly ValueNode[]): readonly LadderWord[] {
	return values.flatMap(value => {
		const name = getText(value)?.trim();
		return name === undefined ? [] : [{ name, range: value.range }];
	});
}
