import { toYamlText } from '../edits';
import { message } from '../message';
import { setKey } from '../pairEdits';
import type { ParsedLadder } from '../parseLadder';
import type { Report } from '../rule';
import { findPair, isEmpty } from '../valueNode';
import type { Pair } from '../valueNode';
import type { LadderRule } from './ladderRule';
import { checkMissingLevels, newBehaviours } from './missingLevels';
import { findNamedNodes, getExpectationMaps } from './namedNodes';
import type { NamedNode } from './namedNodes';

const question = toYamlText('What does somebody do who is good at this?');

/**
 * A competency leaves out a level, or says what is expected without saying what it looks like. It is allowed, but no gap
 * can be shown there.
 *
 * @flagged
 * competencies:
 *   - slug: «discovery»
 *     definition: Frames the right problem.
 *     levels:
 *       junior: { expected: 2, behaviours: [Writes the problem down.] }
 *   - slug: delivery
 *     «definition»:
 *     levels:
 *       junior: { expected: 2, «behaviours»: [] }
 *       «senior»:
 *         expected: 4
 *
 * @fixed
 * competencies:
 *   - slug: discovery
 *     definition: Frames the right problem.
 *     levels:
 *       junior: { expected: 2, behaviours: [Writes the problem down.] }
 *       senior: { expected: 4, behaviours: [Tests the riskiest part first.] }
 */
export const ladderIncomplete: LadderRule = {
	code: 'ladder-incomplete',
	description: 'a competency of a ladder file lacks a level, a definition or a behaviour',
	severity: 'information',
	check(ladder, report) {
		const slugs = (findNamedNodes(ladder.root, 'levels') ?? []).map(({ slug }) => slug).filter(slug => slug !== '');
		if (ladder.problem) {
			return;
		}
		for (const competency of findNamedNodes(ladder.root, 'competencies') ?? []) {
			checkDefinition(ladder, competency, report);
			checkMissingLevels(ladder, competency, slugs, report);
		}
		const known = new Set(slugs);
		const pairs = getExpectationMaps(ladder.root).flatMap(map => map.pairs);
		pairs.filter(({ key }) => known.has(key)).forEach(pair => checkBehaviours(ladder, pair, report));
	},
};

function checkDefinition(ladder: ParsedLadder, { map, slug, range }: NamedNode, report: Report): void {
	const definition = findPair(map, 'definition');
	if (slug !== '' && isEmpty(definition?.value)) {
		const order = ['slug', 'name', 'aliases', 'group', 'core', 'definition', 'levels'];
		report({
			range: definition?.keyRange ?? range,
			message: message('`{0}` has no definition, so two people may mean two things by it', slug),
			fixes: [
				{
					title: message('Insert a question to answer'),
					edits: setKey(ladder, map, { key: 'definition', source: question, order }),
				},
			],
		});
	}
}

function checkBehaviours(ladder: ParsedLadder, { key, keyRange, value }: Pair, report: Report): void {
	const behaviours = value?.type === 'map' ? findPair(value, 'behaviours') : undefined;
	if (value?.type === 'map' && isEmpty(behaviours?.value) && !isEmpty(findPair(value, 'expected')?.value)) {
		const order = ['expected', 'behaviours'];
		report({
			range: behaviours?.keyRange ?? keyRange,
			message: message('No behaviour says what the expected rating looks like at `{0}`', key),
			fixes: [
				{
					title: message('Insert a question to answer'),
					edits: setKey(ladder, value, { key: 'behaviours', source: newBehaviours, order }),
				},
			],
		});
	}
}
