import type { CalendarDate } from '../dates';
import type { Kinds } from '../kind';
import { createHeatMaps } from './heatMaps';
import type { HeatMap, HeatMaps } from './heatMaps';
import { findMissedCheckin, getLatePromises } from './teamDates';
import type { LatePromise, MissedCheckin } from './teamDates';
import { compareWorksheets, findReasonLeftOut, toTeamWorksheet } from './teamEntry';
import type { ReasonLeftOut, ShownEntry, TeamEntry } from './teamEntry';

/**
 * Where the worksheets of a team stand on one day: what is assessed and expected, promises and check-ins whose day has
 * passed. Everything is in the order of names. Nothing is added up over people, and nobody is held against another.
 */
export interface TeamSummary {
	readonly today: CalendarDate;
	/** How many worksheets it tells of. */
	readonly worksheets: number;
	/** How many of them are meant for two people only. */
	readonly forPair: number;
	readonly heatMaps: readonly HeatMap[];
	readonly latePromises: readonly LatePromise[];
	readonly missedCheckins: readonly MissedCheckin[];
	readonly leftOut: LeftOut;
}

/** How many worksheets are not shown, by the reason; those without ladder and rated alone lack a row of numbers only. */
export interface LeftOut extends Readonly<Record<ReasonLeftOut, number>>, Omit<HeatMaps, 'maps'> {}

/**
 * The summary of a team's worksheets. Those that are private, paused, closed or not to be read are only counted.
 *
 * @param kinds Those that the facts were read with; the built-in ones where left out.
 */
export function createTeamSummary(entries: readonly TeamEntry[], today: CalendarDate, kinds?: Kinds): TeamSummary {
	const reasons = entries.map(({ facts }) => findReasonLeftOut(facts));
	const count = (wanted: ReasonLeftOut): number => reasons.filter(reason => reason === wanted).length;
	const shown = entries
		.filter((_, index) => reasons[index] === undefined)
		.map((entry): ShownEntry => ({ entry, worksheet: toTeamWorksheet(entry) }))
		.sort((a, b) => compareWorksheets(a.worksheet, b.worksheet));
	const { maps, ...withoutNumbers } = createHeatMaps(shown, kinds);
	return {
		today,
		worksheets: shown.length,
		forPair: shown.filter(({ worksheet }) => worksheet.isForPair).length,
		heatMaps: maps,
		latePromises: shown.flatMap(each => getLatePromises(each, today)),
		missedCheckins: shown.flatMap(each => findMissedCheckin(each, today) ?? []),
		leftOut: {
			private: count('private'),
			resting: count('resting'),
			unreadable: count('unreadable'),
			...withoutNumbers,
		},
	};
}
