import { builtInKinds } from '../builtInKinds';
import { getGapsOf } from '../gaps';
import type { Kind, Kinds } from '../kind';
import { findLevel } from '../ladder';
import type { Competency, Ladder } from '../ladder';
import { isSamePerson } from './teamEntry';
import type { ShownEntry, TeamEntry, TeamWorksheet } from './teamEntry';

/** The ratings of the worksheets that are read against one ladder. */
export interface HeatMap {
	/** Of the ladder. */
	readonly title: string;
	/** Competencies that anybody has rated or is expected to show, in the ladder's order. */
	readonly columns: readonly Pick<Competency, 'slug' | 'name'>[];
	/** A worksheet each, by person. */
	readonly rows: readonly HeatMapRow[];
}

/** The ratings of one worksheet. */
export interface HeatMapRow {
	readonly worksheet: TeamWorksheet;
	/** What tells it from the other rows of its person; null where there is no other. */
	readonly distinction: string | null;
	/** Title of the level to grow towards; null where the ladder has no such level. */
	readonly target: string | null;
	/** One for each column. */
	readonly cells: readonly HeatMapCell[];
}

/** A competency of one worksheet. What nobody has observed is null, and never a number. */
export interface HeatMapCell {
	readonly assessed: number | null;
	readonly expected: number | null;
	/** Null where one of the two is. */
	readonly gap: number | null;
}

/** What has a row, and what would have one. */
export interface HeatMaps {
	readonly maps: readonly HeatMap[];
	/** How many worksheets with ratings have no ladder that can be used. */
	readonly withoutLadder: number;
	/** How many are being rated alone. */
	readonly ratedAlone: number;
}

/** An entry that has a row. */
interface RatedEntry extends ShownEntry {
	readonly kind: Kind;
	readonly ladder: Ladder;
}

/** The heat maps of worksheets in the order of a summary, one for each ladder, by title. */
export function createHeatMaps(shown: readonly ShownEntry[], kinds: Kinds = builtInKinds): HeatMaps {
	const rated = shown.filter(({ entry }) => isRated(findKind(entry, kinds)));
	const open = rated.filter(({ entry }) => entry.isRatedAlone !== true);
	const measured = open.flatMap((each): RatedEntry[] => {
		const [kind, { ladder }] = [findKind(each.entry, kinds), each.entry];
		return kind && ladder ? [{ ...each, kind, ladder }] : [];
	});
	const ladders = [...new Set(measured.map(({ ladder }) => ladder))];
	return {
		maps: ladders
			.map(ladder =>
				createHeatMap(
					ladder,
					measured.filter(entry => entry.ladder === ladder),
				),
			)
			.sort((a, b) => (a.title < b.title ? -1 : Number(a.title > b.title))),
		withoutLadder: open.length - measured.length,
		ratedAlone: rated.length - open.length,
	};
}

function findKind({ facts }: TeamEntry, kinds: Kinds): Kind | undefined {
	return kinds.get(facts.kind ?? '');
}

/** Whether a kind holds ratings against what a level expects. */
function isRated(kind: Kind | undefined): boolean {
	return (
		kind?.ratings?.of === 'competency' && kind.fields.some(({ key, type }) => key === 'target' && type === 'level')
	);
}

function createHeatMap(ladder: Ladder, entries: readonly RatedEntry[]): HeatMap {
	const rows = entries.map(entry => ({ entry, cells: createCells(entry) }));
	const used = ladder.competencies.filter((_, index) => rows.some(({ cells }) => !isEmpty(cells[index])));
	const distinctions = getDistinctions(entries.map(({ worksheet }) => worksheet));
	return {
		title: ladder.title,
		columns: used.map(({ name, slug }) => ({ slug, name })),
		rows: rows.map(({ cells, entry: { entry, worksheet } }) => ({
			worksheet,
			distinction: distinctions.get(worksheet) ?? null,
			target: findLevel(ladder, entry.facts.target ?? '')?.title ?? null,
			cells: cells.filter((_, index) => used.includes(ladder.competencies[index] as Competency)),
		})),
	};
}

function isEmpty(cell: HeatMapCell | undefined): boolean {
	return cell?.assessed === null && cell.expected === null;
}

/** A cell for each competency of the ladder. Of two ratings of one competency, that with the larger gap is told. */
function createCells({ entry: { facts }, kind, ladder }: RatedEntry): readonly HeatMapCell[] {
	const gaps = new Map([...getGapsOf(facts, kind, ladder)].reverse().map(gap => [gap.competency, gap]));
	const target = findLevel(ladder, facts.target ?? '');
	return ladder.competencies.map(competency => {
		const assessed = gaps.get(competency)?.assessed ?? null;
		const expected = (target && competency.levels.get(target.slug)?.expected) ?? null;
		return {
			assessed,
			expected,
			gap: assessed === null || expected === null ? null : Math.max(0, expected - assessed),
		};
	});
}

/**
 * What tells the rows of one person apart: the title, and the file's name where two of them have the same title. Rows of
 * one person stand together, for that is the order.
 */
function getDistinctions(worksheets: readonly TeamWorksheet[]): ReadonlyMap<TeamWorksheet, string> {
	const people: TeamWorksheet[][] = [];
	for (const worksheet of worksheets) {
		const rows = people.at(-1);
		if (rows?.[0] && isSamePerson(rows[0], worksheet)) {
			rows.push(worksheet);
		} else {
			people.push([worksheet]);
		}
	}
	return new Map(people.filter(({ length }) => length > 1).flatMap(distinguish));
}

function distinguish(rows: readonly TeamWorksheet[]): [TeamWorksheet, string][] {
	const titles = rows.map(({ title }) => title);
	const repeated = new Set(titles.filter((title, index) => titles.indexOf(title) !== index));
	return rows.map(row => [row, repeated.has(row.title) ? row.fileName : row.title]);
}
