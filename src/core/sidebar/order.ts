import type { Progress } from '../progress';
import { isResting } from '../commonFields';
import { getOwnerName } from './people';
import type { Standing } from './standing';

/** What comes first in a list of worksheets. */
export type SidebarOrder = 'title' | 'person' | 'nextDate' | 'lastCheckin';

/** One language for all, so that a list has the same order everywhere; numbers count as numbers. */
const collator = new Intl.Collator('en', { numeric: true });

/** Names as a person orders them, never equal unless they are the same. */
export function compareNames(a: string, b: string): number {
	return a === b ? 0 : collator.compare(a, b) || compareText(a, b);
}

/**
 * Worksheets in order. By date: the earliest of the next due date and the next check-in, or the check-in that is longest
 * ago; those without such a date, as those that are paused or closed, stand at the end.
 */
export function sortWorksheets(standings: readonly Standing[], order: SidebarOrder): readonly Standing[] {
	const keyed = standings.map(standing => ({ standing, key: getOrderKey(standing, order) }));
	const byKey = order === 'person' ? compareNames : compareText;
	return keyed
		.sort((a, b) => byKey(a.key, b.key) || compareTitles(a.standing, b.standing))
		.map(({ standing }) => standing);
}

function compareTitles(a: Standing, b: Standing): number {
	return compareNames(a.name, b.name) || compareText(a.entry.key, b.entry.key);
}

/** By code units, which is all that dates and keys need. */
export function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

/** After every date, and after every name. */
const last = '\uffff';

function getOrderKey(standing: Standing, order: SidebarOrder): string {
	const { entry, getProgress } = standing;
	switch (order) {
		case 'title':
			return '';
		case 'person':
			return getOwnerName(entry.facts) ?? last;
		case 'nextDate':
			return isResting(entry.facts) ? last : getNextDate(getProgress());
		case 'lastCheckin':
			return isResting(entry.facts) ? last : (getProgress().checkin.last ?? last);
	}
}

function getNextDate({ checkin, nextDue }: Progress): string {
	const [first = last] = [nextDue, checkin.next].filter(date => date !== null).sort();
	return first;
}
