import { addDays, daysBetween } from './dates';
import type { CalendarDate } from './dates';
import { getGaps } from './gaps';
import type { Gap } from './gaps';
import type { Kind } from './kind';
import { findLevel } from './ladder';
import type { Ladder } from './ladder';
import { findCadenceDays } from './proposals';
import { getContainers, getRootFields } from './readFrontmatter';
import { findLastCheckinBy } from './rhythm';
import { defaultLimits } from './rule';
import { getText } from './valueNode';
import { findDate, findField } from './worksheet';
import type { Worksheet } from './worksheet';

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
	const promises = getPromises(worksheet);
	const done = promises.filter(({ isDone }) => isDone).length;
	const dues = promises.flatMap(({ isDone, due }) => (isDone || due === undefined ? [] : [due])).sort();
	const soon = addDays(today, soonDays);
	return {
		done,
		total: promises.length,
		percent: promises.length === 0 ? null : Math.floor((done * 100) / promises.length),
		filled: getFilled(worksheet),
		overdue: dues.filter(due => due < today).length,
		dueSoon: dues.filter(due => due >= today && due <= soon).length,
		nextDue: dues[0] ?? null,
		checkin: getCheckin(worksheet, today),
	};
}

/** When the people of a worksheet last met over it and when they meet next. */
export function getCheckin(worksheet: Worksheet, today: CalendarDate): Checkin {
	const last = findLastCheckinBy(worksheet, today) ?? null;
	const days = findCadenceDays(worksheet);
	const planned = findDate(worksheet, 'next_checkin')?.date;
	const next = planned ?? (last !== null && days !== undefined ? addDays(last, days) : null);
	return { last, next, overdueDays: next === null ? 0 : Math.max(0, daysBetween(next, today)) };
}

/** The three gaps to talk about first; empty where the worksheet has no ladder or no target in it. */
export function getTopGaps(worksheet: Worksheet, kind: Kind, ladder: Ladder | undefined): readonly Gap[] {
	const target = ladder && findLevel(ladder, getText(findField(worksheet, 'target')?.value) ?? '');
	return ladder && target
		? getGaps(worksheet, kind, ladder, target)
				.filter(({ gap }) => gap > 0)
				.slice(0, 3)
		: [];
}

/** Everything that counts: items that are not dropped, and actions that repeat none. */
function getPromises(worksheet: Worksheet): readonly OpenOrDone[] {
	const items = worksheet.items
		.filter(({ status }) => status !== 'dropped')
		.map(({ status, due }): OpenOrDone => ({ isDone: status === 'done', ...(due !== undefined && { due }) }));
	const actions = worksheet.actions
		.filter(({ mirrors }) => mirrors === undefined)
		.map(({ isDone, due }): OpenOrDone => ({ isDone, ...(due !== undefined && { due }) }));
	return [...items, ...actions];
}

/** Each section and each key counts once; a key that is both required and recommended too. */
function getFilled(worksheet: Worksheet): number {
	const { kind } = worksheet;
	if (kind === undefined) {
		return 0;
	}
	const isRequired = (required: boolean | 'active'): boolean =>
		required === true || (required === 'active' && worksheet.status === 'active');
	const keys = [...getRootFields(kind), ...getContainers(kind)]
		.filter(({ key, required, recommended }) => isRequired(required) || recommended || kind.recommended.includes(key))
		.map(({ key }) => findField(worksheet, key)?.value !== undefined);
	const sections = kind.sections.map(spec =>
		worksheet.sections.some(section => section.spec === spec && !section.isEmpty),
	);
	const all = [...keys, ...sections];
	return Math.floor((all.filter(Boolean).length * 100) / all.length);
}
