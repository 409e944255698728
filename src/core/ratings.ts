import { findCompetency } from './ladder';
import type { Competency, Scale } from './ladder';
import { oncePer } from './oncePer';
import type { RuleContext } from './rule';
import { findPair, isEmpty } from './valueNode';
import type { Rating } from './worksheet';

/** What a rating is about: a competency of the ladder, a practice of the kind, or a trust factor. */
export interface Subject {
	readonly slug: string;
	readonly title: string;
	/** All that people call it, in lower case. */
	readonly names: readonly string[];
}

/** What each trust factor is about, by its key. They stand side by side and are never put together into one number. */
export const trustFactorMeanings: Readonly<Record<string, string>> = {
	credibility: 'Whether others take this word as it is, without a second opinion.',
	reliability: 'Whether what was said is done, on the day that was named.',
	openness: 'Whether others can tell hard things.',
	self_focus: 'Whether own interest comes first. Here less is better.',
};

/** The keys that `trust_factors` may hold. */
export const trustFactors: readonly string[] = Object.keys(trustFactorMeanings);

/** The scale of practices, from rarely to consistently. */
export const scaleOfPractices = { min: 1, max: 5, evidenceRequiredAbove: 3 };

/** Any whole number: that of competencies whose ladder cannot be used. The scale of another ladder would be a guess. */
const scaleOfNobody = { min: -Infinity, max: Infinity, evidenceRequiredAbove: Infinity };

/** The scale that ratings are on: 1 to 5 for practices, the ladder's for competencies; without ends where there is none. */
export function getScale({ kind, ladder }: RuleContext): Omit<Scale, 'anchors'> {
	return kind.ratings?.of === 'practice' ? scaleOfPractices : (ladder?.scale ?? scaleOfNobody);
}

/** Whether a rating means something: a whole number of the scale. */
export function isOnScale(value: number | undefined, { min, max }: Pick<Scale, 'min' | 'max'>): value is number {
	return value !== undefined && Number.isInteger(value) && value >= min && value <= max;
}

/** What each side says, by column in the kind's order; what is on no scale is left out, for it has a diagnostic already. */
export function getRatingValues(context: RuleContext, rating: Rating): ReadonlyMap<string, number> {
	const scale = getScale(context);
	const values = new Map<string, number>();
	for (const [column, { value }] of rating.columns) {
		if (isOnScale(value, scale)) {
			values.set(column, value);
		}
	}
	return values;
}

/** What a rating is about; `undefined` where nobody knows it, or where there is no ladder that could. */
export function findSubject({ kind, ladder }: RuleContext, { slug, isTrustFactor }: Rating): Subject | undefined {
	if (isTrustFactor) {
		const title = slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('_', ' ');
		return trustFactors.includes(slug) ? toSubject(slug, title) : undefined;
	}
	if (kind.ratings?.of === 'practice') {
		const practice = kind.practices.find(candidate => candidate.slug === slug);
		return practice && toSubject(slug, practice.title);
	}
	const competency = ladder && findCompetency(ladder, slug);
	return competency && getSubjectOf(competency);
}

const getSubjectOf = oncePer(({ slug, name, aliases }: Competency) => toSubject(slug, name, aliases));

/** Whether something stands there as evidence of a rating, be it right or not. */
export function hasEvidence({ pair: { value } }: Rating): boolean {
	return value?.type === 'map' && !isEmpty(findPair(value, 'evidence')?.value);
}

/** Whether a word, in whatever case, is one of the names. */
export function isCalled({ names }: Subject, word: string): boolean {
	return names.includes(word.trim().toLowerCase());
}

function toSubject(slug: string, title: string, aliases: readonly string[] = []): Subject {
	return { slug, title, names: [slug, title, ...aliases].map(name => name.trim().toLowerCase()) };
}
