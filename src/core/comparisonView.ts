import type { ViewContext } from './fieldViews';
import { getAssessed } from './gaps';
import { getTopGaps } from './progress';
import type { AxisView, ComparisonView, RatingRowView, RatingsView } from './worksheetView';

/** The picture of the ratings; `undefined` where there is nothing to compare yet. */
export function createComparisonView(context: ViewContext, ratings: RatingsView): ComparisonView | undefined {
	const axes = ratings.of === 'competency' ? getGapAxes(context, ratings) : getSideAxes(ratings);
	if (axes.length === 0 || !ratings.scale) {
		return undefined;
	}
	const topGaps = getTopGaps(context.worksheet, context.kind, context.ladder).map(gap => ({
		slug: gap.rating.slug,
		name: gap.competency.name,
		assessed: gap.assessed ?? 0,
		expected: gap.expected ?? 0,
		gap: gap.gap,
	}));
	return {
		series: ratings.of === 'competency' ? ['Assessed', 'Expected'] : ratings.columns.map(({ title }) => title),
		axes,
		min: ratings.scale.min,
		max: ratings.scale.max,
		topGaps,
	};
}

/** What is rated, or is core, and has an expectation at the target level. */
function getGapAxes({ kind, worksheet }: ViewContext, { rows }: RatingsView): readonly AxisView[] {
	return rows.flatMap((row): AxisView[] => {
		const rating = worksheet.ratings.find(({ isTrustFactor, slug }) => !isTrustFactor && slug === row.slug);
		const assessed = rating && getAssessed(rating, kind);
		return row.expected && (row.isCore || assessed !== undefined)
			? [toAxis(row, [assessed ?? null, row.expected.value], row.gap)]
			: [];
	});
}

/** What each side says; what nobody rated yet is left out. */
function getSideAxes({ rows }: RatingsView): readonly AxisView[] {
	return rows
		.filter(({ values }) => values.some(value => value !== ''))
		.map(row => {
			const values = row.values.map(value => (/^\d+$/.test(value) ? Number(value) : null));
			return toAxis(row, values, row.difference);
		});
}

/** A distance is between two values; one alone has none, which is not the same as 0. */
function toAxis({ name, slug }: RatingRowView, values: AxisView['values'], distance: number): AxisView {
	const isTold = values.filter(value => value !== null).length > 1;
	return { slug, name, values, distance: isTold ? distance : null };
}
