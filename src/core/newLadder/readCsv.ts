import { CsvError, parse } from 'csv-parse/sync';
import { message } from '../message';
import type { Message } from '../message';

/** One record of a CSV file. */
export interface CsvRecord {
	/** Without blanks around them. */
	readonly cells: readonly string[];
	/** Where it begins, counted from 1. */
	readonly line: number;
}

/** The records of a CSV text, empty ones left out; or why they cannot be told apart. RFC 4180, with or without a BOM. */
export function readCsv(text: string, delimiter: string): readonly CsvRecord[] | Message {
	try {
		// With one kind of line end the parser counts lines as an editor does.
		const source = text.replace(/\r\n?/g, '\n');
		const found = parse(source, { ...options, delimiter }) as unknown as readonly Parsed[];
		return found.map(toRecord).filter(({ cells }) => cells.some(cell => cell !== ''));
	} catch (error) {
		if (error instanceof CsvError) {
			return message(
				'The quotes in line {0} do not close as they should; correct them there',
				Number(error.lines ?? 1),
			);
		}
		throw error;
	}
}

/** What the parser gives with `info`. */
interface Parsed {
	readonly record: readonly string[];
	readonly info: { readonly lines: number };
}

const options = {
	bom: true,
	info: true,
	record_delimiter: '\n',
	relax_column_count: true,
	relax_quotes: true,
	skip_empty_lines: true,
	trim: true,
} as const;

/** The parser tells the line in which a record ends. */
function toRecord({ info, record }: Parsed): CsvRecord {
	const breaks = record.join('').split('\n').length - 1;
	return { cells: record.map(cell => cell.replace(/\s+/g, ' ').trim()), line: info.lines - breaks };
}
