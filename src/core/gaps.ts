import type { Kind } from './kind';
import { findCompetency, findLevel } from './ladder';
import type { Competency, Ladder, Level } from './ladder';
import type { RatingFacts, RatingsFacts } from './ratingFacts';
import type { Rating, Worksheet } from './worksheet';

/** A rating, in its file or apart from it. */
type Rated = Pick<Rating, 'slug' | 'isTrustFactor'>;

/** How a rated competency stands against what the target level expects. */
export interface Gap<Of extends Rated = Rating> {
	readonly competency: Competency;
	readonly rating: Of;
	/** The first present of the columns that the kind assesses by; absent: nobody observed it, which is no gap. */
	readonly assessed?: number;
	/** Absent where the ladder expects nothing at the target level. */
	readonly expected?: number;
	/** Expected minus assessed, never below 0; 0 where one of the two is absent. */
	readonly gap: number;
}

/** A gap as the facts of a worksheet tell it. */
export type TopGap = Gap<RatingFacts>;

/** What ratings are held against. */
interface Measure<Of extends Rated> {
	readonly kind: Kind;
	readonly ladder: Ladder;
	readonly target: Level | undefined;
	readonly assess: (rating: Of) => number | undefined;
}

/** The gaps of all rated competencies: larger first, then core ones, then in the ladder's order. Practices have none. */
export function getGaps(worksheet: Worksheet, kind: Kind, ladder: Ladder, target: Level | undefined): readonly Gap[] {
	return compare(worksheet.ratings, { kind, ladder, target, assess: rating => getAssessed(rating, kind) });
}

/** {@link getGaps} from the facts of a worksheet alone. */
export function getGapsOf({ ratings, target = '' }: RatingsFacts, kind: Kind, ladder: Ladder): readonly TopGap[] {
	const assess = ({ values }: RatingFacts): number | undefined =>
		findFirst(kind, column => (Object.hasOwn(values, column) ? values[column] : undefined));
	return compare(ratings, { kind, ladder, target: findLevel(ladder, target), assess });
}

/** The three gaps to talk about first; empty where there is no ladder, or no target that is in it. */
export function getTopGapsOf(facts: RatingsFacts, kind: Kind, ladder: Ladder | undefined): readonly TopGap[] {
	return ladder
		? getGapsOf(facts, kind, ladder)
				.filter(({ gap }) => gap > 0)
				.slice(0, 3)
		: [];
}

function compare<Of extends Rated>(ratings: readonly Of[], measure: Measure<Of>): readonly Gap<Of>[] {
	const { kind, ladder } = measure;
	if (kind.ratings?.of !== 'competency') {
		return [];
	}
	const gaps = ratings.flatMap((rating): Gap<Of>[] => {
		const competency = rating.isTrustFactor ? undefined : findCompetency(ladder, rating.slug);
		return competency ? [getGap(rating, competency, measure)] : [];
	});
	const rank = (gap: Gap<Of>): number => ladder.competencies.indexOf(gap.competency);
	return gaps.sort(
		(a, b) => b.gap - a.gap || Number(b.competency.core) - Number(a.competency.core) || rank(a) - rank(b),
	);
}

/** The value that counts: the first present of the columns that the kind assesses by. */
export function getAssessed(rating: Rating, kind: Kind): number | undefined {
	return findFirst(kind, column => rating.columns.get(column)?.value);
}

function findFirst({ ratings }: Kind, getValue: (column: string) => number | undefined): number | undefined {
	return ratings?.assessedBy.map(getValue).find(value => value !== undefined);
}

/** The largest distance between two columns; 0 where fewer than two are filled in. */
export function getDifference(rating: Rating): number {
	const values = [...rating.columns.values()].flatMap(({ value }) => (value === undefined ? [] : [value]));
	return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
}

function getGap<Of extends Rated>(rating: Of, competency: Competency, { assess, target }: Measure<Of>): Gap<Of> {
	const assessed = assess(rating);
	const expected = target && competency.levels.get(target.slug)?.expected;
	return {
		competency,
		rating,
		gap: assessed === undefined || expected === undefined ? 0 : Math.max(0, expected - assessed),
		...(assessed !== undefined && { assessed }),
		...(expected !== undefined && { expected }),
	};
}
