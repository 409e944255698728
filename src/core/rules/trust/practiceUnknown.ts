import { replaceWord } from '../../edits';
import type { OffsetRange } from '../../range';
import { listWords, message, shorten } from '../../message';
import { findNearestEntry } from '../../nearest';
import type { Rule, RuleContext } from '../../rule';
import { getText } from '../../valueNode';

/**
 * A practice that the kind does not have: its ratings would not be compared, and a promise about it would lead nowhere.
 *
 * @flagged
 * @kind leader-trust-review
 * ratings:
 *   «clear-comunication»: { leader: 4, pm: 3 }
 *   «"Shared vision"»: { leader: 3 }
 *
 * @flagged
 * @kind leader-trust-review
 * commitments:
 *   - id: C1
 *     title: Tell Ada about a change the same day.
 *     practice: «communication»
 *     measure: None heard elsewhere.
 *     due: 2027-01-31
 *
 * @fixed
 * @kind leader-trust-review
 * ratings:
 *   clear-communication: { leader: 4, pm: 3 }
 * trust_factors:
 *   openness: { leader: 3, pm: 3 }
 */
export const practiceUnknown: Rule = {
	code: 'practice-unknown',
	description: 'a practice in `ratings` or a commitment is none of the kind',
	severity: 'error',
	check(context, report) {
		const { practices } = context.kind;
		const isKnown = ({ name }: PracticeWord): boolean => practices.some(({ slug }) => slug === name);
		for (const { name, range, taken } of findPracticeWords(context).filter(word => !isKnown(word))) {
			const free = practices.filter(({ slug }) => !taken?.has(slug));
			const nearest = findNearestEntry(name, free, ({ slug, title }) => [slug, title]);
			const known = practices.map(({ slug }) => slug);
			report({
				range,
				message: message('Unexpected practice `{0}`, expected {1}', shorten(name), listWords(known)),
				fixes: nearest
					? [
							{
								title: message('Change to {0}', nearest.slug),
								edits: replaceWord(context.worksheet.text, range, nearest.slug),
							},
						]
					: [],
			});
		}
	},
};

interface PracticeWord {
	readonly name: string;
	readonly range: OffsetRange;
	/** Words that it must not become, because they are keys beside it. */
	readonly taken?: ReadonlySet<string>;
}

/** Where a worksheet names a practice: in its items, and as the keys of its ratings. */
function findPracticeWords({ kind, worksheet }: RuleContext): readonly PracticeWord[] {
	const named = worksheet.fields
		.filter(({ spec }) => spec.type === 'practice')
		.flatMap(({ value }): readonly PracticeWord[] => {
			const name = getText(value)?.trim();
			return value && name !== undefined ? [{ name, range: value.range }] : [];
		});
	const rated = worksheet.ratings.filter(rating => kind.ratings?.of === 'practice' && !rating.isTrustFactor);
	const taken = new Set(rated.map(({ slug }) => slug));
	return [...named, ...rated.map(({ slug, pair }) => ({ name: slug, range: pair.keyRange, taken }))];
}
