import type { ProgressReport, WorksheetProgress } from '../progressReport';

type Cell = string | number | null;

const columns: Readonly<Record<string, (worksheet: WorksheetProgress) => Cell>> = {
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

/** The report as CSV (RFC 4180, with a header line), for spreadsheets. */
export function formatProgressCsv({ worksheets }: ProgressReport): string {
	const rows = worksheets.map(worksheet => Object.values(columns).map(getCell => getCell(worksheet)));
	return [Object.keys(columns), ...rows].map(cells => `${cells.map(toCsv).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would run as a formula gets a leading apostrophe, which it shows as text. */
function toCsv(cell: Cell): string {
	const text = typeof cell === 'string' ? cell.replace(/^[=+\-@\t\r]/, "'$&") : String(cell ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
