import { findKey } from '../dataFiles/dataShape';
import type { KeysShape } from '../dataFiles/dataShape';
import type { Fix } from '../diagnostic';
import { findNearest } from '../nearest';
import { parseLadder } from '../parseLadder';
import type { ParsedLadder } from '../parseLadder';
import { applyEdits } from '../range';
import { keyUnknown } from '../rules/structure/keyUnknown';
import { describeUnknownKey, getFreeKeys } from '../unknownKey';
import type { MapNode, Pair } from '../valueNode';
import { ladderInvalid } from './ladderInvalid';
import type { LadderRule } from './ladderRule';
import { walkShape } from './walkShape';

/** A fix is tried before it is offered; a file with more keys to rename than this was meant for something else. */
const mostTried = 20;

/**
 * A key that nothing reads: mostly a typing mistake, and then what is behind it is not there for anybody. Keys of your own
 * may stay; one that begins with `x-`, or that holds an anchor for the rest of the file, is not spoken of.
 *
 * @flagged
 * x-owner: People team
 * «shared»: none
 * levels:
 *   - { slug: junior, «tittle»: Junior PM, next: [senior] }
 *   - { slug: senior }
 *
 * @flagged
 * competencies:
 *   - slug: discovery
 *     definition: Frames the right problem.
 *     levels:
 *       junior: { expected: 2, behaviours: [Writes the problem down.], «note»: ours }
 *       senior:
 *         expected: 4
 *         behaviours: [Tests the riskiest part first.]
 *         «"exampels"»: []
 *
 * @fixed
 * levels:
 *   - { slug: junior, title: Junior PM, next: [senior] }
 *   - { slug: senior }
 */
export const ladderKeyUnknown: LadderRule = {
	code: 'key-unknown',
	description: keyUnknown.description,
	severity: keyUnknown.severity,
	check(ladder, report) {
		const findings = ladder.problem ? [] : findUnknownKeys(ladder);
		let left = mostTried;
		for (const { pair, nearest } of findings) {
			const finding = describeUnknownKey(pair, nearest);
			const fixes = (finding.fixes ?? []).filter(fix => left-- > 0 && isSafe(ladder, fix));
			report({ ...finding, fixes });
		}
	},
};

/** A key that nothing reads, and what is most likely meant. */
interface UnknownLadderKey {
	readonly pair: Pair;
	readonly nearest: string | undefined;
}

/** Each once, also where aliases lead to it several times. */
function findUnknownKeys({ root, text }: ParsedLadder): readonly UnknownLadderKey[] {
	const found = new Map<Pair, UnknownLadderKey>();
	walkShape(root, (node, shape) => {
		if (node.type === 'map' && shape.is === 'keys') {
			const free = getFreeKeys(node, Object.keys(shape.keys));
			for (const pair of findUnknownIn(node, shape, text).filter(unknown => !found.has(unknown))) {
				found.set(pair, { pair, nearest: findNearest(pair.key, free) });
			}
		}
		return true;
	});
	return [...found.values()];
}

function findUnknownIn({ pairs }: MapNode, shape: KeysShape, text: string): readonly Pair[] {
	return pairs.filter(({ key, keyRange, range }) => {
		const hasAnchor = /[\s[{,]&[^\s,[\]{}]/.test(text.slice(keyRange.end, range.end));
		return !findKey(shape, key) && !key.startsWith('x-') && !hasAnchor;
	});
}

/** Whether a ladder has no more errors for a fix. */
function isSafe(ladder: ParsedLadder, { edits }: Fix): boolean {
	return countErrors(parseLadder(applyEdits(ladder.text, edits))) <= countErrors(ladder);
}

function countErrors(ladder: ParsedLadder): number {
	let errors = 0;
	ladderInvalid.check(ladder, ({ severity = 'error' }) => {
		errors += severity === 'error' ? 1 : 0;
	});
	return errors;
}
