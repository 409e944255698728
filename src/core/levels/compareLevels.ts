import type { Competency, Ladder, Level } from '../ladder';

/** Two levels of a ladder side by side. */
export interface LevelComparison {
	readonly ladderTitle: string;
	readonly levels: readonly [Level, Level];
	/** In the order of the ladder; a group is there where one of its competencies is. */
	readonly groups: readonly ComparedGroup[];
}

/** The competencies of one group. */
export interface ComparedGroup {
	/** Empty where the ladder has no groups. */
	readonly title: string;
	readonly rows: readonly ComparedCompetency[];
}

/** What the two levels ask of a competency. */
export interface ComparedCompetency extends Pick<Competency, 'name' | 'core' | 'definition'> {
	/** One for each level; null where the ladder does not describe it there. */
	readonly sides: readonly [ComparedSide | null, ComparedSide | null];
	/** How much more the second level expects, negative where it is less; null where one of the two is not described. */
	readonly rise: number | null;
}

/** What a level asks. */
export interface ComparedSide {
	readonly expected: number;
	/** What the scale calls it; empty where it has no name. */
	readonly anchor: string;
	readonly behaviours: readonly string[];
}

/** Puts two levels side by side, competency by competency. */
export function compareLevels(ladder: Ladder, levels: readonly [Level, Level]): LevelComparison {
	const slugs = [...new Set([...ladder.groups.keys(), ...ladder.competencies.map(({ group }) => group)])];
	const groups = slugs.map(slug => ({
		title: ladder.groups.get(slug) ?? slug,
		rows: ladder.competencies.filter(({ group }) => group === slug).map(each => compare(each, ladder, levels)),
	}));
	return { ladderTitle: ladder.title, levels, groups: groups.filter(({ rows }) => rows.length > 0) };
}

function compare(competency: Competency, ladder: Ladder, [first, second]: readonly [Level, Level]): ComparedCompetency {
	const { core, definition, name } = competency;
	const sides = [toSide(competency, ladder, first), toSide(competency, ladder, second)] as const;
	return { core, definition, name, sides, rise: sides[0] && sides[1] && sides[1].expected - sides[0].expected };
}

function toSide({ levels }: Competency, { scale }: Ladder, { slug }: Level): ComparedSide | null {
	const expectation = levels.get(slug);
	const anchor = scale.anchors.find(({ value }) => value === expectation?.expected)?.name ?? '';
	return expectation ? { ...expectation, anchor } : null;
}
