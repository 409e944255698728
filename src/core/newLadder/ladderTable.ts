import { isMessage, message } from '../message';
import type { Message } from '../message';
import { readCsv } from './readCsv';
import type { CsvRecord } from './readCsv';

/** One behaviour of a career path, as a table of them tells it. */
export interface LadderRow {
	/** Empty where the table has no paths, or says none here. */
	readonly path: string;
	readonly title: string;
	readonly behaviour: string;
	readonly competency: string;
	/** Empty where it names none, or has the place of the competency. */
	readonly skill: string;
}

type Column = 'path' | 'title' | 'behaviour' | 'competency' | 'skill';

/** Heads of the columns in lower case, without blanks, lines and what is no letter. */
const heads: Readonly<Record<Column, readonly string[]>> = {
	path: ['path', 'careerpath', 'track'],
	title: ['jobtitle', 'title', 'job', 'level', 'role'],
	behaviour: ['keybehaviour', 'keybehavior', 'keybehaviours', 'keybehaviors', 'behaviour', 'behavior'],
	competency: ['competency', 'competence', 'competencies'],
	skill: ['skill', 'skills'],
};

const columns = Object.keys(heads) as readonly Column[];
const delimiters = [',', ';', '\t'];

/** More behaviours than any ladder has. */
const mostRows = 5000;

/** More job titles than a ladder can be looked through with. */
const mostTitles = 500;

/** A table whose columns are known. */
interface Table {
	readonly places: ReadonlyMap<Column, number>;
	readonly records: readonly CsvRecord[];
}

/**
 * Reads a CSV of career paths with the columns path, job title, key behaviour, competency and skill, in any order, between
 * commas, semicolons or tabs. What it lacks is said in one sentence, for then nobody knows what it means.
 */
export function readLadderTable(text: string): readonly LadderRow[] | Message {
	const table = findTable(text);
	if (!('places' in table)) {
		return table;
	}
	const { places, records } = table;
	if (places.size === 0 && records.length === 0) {
		return message('The file has no table in it; choose another one');
	}
	const missing = findMissing(places);
	if (missing) {
		return missing;
	}
	const rows = records.map(record => toRow(record, places));
	const lack = records.flatMap((record, index) => describeLack(rows[index], record) ?? [])[0];
	return lack ?? checkCount(rows);
}

/** The text between those delimiters by which most columns are known. */
function findTable(text: string): Table | Message {
	const readings = delimiters.map(delimiter => readCsv(text, delimiter));
	const tables = readings.flatMap(reading => (isMessage(reading) ? [] : [toTable(reading)]));
	const best = tables.reduce<Table | undefined>(
		(best, table) => (best && best.places.size >= table.places.size ? best : table),
		undefined,
	);
	const problem = readings.find(isMessage);
	return (best?.places.size ? best : problem) ?? best ?? { places: new Map(), records: [] };
}

function toTable([head, ...records]: readonly CsvRecord[]): Table {
	const names = (head?.cells ?? []).map(cell => cell.toLowerCase().replace(/[^\p{L}]/gu, ''));
	const places = columns.flatMap(column => {
		const place = names.findIndex(name => heads[column].includes(name));
		return place === -1 ? [] : [[column, place] as const];
	});
	return { places: new Map(places), records };
}

function findMissing(places: Table['places']): Message | undefined {
	const lack = !places.has('title')
		? 'Job title'
		: !places.has('behaviour')
			? 'Key behaviour'
			: places.has('competency') || places.has('skill')
				? undefined
				: 'Competency';
	return lack === undefined
		? undefined
		: message(
				'The first line names no column `{0}`; the columns are Path, Job title, Key behaviour, Competency and Skill, in any order',
				lack,
			);
}

function toRow({ cells }: CsvRecord, places: Table['places']): LadderRow {
	const get = (column: Column): string => cells[places.get(column) ?? -1] ?? '';
	const [competency, skill] = [get('competency'), get('skill')];
	return {
		path: get('path'),
		title: get('title'),
		behaviour: get('behaviour'),
		competency: competency || skill,
		skill: competency === '' ? '' : skill,
	};
}

function describeLack(row: LadderRow | undefined, { line }: CsvRecord): Message | undefined {
	if (!row) {
		return undefined;
	}
	if (row.title === '') {
		return message(
			'Line {0} has no job title, so nobody knows whom it is about; fill it in, or take the line out',
			line,
		);
	}
	if (row.competency === '') {
		return message('Line {0} has no competency and no skill, so nobody could rate it; fill one in', line);
	}
	return row.behaviour === ''
		? message('Line {0} has no key behaviour, so it says nothing; fill it in, or take the line out', line)
		: undefined;
}

function checkCount(rows: readonly LadderRow[]): readonly LadderRow[] | Message {
	const titles = new Set(rows.map(({ path, title }) => JSON.stringify([path, title]))).size;
	if (rows.length === 0) {
		return message('Below its first line the file has no behaviour; choose another one');
	}
	if (titles > mostTitles) {
		return message(
			'The file has {0} job titles, which no ladder needs; leave out what is of other professions',
			titles,
		);
	}
	return rows.length > mostRows
		? message('The file has {0} lines, which no ladder needs; leave out what is of other professions', rows.length)
		: rows;
}
