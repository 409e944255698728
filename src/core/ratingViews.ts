import { getPracticeChecks } from './checks';
import { createFieldView } from './fieldViews';
import type { ViewContext } from './fieldViews';
import { getAssessed, getDifference } from './gaps';
import { findCompetency, findLevel } from './ladder';
import type { Competency, Level } from './ladder';
import { trustFactorMeanings, trustFactors } from './ratings';
import { findCurrentLevel, findField } from './worksheet';
import type { Rating } from './worksheet';
import { getRatingFields } from './readFrontmatter';
import { readList, toComparableText } from './shownValues';
import { getText } from './valueNode';
import type { MapNode } from './valueNode';
import type { ColumnView, ExpectationView, RatingRowView, RatingsView, ScaleView } from './worksheetView';

/** The words of the frequency scale, on which practices are rated; `worksheets.md` 4.1. */
const frequencies = ['Rarely', 'Sometimes', 'Often', 'Usually', 'Consistently'];

const scaleOfPractices: ScaleView = {
	min: 1,
	max: 5,
	anchors: frequencies.map((name, index) => ({ value: index + 1, name, meaning: '' })),
};

const nothing: MapNode = { type: 'map', range: { start: 0, end: 0 }, flow: false, pairs: [] };

/** What may be rated, before anybody has. */
interface Subject {
	readonly slug: string;
	readonly name: string;
	readonly group: string;
	readonly isCore: boolean;
	readonly definition: string;
	readonly checks: readonly string[];
	readonly competency?: Competency;
}

/** The ratings of competencies or practices; `undefined` where the kind has none. */
export function createRatingsView(context: ViewContext): RatingsView | undefined {
	const { kind, ladder, worksheet } = context;
	if (!kind.ratings) {
		return undefined;
	}
	const level = findLevelOf(context, getText(findCurrentLevel(worksheet)?.value));
	const target = findLevelOf(context, getText(findField(worksheet, 'target')?.value));
	const subjects =
		kind.ratings.of === 'practice'
			? kind.practices.map(practice => ({
					...toSubject(practice.slug, practice.title),
					checks: getPracticeChecks(kind, practice),
				}))
			: (ladder?.competencies.map(competency => toCompetencySubject(competency)) ?? []);
	return {
		of: kind.ratings.of,
		columns: getColumns(context),
		...getScaleView(context),
		...(level && { levelTitle: level.title }),
		...(target && { targetTitle: target.title }),
		rows: createRows(context, subjects, { isTrustFactor: false, level, target }),
	};
}

/** The trust factors, side by side; `undefined` where the kind has none. */
export function createTrustFactorsView(context: ViewContext): RatingsView | undefined {
	if (!context.kind.trustFactors) {
		return undefined;
	}
	const subjects = trustFactors.map(slug => toSubject(slug, toTitle(slug), trustFactorMeanings[slug]));
	return {
		of: 'trustFactor',
		columns: getColumns(context),
		scale: scaleOfPractices,
		rows: createRows(context, subjects, { isTrustFactor: true }),
	};
}

function toTitle(slug: string): string {
	return slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('_', '-');
}

function findLevelOf({ ladder }: ViewContext, name: string | undefined): Level | undefined {
	return ladder && name !== undefined ? findLevel(ladder, name) : undefined;
}

function toSubject(slug: string, name: string, definition = ''): Subject {
	return { slug, name, group: '', isCore: true, definition, checks: [] };
}

function toCompetencySubject(competency: Competency): Subject {
	const { core, definition, group, name, slug } = competency;
	return { slug, name, group, isCore: core, definition, checks: [], competency };
}

function getColumns({ kind, worksheet }: ViewContext): readonly ColumnView[] {
	return (kind.ratings?.columns ?? []).map(({ key, person, title }) => {
		const name = person === undefined ? undefined : getText(findField(worksheet, person)?.value);
		return { key, title, person: name ?? '' };
	});
}

/** None where there is no ladder to take it from: the words of another one would be a guess. */
function getScaleView({ kind, ladder }: ViewContext): { readonly scale?: ScaleView } {
	if (kind.ratings?.of === 'practice') {
		return { scale: scaleOfPractices };
	}
	const anchors = ladder?.scale.anchors.map(({ meaning, name, value }) => ({ value, name, meaning }));
	return ladder && anchors ? { scale: { min: ladder.scale.min, max: ladder.scale.max, anchors } } : {};
}

interface RowOptions {
	readonly isTrustFactor: boolean;
	readonly level?: Level | undefined;
	readonly target?: Level | undefined;
}

/** Core ones first, then the others, then what is rated and known to nobody. */
function createRows(context: ViewContext, subjects: readonly Subject[], options: RowOptions): readonly RatingRowView[] {
	const { kind, ladder, worksheet } = context;
	const ratings = worksheet.ratings.filter(({ isTrustFactor }) => isTrustFactor === options.isTrustFactor);
	const findRating = ({ competency, slug }: Subject): Rating | undefined =>
		ratings.find(rating =>
			competency && ladder ? findCompetency(ladder, rating.slug) === competency : rating.slug === slug,
		);
	const found = new Set<Rating | undefined>();
	const known = [...subjects.filter(({ isCore }) => isCore), ...subjects.filter(({ isCore }) => !isCore)].map(
		subject => {
			const rating = findRating(subject);
			found.add(rating);
			return createRow(context, subject, rating, options);
		},
	);
	const unknown = ratings
		.filter(rating => !found.has(rating))
		.map(rating => ({ ...createRow(context, toSubject(rating.slug, rating.slug), rating, options), isCore: false }));
	return kind.ratings ? [...known, ...unknown.map(row => ({ ...row, isKnown: false }))] : [];
}

function createRow(
	context: ViewContext,
	{ checks, competency, definition, group, isCore, name, slug: ownSlug }: Subject,
	rating: Rating | undefined,
	{ isTrustFactor, level, target }: RowOptions,
): RatingRowView {
	const map = rating?.pair.value?.type === 'map' ? rating.pair.value : nothing;
	const specs = getRatingFields(context.kind);
	const slug = rating?.slug ?? ownSlug;
	const evidence = specs.find(({ key }) => key === 'evidence') ?? specs[0];
	const at = isTrustFactor ? 'trustFactor' : 'rating';
	const current = toExpectation(competency, level);
	const expected = toExpectation(competency, target);
	const assessed = rating && getAssessed(rating, context.kind);
	return {
		slug,
		name,
		group,
		isCore,
		isFocus: isInFocus(context, competency),
		isKnown: true,
		definition,
		checks,
		values: specs.slice(0, -1).map(({ key }) => readColumn(map, key)),
		evidence: createFieldView(
			context,
			{ map, spec: evidence as (typeof specs)[number] },
			{ at, slug, column: 'evidence' },
		),
		...(current && { current }),
		...(expected && { expected }),
		gap: assessed === undefined || expected === undefined ? 0 : Math.max(0, expected.value - assessed),
		difference: rating ? getDifference(rating) : 0,
		isLocked: rating?.pair.value !== undefined && map === nothing && toComparableText(rating.pair.value) !== '',
	};
}

function readColumn({ pairs }: MapNode, column: string): string {
	return toComparableText(pairs.find(({ key }) => key === column)?.value) ?? '';
}

function toExpectation(competency: Competency | undefined, level: Level | undefined): ExpectationView | undefined {
	const expectation = level && competency?.levels.get(level.slug);
	return expectation && { value: expectation.expected, behaviours: expectation.behaviours };
}

/** Whether a root key that lists competencies names this one. */
function isInFocus({ ladder, worksheet }: ViewContext, competency: Competency | undefined): boolean {
	return worksheet.fields.some(({ map, spec, value }) => {
		const isList = map === worksheet.root && spec.type === 'list' && spec.of === 'competency';
		return isList && ladder && competency && readList(value).some(word => findCompetency(ladder, word) === competency);
	});
}
