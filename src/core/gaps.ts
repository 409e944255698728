import type { Kind } from './kind';
import { findCompetency } from './ladder';
import type { Competency, Ladder, Level } from './ladder';
import type { Rating, Worksheet } from './worksheet';

/** How a rated competency stands against what the target level expects. */
export interface Gap {
	readonly competency: Competency;
	readonly rating: Rating;
	/** The first present of the columns that the kind assesses by; absent: nobody observed it, which is no gap. */
	readonly assessed?: number;
	/** Absent where the ladder expects nothing at the target level. */
	readonly expected?: number;
	/** Expected minus assessed, never below 0; 0 where one of the two is absent. */
	readonly gap: number;
}

/** The gaps of all rated competencies: larger first, then core ones, then in the ladder's order. Practices have none. */
export function getGaps(worksheet: Worksheet, kind: Kind, ladder: Ladder, target: Level | undefined): readonly Gap[] {
	if (kind.ratings?.of !== 'competency') {
		return [];
	}
	const gaps = worksheet.ratings.flatMap((rating): Gap[] => {
		const competency = rating.isTrustFactor ? undefined : findCompetency(ladder, rating.slug);
		return competency ? [getGap(rating, competency, kind, target)] : [];
	});
	const rank = (gap: Gap): number => ladder.competencies.indexOf(gap.competency);
	return gaps.sort(
		(a, b) => b.gap - a.gap || Number(b.competency.core) - Number(a.competency.core) || rank(a) - rank(b),
	);
}

/** The value that counts: the first present of the columns that the kind assesses by. */
export function getAssessed(rating: Rating, kind: Kind): number | undefined {
	const columns = kind.ratings?.assessedBy ?? [];
	return columns.map(column => rating.columns.get(column)?.value).find(value => value !== undefined);
}

/** The largest distance between two columns; 0 where fewer than two are filled in. */
export function getDifference(rating: Rating): number {
	const values = [...rating.columns.values()].flatMap(({ value }) => (value === undefined ? [] : [value]));
	return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
}

function getGap(rating: Rating, competency: Competency, kind: Kind, target: Level | undefined): Gap {
	const assessed = getAssessed(rating, kind);
	const expected = target && competency.levels.get(target.slug)?.expected;
	return {
		competency,
		rating,
		gap: assessed === undefined || expected === undefined ? 0 : Math.max(0, expected - assessed),
		...(assessed !== undefined && { assessed }),
		...(expected !== undefined && { expected }),
	};
}
