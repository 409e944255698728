import { addDays, daysBetween } from './dates';
import type { CalendarDate } from './dates';
import { getTopGapsOf } from './gaps';
import type { TopGap } from './gaps';
import type { Kind } from './kind';
import type { Ladder } from './ladder';
import { getRatingFacts } from './ratingFacts';
import { findLastCheckinOf, getCheckinFacts } from './rhythm';
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

interface OpenOrDone {
	readonly isDone: boolean;
	readonly due?: CalendarDate;
}

/** The progress of a worksheet; of one with errors, what can be read of it. */
export function getProgress(worksheet: Worksheet, today: CalendarDate, soonDays = defaultLimits.soonDays): Progress {
	return getProgressOf(getFacts(worksheet), today, soonDays);
}

/** {@link getProgress} from the facts of a worksheet alone. */
export function getProgressOf(facts: WorksheetFacts, today: CalendarDate, soonDays = defaultLimits.soonDays): Progress {
	const counted = getCounted(facts);
	const done = counted.filter(({ isDone }) => isDone).length;
	const dues = counted.flatMap(({ isDone, due }) => (isDone || due === undefined ? [] : [due])).sort();
	const soon = addDays(today, soonDays);
	return {
		done,
		total: counted.length,
		percent: counted.length === 0 ? null : Math.floor((done * 100) / counted.length),
		filled: facts.filled,
		overdue: dues.filter(due => due < today).length,
		dueSoon: dues.filter(due => due >= today && due <= soon).length,
		nextDue: dues[0] ?? null,
		checkin: getCheckinOf(facts, today),
	};
}

/** When the people of a worksheet last met over it and when they meet next. */
export function getCheckin(worksheet: Worksheet, today: CalendarDate): Checkin {
	return getCheckinOf(getCheckinFacts(worksheet), today);
}

/** {@link getCheckin} from the facts of a worksheet alone. */
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

/** Everything that counts: items that are not dropped, and actions that repeat none. */
function getCounted({ actions, items }: WorksheetFacts): readonly OpenOrDone[] {
	const kept = items.filter(({ status }) => status !== 'dropped');
	return [
		...kept.map(({ due, status }) => toCounted(status === 'done', due)),
		...actions.filter(({ mirrors }) => mirrors === undefined).map(({ due, isDone }) => toCounted(isDone, due)),
	];
}

function toCounted(isDone: boolean, due: CalendarDate | undefined): OpenOrDone {
	return { isDone, ...(due !== undefined && { due }) };
}
