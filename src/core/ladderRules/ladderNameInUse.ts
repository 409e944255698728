import type { Fix, RelatedPlace } from '../diagnostic';
import { toYamlText } from '../edits';
import { appendElement } from '../elementEdits';
import { findCompetency, findLevel } from '../ladder';
import type { Ladder } from '../ladder';
import { changeList, toListSource } from '../listEdits';
import { message, shorten } from '../message';
import { findNearestEntry } from '../nearest';
import { setKey } from '../pairEdits';
import type { ParsedLadder } from '../parseLadder';
import type { Report, Rule } from '../rule';
import { toComparableText } from '../shownValues';
import { findPair, getText } from '../valueNode';
import type { WorksheetFacts } from '../worksheetFacts';
import { findNamedNodes } from './namedNodes';

/** What a name of a worksheet should be the name of; also the key of the ladder's list. */
export type NamedList = 'levels' | 'competencies';

/** A name that worksheets use. */
export interface NameInUse {
	readonly list: NamedList;
	readonly name: string;
	/** How many worksheets use it. */
	readonly worksheets: number;
	/** Some of the places, in those worksheets. */
	readonly places: readonly RelatedPlace[];
}

/** The names that a worksheet uses and the ladder that it is read against does not have. */
export function findMissingNames(
	{ ladderNames }: Pick<WorksheetFacts, 'ladderNames'>,
	ladder: Ladder,
): readonly Pick<NameInUse, 'list' | 'name'>[] {
	const { competencies, levels } = ladderNames;
	return [
		...levels.filter(name => !findLevel(ladder, name)).map(name => ({ list: 'levels', name }) as const),
		...competencies
			.filter(name => !findCompetency(ladder, name))
			.map(name => ({ list: 'competencies', name }) as const),
	];
}

/**
 * A level or a competency is not in the ladder, but worksheets that are read against it use it: mostly it was removed, or got
 * another slug. Only an editor knows the worksheets of a workspace; `check` says the same of each of them.
 */
export const ladderNameInUse: Pick<Rule, 'code' | 'description' | 'severity'> = {
	code: 'ladder-name-in-use',
	description: 'a ladder file lacks a level or a competency that worksheets use',
	severity: 'warning',
};

/** Reports names that worksheets use and the ladder lacks, at the list in which each belongs. */
export function checkNamesInUse(ladder: ParsedLadder, names: readonly NameInUse[], report: Report): void {
	for (const used of ladder.problem ? [] : names) {
		const pair = findPair(ladder.root, used.list);
		if (pair) {
			report({
				range: pair.keyRange,
				message: message(
					used.worksheets === 1
						? '`{0}` is not here, and a worksheet that is read against this ladder uses it; put it back, or name it among the `aliases` of what took its place'
						: '`{0}` is not here, and {1} worksheets that are read against this ladder use it; put it back, or name it among the `aliases` of what took its place',
					shorten(used.name),
					used.worksheets,
				),
				related: used.places,
				fixes: [...getAliasFixes(ladder, used), ...getStubFixes(ladder, used)],
			});
		}
	}
}

/** What is called nearly so has most likely taken its place. */
function getAliasFixes(ladder: ParsedLadder, { list, name }: NameInUse): readonly Fix[] {
	const nodes = (findNamedNodes(ladder.root, list) ?? []).filter(({ slug }) => slug !== '');
	const nearest = findNearestEntry(name, nodes, ({ aliases, slug, title }) => [
		slug,
		title,
		...aliases.flatMap(alias => getText(alias) ?? []),
	]);
	if (!nearest) {
		return [];
	}
	const { map, slug } = nearest;
	const written = findPair(map, 'aliases')?.value;
	const words = written?.type === 'seq' ? written.items.map(item => toComparableText(item) ?? '') : [];
	const edits =
		(written?.type === 'seq' ? changeList(ladder, written, [...words, name]) : undefined) ??
		setKey(ladder, map, {
			key: 'aliases',
			source: toListSource([...words, name]),
			order: ['slug', 'title', 'name', 'aliases'],
		});
	return [{ title: message('Make `{0}` an alias of `{1}`', shorten(name), slug), edits }];
}

/** A level needs a place among the others, which nobody can tell; a competency may begin with its name. */
function getStubFixes(ladder: ParsedLadder, { list, name }: NameInUse): readonly Fix[] {
	const value = findPair(ladder.root, list)?.value;
	if (list !== 'competencies' || value?.type !== 'seq' || value.items.length === 0) {
		return [];
	}
	const source = `{ slug: ${toYamlText(name)}, name: ${toYamlText(name)} }`;
	return [{ title: message('Add `{0}`, to be described', shorten(name)), edits: appendElement(ladder, value, source) }];
}
