import { isMessage, message } from '../message';
import type { Message } from '../message';
import pmDefault from '../ladders/pm-default.ladder.yaml';
import { parseLadder } from '../parseLadder';
import { takeSlug } from '../slug';
import { validateLadder } from '../validateLadder';
import { writeYaml } from '../writeYaml';
import { readLadderTable } from './ladderTable';
import type { LadderRow } from './ladderTable';

/** What a new ladder is called. */
export interface LadderName {
	readonly id: string;
	readonly title: string;
}

// It is bundled with the tool, and `test/core/validateLadder.test.ts` holds it to its shape.
const builtIn = pmDefault as { readonly ladder: object; readonly scale: object };

/** The text of a ladder file with all that the built-in ladder says, to be changed. */
export function copyBuiltInLadder(name: LadderName): string {
	return writeYaml({ ...builtIn, ladder: { ...builtIn.ladder, version: 1, ...name } }, [
		'A copy of the built-in ladder. Change whatever is different where you work: titles, levels, competencies, wording.',
		'Slugs are what worksheets name; change them before worksheets do, or keep the old one among the `aliases`.',
	]);
}

const importComment = [
	'Made from a CSV file, which does not say all that a ladder needs. Look through it before people are read against it:',
	'- `expected` was unknown and is a guess: it rises by at most one with each level of a path. Set what you do expect.',
	'- `rank` and `next` follow the order in which the job titles came.',
	'- Add `core: true` to the competencies that matter most, and a `definition` to each.',
	'- The scale is that of the built-in ladder.',
];

/** The text of a ladder file from a CSV of career paths, valid as it is; or why the CSV cannot be understood. */
export function importLadder(csv: string, name: LadderName): string | Message {
	const rows = readLadderTable(csv);
	if (isMessage(rows)) {
		return rows;
	}
	const text = writeYaml(toLadder(rows, name), importComment);
	const isValid = !validateLadder(parseLadder(text), {}).some(({ severity }) => severity === 'error');
	return isValid ? text : message('The file holds words that no ladder can hold; look for letters that cannot be seen');
}

/** A job title of a path. */
interface ImportedLevel {
	readonly slug: string;
	readonly title: string;
	readonly path: string;
	/** Of its path, in the order in which they come. */
	readonly siblings: readonly ImportedLevel[];
	/** Among those. */
	readonly place: number;
}

/** By {@link toKey}, in the order in which they come. */
type ImportedLevels = ReadonlyMap<string, ImportedLevel>;

function toLadder(rows: readonly LadderRow[], { id, title }: LadderName): object {
	const tracks = toTracks(rows);
	const levels = toLevels(rows);
	return {
		ladder: { id, version: 1, title, language: 'en' },
		scale: builtIn.scale,
		...(tracks.size > 0 && { tracks: [...tracks].map(([name, slug]) => ({ slug, title: name })) }),
		levels: [...levels.values()].map((level, index) => toLevel(level, index + 1, tracks.get(level.path))),
		competencies: [...groupBy(rows, ({ competency }) => competency.toLowerCase()).values()].map(
			createToCompetency(levels),
		),
	};
}

/** Slugs of the paths by their name. */
function toTracks(rows: readonly LadderRow[]): ReadonlyMap<string, string> {
	const taken = new Set<string>();
	const paths = [...new Set(rows.map(({ path }) => path))].filter(path => path !== '');
	return new Map(paths.map(path => [path, takeSlug(path, 'path', taken)]));
}

/** A title that two paths share says which. */
function toLevels(rows: readonly LadderRow[]): ImportedLevels {
	const [slugs, titles] = [new Set<string>(), new Set<string>()];
	const levels = new Map<string, ImportedLevel>();
	const paths = new Map<string, ImportedLevel[]>();
	for (const [key, [row]] of groupBy(rows, toKey)) {
		const { path = '', title: written = '' } = row ?? {};
		const title = titles.has(written.toLowerCase()) ? `${written} (${path || 'no path'})` : written;
		const siblings = paths.get(path) ?? [];
		const level = { slug: takeSlug(title, 'level', slugs), title, path, siblings, place: siblings.length };
		titles.add(written.toLowerCase());
		siblings.push(level);
		paths.set(path, siblings);
		levels.set(key, level);
	}
	return levels;
}

function toKey({ path, title }: LadderRow): string {
	return JSON.stringify([path, title.toLowerCase()]);
}

function toLevel({ place, siblings, slug, title }: ImportedLevel, rank: number, track: string | undefined): object {
	const next = siblings[place + 1];
	return { slug, title, ...(track !== undefined && { track }), rank, next: next ? [next.slug] : [] };
}

function createToCompetency(levels: ImportedLevels): (rows: readonly LadderRow[]) => object {
	const taken = new Set<string>();
	return rows => {
		const name = rows[0]?.competency ?? '';
		const skills = [...new Set(rows.map(({ skill }) => skill))].filter(skill => skill !== '');
		return {
			slug: takeSlug(name, 'competency', taken),
			name,
			...(skills.length > 0 && { definition: `Skills: ${skills.join(', ')}` }),
			levels: Object.fromEntries(toExpectations(rows, levels)),
		};
	};
}

/** What each level shows, in the order in which the file tells it. */
function toExpectations(rows: readonly LadderRow[], levels: ImportedLevels): readonly (readonly [string, object])[] {
	return [...groupBy(rows, toKey)].flatMap(([key, own]) => {
		const level = levels.get(key);
		const behaviours = [...new Set(own.map(({ behaviour }) => behaviour))];
		return level ? [[level.slug, { expected: guessExpected(level), behaviours }] as const] : [];
	});
}

/** On a scale of 1 to 5: from 2 for the first level of a path to 5 at most, in whole steps that are never larger than 1. */
function guessExpected({ place, siblings }: ImportedLevel): number {
	return 2 + Math.floor(place * Math.min(1, 3 / Math.max(1, siblings.length - 1)));
}

function groupBy<Value>(values: readonly Value[], getKey: (value: Value) => string): ReadonlyMap<string, Value[]> {
	const groups = new Map<string, Value[]>();
	for (const value of values) {
		const group = groups.get(getKey(value));
		if (group) {
			group.push(value);
		} else {
			groups.set(getKey(value), [value]);
		}
	}
	return groups;
}
