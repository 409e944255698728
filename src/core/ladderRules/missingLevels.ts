import type { Fix } from '../diagnostic';
import { toYamlText } from '../edits';
import { listWords, message } from '../message';
import { setKey } from '../pairEdits';
import type { ParsedLadder } from '../parseLadder';
import type { TextEdit } from '../range';
import type { Report } from '../rule';
import { findPair, getNumber, isEmpty } from '../valueNode';
import type { MapNode } from '../valueNode';
import type { NamedNode } from './namedNodes';

/** Stands for the behaviours of a level until somebody writes them. */
export const newBehaviours = `[${toYamlText('What do others see somebody at this level do?')}]`;

/** Ladders with more levels than anybody has get no fix: it would be longer than the file. */
const most = 50;

/** Reports a competency that leaves out levels; one finding for all of them. `slugs`: those of the ladder's levels. */
export function checkMissingLevels(
	ladder: ParsedLadder,
	{ map, slug, range }: NamedNode,
	slugs: readonly string[],
	report: Report,
): void {
	const levels = findPair(map, 'levels')?.value;
	const written = new Set(levels?.type === 'map' ? levels.pairs.map(({ key }) => key) : []);
	const missing = slugs.filter(level => !written.has(level));
	if (slug === '' || missing.length === 0 || (levels?.type !== 'map' && !isEmpty(levels))) {
		return;
	}
	report({
		range,
		message: message('`{0}` says nothing for {1}, so no gap can be shown there', slug, listWords(missing)),
		fixes: levels?.type === 'map' && slugs.length <= most ? getFixes(ladder, levels, slugs) : [],
	});
}

/** Each new level gets the value of the one below it: a guess, so it comes with a question. */
function getFixes(ladder: ParsedLadder, levels: MapNode, slugs: readonly string[]): readonly Fix[] {
	const edits: TextEdit[] = [];
	let expected = slugs.map(slug => findExpected(levels, slug)).find(value => value !== undefined);
	for (const slug of slugs) {
		if (findPair(levels, slug)) {
			expected = findExpected(levels, slug) ?? expected;
		} else if (expected === undefined || toYamlText(slug) !== slug) {
			return [];
		} else {
			const source = `{ expected: ${expected}, behaviours: ${newBehaviours} }`;
			edits.push(...setKey(ladder, levels, { key: slug, source, order: slugs }));
		}
	}
	return [{ title: message('Insert the missing levels'), edits }];
}

function findExpected(levels: MapNode, slug: string): number | undefined {
	const value = findPair(levels, slug)?.value;
	return value?.type === 'map' ? getNumber(findPair(value, 'expected')?.value) : undefined;
}
