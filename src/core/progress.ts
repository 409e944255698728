import { addDays, daysBetween } from './dates';
import type { CalendarDate } from './dates';
import { getTopGapsOf } from './gaps';
import type { TopGap } from './gaps';
import type { Kind } from './kind';
import type { Ladder } from './ladder';
import { getRatingFacts } from './ratingFacts';
import { findLastCheckinOf } from './rhythm';
import type { CheckinFacts } from './rhythm';
import { defaultLimits } from './rule';
import type { Worksheet } from './worksheet';
import { getFacts } from './worksheetFacts';
import type { WorksheetFacts } from './worksheetFacts';

/** Where a worksheet stands on one day. Never a judgement of a person. */
export interface Progress {
	readonly done: number;
	readonly total: number;
	/** Rounded down; null where there is nothing to count. */
	readonly percent: number | null;
	/** Share of the standard sections and of the required and recommended keys that are not empty, rounded down. */
	readonly filled: number;
	/** Open promises whose date is before today. */
	readonly overdue: number;
	/** Open promises due today or within the coming two weeks. */
	readonly dueSoon: number;
	readonly nextDue: CalendarDate | null;
	readonly checkin: Checkin;
}

/** The rhythm of a worksheet on one day. */
export interface Checkin {
	readonly last: CalendarDate | null;
	readonly next: CalendarDate | null;
	/** Days since `next`; 0 where it has not passed. */
	readonly overdueDays: number;
}

/** The progress of a worksheet; of one with errors, what can be read of it. */
export function getProgress(worksheet: Worksheet, today: CalendarDate, soonDays = defaultLimits.soonDays): Progress {
	return getProgressOf(getFacts(worksheet), today, soonDays);
}

/** {@link getProgress} from the facts of a worksheet alone. */
export function getProgressOf(facts: WorksheetFacts, today: CalendarDate, soonDays = defaultLimits.soonDays): Progress {
	const soon = addDays(today, soonDays);
	let [done, total, overdue, dueSoon] = [0, 0, 0, 0];
	let nextDue: CalendarDate | null = null;
	// One pass without lists in between: an overview counts thousands of worksheets at once.
	forEachCounted(facts, (isDone, due) => {
		total++;
		if (isDone) {
			done++;
		} else if (due !== undefined) {
			overdue += due < today ? 1 : 0;
			dueSoon += due >= today && due <= soon ? 1 : 0;
			nextDue = nextDue === null || due < nextDue ? due : nextDue;
		}
	});
	const percent = total === 0 ? null : Math.floor((done * 100) / total);
	return { done, total, percent, filled: facts.filled, overdue, dueSoon, nextDue, checkin: getCheckinOf(facts, today) };
}

/** When the people of a worksheet last met over it and when they meet next. */
export function getCheckinOf(facts: CheckinFacts, today: CalendarDate): Checkin {
	const { cadenceDays, nextCheckin } = facts;
	const last = findLastCheckinOf(facts, today) ?? null;
	const next = nextCheckin ?? (last !== null && cadenceDays !== undefined ? addDays(last, cadenceDays) : null);
	return { last, next, overdueDays: next === null ? 0 : Math.max(0, daysBetween(next, today)) };
}

/** The three gaps to talk about first; empty where the worksheet has no ladder or no target in it. */
export function getTopGaps(worksheet: Worksheet, kind: Kind, ladder: Ladder | undefined): readonly TopGap[] {
	return getTopGapsOf(getRatingFacts(worksheet), kind, ladder);
}

/** Tells of everything that counts: items that are not dropped, and actions that repeat none. */
function forEachCounted(
	{ actions, items }: WorksheetFacts,
	tell: (isDone: boolean, due: CalendarDate | undefined) => void,
): void {
	for (const { due, status } of items) {
		if (status !== 'dropped') {
			tell(status === 'done', due);
		}
	}
	for (const { due, isDone, mirrors } of actions) {
		if (mirrors === undefined) {
			tell(isDone, due);
		}
	}
}
