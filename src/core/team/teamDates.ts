import { daysBetween } from '../dates';
import type { CalendarDate } from '../dates';
import { unmark } from '../marks';
import { getCheckinOf } from '../progress';
import { getPromises } from '../promises';
import { getGraceDays } from './teamEntry';
import type { ShownEntry, TeamWorksheet } from './teamEntry';

/** Something that was promised for a day that has passed. */
export interface LatePromise {
	readonly worksheet: TeamWorksheet;
	/** As written but for marks of Markdown, with the id of an item in front. */
	readonly words: string;
	readonly due: CalendarDate;
	/** Since then. */
	readonly days: number;
}

/** A rhythm that has slipped. */
export interface MissedCheckin {
	readonly worksheet: TeamWorksheet;
	readonly last: CalendarDate | null;
	/** Days since the last one. */
	readonly lastDays: number | null;
	/** Days of one round. */
	readonly rhythmDays: number | null;
	/** The day that is planned, or that the rhythm asks for. */
	readonly next: CalendarDate | null;
	/** Days since that day; negative where it is still to come. */
	readonly nextDays: number | null;
}

/** The open promises of a worksheet whose date has passed, the earliest first; a draft has promised nothing yet. */
export function getLatePromises({ entry, worksheet }: ShownEntry, today: CalendarDate): readonly LatePromise[] {
	const promises = entry.facts.status === 'active' ? getPromises(entry.facts, today) : [];
	return promises.flatMap((promise): LatePromise[] => {
		if (promise.type === 'checkin' || promise.days >= 0) {
			return [];
		}
		const words =
			promise.type === 'action' ? unmark(promise.words).words : [promise.id, promise.title].filter(Boolean).join(' ');
		return [{ worksheet, words, due: promise.due, days: -promise.days }];
	});
}

/**
 * The check-in of a worksheet that is more than the days of grace past the planned day, or past the rhythm that was
 * agreed; none of a draft, which has no rhythm yet.
 */
export function findMissedCheckin({ entry, worksheet }: ShownEntry, today: CalendarDate): MissedCheckin | undefined {
	const { cadenceDays: rhythmDays = null, status } = entry.facts;
	const { last, next } = getCheckinOf(entry.facts, today);
	const lastDays = last === null ? null : daysBetween(last, today);
	const nextDays = next === null ? null : daysBetween(next, today);
	const beyondRhythm = lastDays === null || rhythmDays === null ? 0 : lastDays - rhythmDays;
	return status === 'active' && Math.max(nextDays ?? 0, beyondRhythm) > getGraceDays(entry)
		? { worksheet, last, lastDays, rhythmDays, next, nextDays }
		: undefined;
}
