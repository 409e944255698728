import { findNearest } from '../../nearest';
import type { Rule, RuleContext } from '../../rule';
import { getText } from '../../valueNode';
import { describeUnknownKey, getFreeKeys } from '../../unknownKey';
import type { MapNode, Pair } from '../../valueNode';
import { accepts } from './convertValue';
import { findMisfits } from './misfits';

/**
 * A frontmatter key that this kind does not have. You may keep keys of your own; often it is a typing mistake, though,
 * and then nobody reads the value.
 *
 * @flagged
 * «mentro»: Kim Lee
 * «sprint_goal»: Launch
 *
 * @flagged
 * goals:
 *   - { id: G1, title: Write a strategy for Returns, «"measrue"»: Adopted in January }
 *
 * @flagged
 * @kind leader-trust-review
 * trust_factors:
 *   openness: { leader: 3, pm: 3 }
 *   «realiability»: { leader: 3, pm: 3 }
 *
 * @fixed
 * mentor: Kim Lee
 */
export const keyUnknown: Rule = {
	code: 'key-unknown',
	description: 'a key of the frontmatter, or of a ladder file, that nothing reads',
	severity: 'hint',
	check(context, report) {
		const freeKeys = new Map<MapNode, readonly string[]>();
		for (const { pair, knownKeys, map } of context.worksheet.unknownKeys) {
			const free = freeKeys.get(map) ?? getFreeKeys(map, knownKeys);
			freeKeys.set(map, free);
			const nearest = findNearest(pair.key, free);
			const isMeant = nearest !== undefined && couldBe(context, pair, map, nearest);
			report(describeUnknownKey(pair, isMeant ? nearest : undefined));
		}
	},
};

/** Whether the value of a key would be right under another name. */
function couldBe(context: RuleContext, { value }: Pair, map: MapNode, key: string): boolean {
	const field = context.worksheet.fields.find(({ spec, map: owner }) => owner === map && spec.key === key);
	// Only a trust factor is no field, and what stands below it is read under any name.
	if (!field || !value) {
		return true;
	}
	const text = getText(value);
	const isKnown = text === undefined || accepts(context, field.spec, field.spec.type, text);
	return isKnown && findMisfits({ ...field, value }).length === 0;
}
