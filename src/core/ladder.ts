import { oncePer } from './oncePer';

/** A career ladder: levels, competencies and what is expected where. The built-in one is `ladders/pm-default.ladder.yaml`. */
export interface Ladder {
	readonly id: string;
	readonly title: string;
	readonly scale: Scale;
	/** In the order of the file. */
	readonly levels: readonly Level[];
	readonly competencies: readonly Competency[];
	/** Titles of the groups of competencies by slug, in the order of the file. */
	readonly groups: ReadonlyMap<string, string>;
}

/** The rating scale; both ends belong to it. */
export interface Scale {
	readonly min: number;
	readonly max: number;
	/** Ratings above this value ask for evidence. */
	readonly evidenceRequiredAbove: number;
	readonly anchors: readonly Anchor[];
}

/** A longer scale has values that nobody can tell apart, and no list to choose from could hold it. */
export const mostSteps = 100;

/** What one value of the scale means. */
export interface Anchor {
	readonly value: number;
	readonly name: string;
	readonly meaning: string;
	readonly typicalEvidence: string;
}

/** A value of a scale, with what it means where the ladder says so. */
export interface Step {
	readonly value: number;
	readonly anchor?: Anchor;
}

/** One rung. */
export interface Level {
	readonly slug: string;
	readonly title: string;
	readonly aliases: readonly string[];
	readonly track: string;
	readonly rank: number;
	readonly scope: string;
	/** Slugs of the levels that a person usually moves to from here. */
	readonly next: readonly string[];
}

/** Something a person gets better at. */
export interface Competency {
	readonly slug: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly group: string;
	readonly core: boolean;
	readonly definition: string;
	/** What is expected, by level slug; a level that is left out has no expectation and makes no gap. */
	readonly levels: ReadonlyMap<string, Expectation>;
}

/** What a level asks of a competency. */
export interface Expectation {
	readonly expected: number;
	readonly behaviours: readonly string[];
}

/** A ladder that a worksheet can name. */
export interface LadderChoice {
	/** Id of a built-in one, or a path relative to the worksheet. */
	readonly reference: string;
	/** Empty where the file has errors. */
	readonly title: string;
}

/** The level that a slug, title or alias names, without regard to case. */
export function findLevel(ladder: Ladder, name: string): Level | undefined {
	return getLevelsByName(ladder).get(fold(name));
}

/** The competency that a slug, name or alias names, without regard to case. */
export function findCompetency(ladder: Ladder, name: string): Competency | undefined {
	return getCompetenciesByName(ladder).get(fold(name));
}

/** Every value that a rating may have, the lowest first. */
export function getSteps({ anchors, max, min }: Scale): readonly Step[] {
	return Array.from({ length: max - min + 1 }, (_, index) => {
		const anchor = anchors.find(({ value }) => value === min + index);
		return { value: min + index, ...(anchor && { anchor }) };
	});
}

const getLevelsByName = oncePer(({ levels }: Ladder) =>
	indexByName(levels, [({ slug }) => [slug], ({ title }) => [title], ({ aliases }) => aliases]),
);

const getCompetenciesByName = oncePer(({ competencies }: Ladder) =>
	indexByName(competencies, [({ slug }) => [slug], ({ name }) => [name], ({ aliases }) => aliases]),
);

/** Entries by all that people call them, folded; of two with one name, that whose slug it is, else the first. */
function indexByName<Entry>(
	entries: readonly Entry[],
	sorts: readonly ((entry: Entry) => readonly string[])[],
): ReadonlyMap<string, Entry> {
	const named = sorts.flatMap(getNames =>
		entries.flatMap(entry => getNames(entry).map(name => [fold(name), entry] as const)),
	);
	return new Map(named.reverse());
}

function fold(name: string): string {
	return name.trim().toLowerCase();
}
