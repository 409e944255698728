import { getText } from './valueNode';
import { findField } from './worksheet';
import type { Rating, Worksheet } from './worksheet';

/** What the gaps of a worksheet are computed from, apart from kind and ladder. */
export interface RatingsFacts {
	readonly ratings: readonly RatingFacts[];
	/** The level to grow towards, as it is written. */
	readonly target?: string;
}

/** What the sides say of one competency, practice or trust factor. */
export interface RatingFacts {
	/** The key as it is written; it may be an alias. */
	readonly slug: string;
	readonly isTrustFactor: boolean;
	/** The numbers by column, on the scale or not; a column without one is left out. */
	readonly values: Readonly<Record<string, number>>;
}

/** The ratings of a worksheet and the level that they are held against. */
export function getRatingFacts(worksheet: Worksheet): RatingsFacts {
	const target = getText(findField(worksheet, 'target')?.value);
	return { ratings: worksheet.ratings.map(toRatingFacts), ...(target !== undefined && { target }) };
}

/** JSON knows no infinity, and neither does a scale. */
function toRatingFacts({ columns, isTrustFactor, slug }: Rating): RatingFacts {
	const values = [...columns].flatMap(([column, { value }]): [string, number][] =>
		value !== undefined && Number.isFinite(value) ? [[column, value]] : [],
	);
	return { slug, isTrustFactor, values: Object.fromEntries(values) };
}
