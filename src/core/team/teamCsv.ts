import { toCsv } from '../csv';
import type { CsvCell } from '../csv';
import type { HeatMap } from './heatMaps';
import type { TeamWorksheet } from './teamEntry';
import type { TeamSummary } from './teamSummary';

const worksheetColumns = ['person', 'worksheet', 'title', 'file', 'sharing'] as const;
const ratingColumns = ['ladder', 'target', 'competency', 'assessed', 'expected', 'gap'] as const;
const dateColumns = ['promise', 'due', 'overdueDays', 'lastCheckin', 'rhythmDays', 'nextCheckin'] as const;
const columns = ['entry', ...worksheetColumns, ...ratingColumns, ...dateColumns] as const;

/** A row by its columns; those that are left out are empty. */
type Row = Readonly<Partial<Record<(typeof columns)[number], CsvCell>>>;

/**
 * A team summary as CSV: one line for a rating, a late promise or a missed check-in, as `entry` says, so that a
 * spreadsheet can filter and pivot them. Names of columns are public API. What nobody has observed is an empty cell.
 */
export function toTeamCsv({ heatMaps, latePromises, missedCheckins }: TeamSummary): string {
	const rows: readonly Row[] = [
		...heatMaps.flatMap(toRatingRows),
		...latePromises.map(({ days: overdueDays, due, words: promise, worksheet }) => {
			return { entry: 'promise', ...nameWorksheet(worksheet), promise, due, overdueDays };
		}),
		...missedCheckins.map(({ last, next, nextDays, rhythmDays, worksheet }) => ({
			entry: 'checkin',
			...nameWorksheet(worksheet),
			overdueDays: Math.max(0, nextDays ?? 0),
			lastCheckin: last,
			rhythmDays,
			nextCheckin: next,
		})),
	];
	return toCsv(
		columns,
		rows.map(row => columns.map(column => row[column] ?? null)),
	);
}

function toRatingRows({ columns: competencies, rows, title: ladder }: HeatMap): readonly Row[] {
	return rows.flatMap(({ cells, target, worksheet }) =>
		cells.flatMap(({ assessed, expected, gap }, index): Row[] => {
			const competency = competencies[index]?.slug ?? null;
			const row = { entry: 'rating', ...nameWorksheet(worksheet), ladder, target, competency, assessed, expected, gap };
			return assessed === null && expected === null ? [] : [row];
		}),
	);
}

function nameWorksheet({ fileName, isForPair, kind, person, title }: TeamWorksheet): Row {
	return { person, worksheet: kind, title, file: fileName, sharing: isForPair ? 'pair' : 'team' };
}
