import { toCsv } from '../../core';
import type { CsvCell } from '../../core';
import type { ProgressReport, WorksheetProgress } from '../progressReport';

const columns: Readonly<Record<string, (worksheet: WorksheetProgress) => CsvCell>> = {
	path: ({ path }) => path,
	worksheet: ({ worksheet }) => worksheet,
	title: ({ title }) => title,
	people: ({ people }) =>
		Object.entries(people)
			.map(([key, name]) => `${key}: ${name}`)
			.join('; '),
	status: ({ status }) => status,
	done: ({ done }) => done,
	total: ({ total }) => total,
	percent: ({ percent }) => percent,
	filled: ({ filled }) => filled,
	overdue: ({ overdue }) => overdue,
	dueSoon: ({ dueSoon }) => dueSoon,
	nextDue: ({ nextDue }) => nextDue,
	lastCheckin: ({ checkin }) => checkin.last,
	nextCheckin: ({ checkin }) => checkin.next,
	overdueDays: ({ checkin }) => checkin.overdueDays,
	topGaps: ({ topGaps }) => topGaps.map(({ competency, gap }) => `${competency}: ${gap}`).join('; '),
};

/** The report as CSV, for spreadsheets. */
export function formatProgressCsv({ worksheets }: ProgressReport): string {
	const rows = worksheets.map(worksheet => Object.values(columns).map(getCell => getCell(worksheet)));
	return toCsv(Object.keys(columns), rows);
}
