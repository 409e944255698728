import { mostSteps } from '../ladder';
import { message } from '../message';
import type { ParsedLadder } from '../parseLadder';
import type { Report } from '../rule';
import type { OffsetRange } from '../range';
import { isOnScale } from '../ratings';
import { findPair, getNumber, isEmpty } from '../valueNode';
import type { MapNode, Pair } from '../valueNode';
import { findNamedNodes, getExpectationMaps } from './namedNodes';

/** Reports a scale that is none, ranks that are missing beside others, and expected values that are not on the scale. */
export function checkValues(ladder: ParsedLadder, report: Report): void {
	const isScale = checkScale(ladder.root, report);
	if (isScale) {
		checkAnchors(ladder, report);
	}
	checkRanks(ladder.root, report);
	const pairs = getExpectationMaps(ladder.root).flatMap(map => map.pairs);
	pairs.forEach(pair => checkExpected(pair, ladder, isScale, report));
	if (isScale) {
		checkEvidenceLimit(ladder, report);
	}
}

/** Whether both ends are whole numbers in order and not too far apart, as written or as the format has them. */
function checkScale(root: MapNode, report: Report): boolean {
	const scale = findPair(root, 'scale')?.value;
	const [min, max] = ['min', 'max'].map(key => (scale?.type === 'map' ? findPair(scale, key)?.value : undefined));
	const written = [min, max].flatMap(end => (end && !isEmpty(end) ? [end] : []));
	const broken = written.filter(end => !Number.isSafeInteger(getNumber(end)));
	for (const { range } of broken) {
		report({ range, message: message('Expected a whole number, because ratings are whole numbers') });
	}
	const steps = (getNumber(max) ?? 5) - (getNumber(min) ?? 1) + 1;
	const isRising = steps > 1;
	const isShort = steps <= mostSteps;
	const last = written.at(-1);
	if (last && broken.length === 0 && !isRising) {
		report({ range: last.range, message: message('The scale does not rise; expected a `max` above its `min`') });
	} else if (last && broken.length === 0 && !isShort) {
		report({
			range: last.range,
			message: message(
				'The scale has {0} steps, which nobody can tell apart; expected at most {1}, and five are common',
				steps,
				mostSteps,
			),
		});
	}
	return broken.length === 0 && isRising && isShort;
}

/** What explains no rating is seen by nobody; of two for one rating, only the first is. */
function checkAnchors({ ladder: { scale }, root }: ParsedLadder, report: Report): void {
	const fields = findPair(root, 'scale')?.value;
	const explained = new Set<number>();
	for (const { map, range } of fields?.type === 'map' ? (findNamedNodes(fields, 'anchors') ?? []) : []) {
		const written = findPair(map, 'value');
		const value = getNumber(written?.value);
		if (isEmpty(written?.value)) {
			const words = message('Which rating this explains is missing; write its number as `value`');
			report({ range: written?.keyRange ?? range, message: words, severity: 'warning' });
		} else if (written?.value && value !== undefined) {
			const words = isOnScale(value, scale)
				? explained.has(value) &&
					message(
						'The rating `{0}` is explained a second time, and only the first is shown; keep one of the two',
						value,
					)
				: message(
						'No rating is `{0}`, so nobody sees what is said of it; expected a whole number from `{1}` to `{2}`',
						value,
						scale.min,
						scale.max,
					);
			explained.add(value);
			if (words) {
				report({ range: written.value.range, message: words, severity: 'warning' });
			}
		}
	}
}

/** No ranks at all are fine: then the levels rise in the order of the file. */
function checkRanks(root: MapNode, report: Report): void {
	const levels = (findNamedNodes(root, 'levels') ?? []).map(level => ({ ...level, rank: findPair(level.map, 'rank') }));
	if (levels.every(({ rank }) => isEmpty(rank?.value))) {
		return;
	}
	for (const { rank, range, slug } of levels) {
		if (isEmpty(rank?.value)) {
			report({
				range: rank?.keyRange ?? range,
				message: message(
					'The level `{0}` has no rank, while others have one; add a number that says how high it is',
					slug,
				),
			});
		}
	}
}

function checkExpected(
	{ key, keyRange, value }: Pair,
	{ ladder }: ParsedLadder,
	isScale: boolean,
	report: Report,
): void {
	const expected = value?.type === 'map' ? findPair(value, 'expected') : undefined;
	const number = getNumber(expected?.value);
	const { min, max } = ladder.scale;
	if (isEmpty(expected?.value) && (value?.type === 'map' || isEmpty(value))) {
		const range: OffsetRange = expected?.keyRange ?? keyRange;
		report({
			range,
			message: message(
				'What is expected of `{0}` is missing; write a number of the scale, or leave the level out',
				key,
			),
		});
	} else if (
		expected?.value &&
		number !== undefined &&
		!(isScale ? isOnScale(number, { min, max }) : Number.isInteger(number))
	) {
		report({
			range: expected.value.range,
			message: message('Unexpected rating `{0}`, expected a whole number from `{1}` to `{2}`', number, min, max),
		});
	}
}

/** One below the scale asks of every rating, and its top of none: both can be meant, what is beyond them cannot. */
function checkEvidenceLimit({ ladder: { scale }, root }: ParsedLadder, report: Report): void {
	const fields = findPair(root, 'scale')?.value;
	const written = fields?.type === 'map' ? findPair(fields, 'evidence_required_above')?.value : undefined;
	const limit = getNumber(written);
	if (written && limit !== undefined && (limit < scale.min - 1 || limit > scale.max)) {
		report({
			range: written.range,
			message: message(
				'`{0}` is off the scale, so it does not tell which ratings ask for evidence; expected a number from `{1}` to `{2}`',
				limit,
				scale.min,
				scale.max,
			),
			severity: 'warning',
		});
	}
}
