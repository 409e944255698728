import { addDays, isCalendarDate } from './dates';
import type { CalendarDate } from './dates';
import type { Fix } from './diagnostic';
import { setRootKey } from './itemEdits';
import { addCheckinEntry } from './logEdits';
import { message } from './message';
import { pickPresent } from './present';
import type { TextEdit } from './range';
import { findCadenceDays, getNextRound } from './proposals';
import { findNewest } from './readBody';
import type { RuleContext } from './rule';
import { findDate, findField } from './worksheet';
import type { Worksheet, WrittenDate } from './worksheet';

/** The check-in that is planned, and the last one. */
export interface PlannedCheckin {
	readonly next: WrittenDate;
	readonly last?: CalendarDate;
}

/** What an active worksheet plans; absent where a date in it cannot be used, which other rules report. */
export function findPlannedCheckin({ worksheet, today }: RuleContext): PlannedCheckin | undefined {
	if (worksheet.status !== 'active') {
		return undefined;
	}
	const next = findDate(worksheet, 'next_checkin');
	const last = findLastCheckinBy(worksheet, today);
	const isSound = next && isReadable(worksheet, 'last_checkin') && (last === undefined || last < next.date);
	return isSound ? { next, ...(last !== undefined && { last }) } : undefined;
}

/** The dates that check-ins are counted by. */
export interface CheckinFacts {
	/** Days of one round; absent where the worksheet names no rhythm. */
	readonly cadenceDays?: number;
	readonly nextCheckin?: CalendarDate;
	readonly lastCheckin?: CalendarDate;
	/** The days of the entries in the check-in log, in its order. */
	readonly entryDates: readonly CalendarDate[];
}

/** What a worksheet says of its check-ins, whatever the day. */
export function getCheckinFacts(worksheet: Worksheet): CheckinFacts {
	return {
		...pickPresent({
			cadenceDays: findCadenceDays(worksheet),
			nextCheckin: findDate(worksheet, 'next_checkin')?.date,
			lastCheckin: findDate(worksheet, 'last_checkin')?.date,
		}),
		entryDates: getEntryDates(worksheet),
	};
}

/** The days of the entries in the check-in log, in its order. */
function getEntryDates({ entries }: Worksheet): readonly CalendarDate[] {
	const checkins = entries.filter(({ section }) => section.spec?.log === 'checkin');
	return checkins.map(({ date }) => date).filter(isCalendarDate);
}

/** The newest of `last_checkin` and the entries of the check-in log; one that is dated ahead was only prepared. */
export function findLastCheckinOf(facts: CheckinFacts, today: CalendarDate): CalendarDate | undefined {
	return findNewest([facts.lastCheckin, ...facts.entryDates.filter(date => date <= today)]);
}

/** {@link findLastCheckinOf} of a worksheet, whose facts are more than is asked for here. */
function findLastCheckinBy(worksheet: Worksheet, today: CalendarDate): CalendarDate | undefined {
	const entryDates = getEntryDates(worksheet).filter(date => date <= today);
	return findNewest([findDate(worksheet, 'last_checkin')?.date, ...entryDates]);
}

/** The next check-in as the rhythm has it, from the last one or from the start; the day may have passed. */
export function getRhythmDay({ worksheet, today }: RuleContext): CalendarDate {
	const from = findLastCheckinBy(worksheet, today) ?? findDate(worksheet, 'start')?.date ?? today;
	return addDays(from, findCadenceDays(worksheet) ?? 31);
}

/** {@link getRhythmDay}, or today where it has passed. */
export function computeNextCheckin(context: RuleContext): CalendarDate {
	const next = getRhythmDay(context);
	return next < context.today ? context.today : next;
}

/** What notes a check-in of today, and the day of the next one. */
export interface CheckinEdits {
	readonly edits: readonly TextEdit[];
	readonly next: CalendarDate;
	/** The kind keeps a log, which had no entry of today. */
	readonly hasEntry: boolean;
}

/** Notes a check-in of today: an entry to be filled in, where the kind keeps a log of them, and both dates. */
export function getCheckinEdits({
	worksheet,
	kind,
	today,
}: Pick<RuleContext, 'worksheet' | 'kind' | 'today'>): CheckinEdits {
	const entry = addCheckinEntry(worksheet, kind, today);
	const next = getNextRound({ worksheet, today });
	return {
		edits: [
			...setRootKey(worksheet, kind, 'last_checkin', today),
			...setRootKey(worksheet, kind, 'next_checkin', next),
			...entry,
		],
		next,
		hasEntry: entry.length > 0,
	};
}

/** {@link getCheckinEdits} as a fix. */
export function getCheckinFix(context: RuleContext): Fix {
	const { edits, hasEntry, next } = getCheckinEdits(context);
	const title = hasEntry
		? message('Insert an entry for today and plan the next check-in on {0}', next)
		: message('Note a check-in today and plan the next one on {0}', next);
	return { title, edits };
}

/** Whether a date that is written is one. */
export function isReadable(worksheet: Worksheet, key: string): boolean {
	return findField(worksheet, key)?.value === undefined || findDate(worksheet, key) !== undefined;
}

/**
 * The newest day on which something was noted, up to today: a check-in, a dated entry, evidence, or the start. Absent
 * where there is none, or one of them cannot be read.
 */
export function findLastNote(worksheet: Worksheet, today: CalendarDate): CalendarDate | undefined {
	const { entries, evidence } = worksheet;
	const rows = evidence.flatMap(({ date, cells }) => ((cells.get('date')?.text ?? '') === '' ? [] : [date]));
	const keys = ['start', 'last_checkin'];
	const isSound =
		keys.every(key => isReadable(worksheet, key)) &&
		entries.every(({ date }) => isCalendarDate(date)) &&
		rows.every(date => date !== undefined);
	const days = [...keys.map(key => findDate(worksheet, key)?.date), ...entries.map(({ date }) => date), ...rows];
	return isSound ? findNewest(days.filter(day => day !== undefined && day <= today)) : undefined;
}
