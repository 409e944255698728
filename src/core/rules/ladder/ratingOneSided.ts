import { addDays } from '../../dates';
import { listWords, message } from '../../message';
import type { Rule } from '../../rule';
import { findDate, findField } from '../../worksheet';

/**
 * A month after the start one of the sides has rated nothing: a plan that rests on one view rests on a weak measure.
 * Sides whose person is not named yet are not missed.
 *
 * @flagged
 * «ratings»:
 *   discovery: { self: 3, manager: }
 *   delivery: { self: 2 }
 *
 * @flagged
 * @kind leader-trust-review
 * «ratings»: { clear-communication: { pm: 3 } }
 *
 * @fixed
 * ratings:
 *   discovery: { self: 3, manager: }
 *   delivery: { self: 2, manager: 2 }
 *
 * @fixed
 * start: 2026-10-22
 * ratings:
 *   discovery: { self: 3 }
 *
 * @fixed
 * manager: (absent)
 * ratings:
 *   discovery: { self: 3 }
 *
 * @fixed
 * ratings:
 *   discovery: { self: , manager: }
 */
export const ratingOneSided: Rule = {
	code: 'rating-one-sided',
	description: 'active for 30 days, and one side has rated nothing',
	severity: 'information',
	check({ worksheet, kind, today }, report) {
		const start = findDate(worksheet, 'start');
		const pair = findField(worksheet, 'ratings')?.pair;
		if (!start || !pair || worksheet.status !== 'active' || today < addDays(start.date, 30)) {
			return;
		}
		const ratings = worksheet.ratings.filter(({ isTrustFactor }) => !isTrustFactor);
		const isFilled = (column: string): boolean => ratings.some(({ columns }) => columns.has(column));
		const isNamed = (person: string | undefined): boolean =>
			person === undefined || !!findField(worksheet, person)?.value;
		const missed = (kind.ratings?.columns ?? []).filter(({ key, person }) => isNamed(person) && !isFilled(key));
		if (missed.length === 0 || ratings.every(({ columns }) => columns.size === 0)) {
			return;
		}
		report({
			range: pair.keyRange,
			message: message(
				'No rating by {0} since the start on {1}; one view alone is a weak measure, so ask for the other',
				listWords(missed.map(({ key }) => key)),
				start.date,
			),
			related: [{ range: start.range, message: message('The period starts here') }],
		});
	},
};
