import assert from 'node:assert/strict';
import { builtInKinds } from '../../src/core/builtInKinds';
import { builtInLadders } from '../../src/core/builtInLadders';
import { getAssessed, getDifference, getGaps } from '../../src/core/gaps';
import type { Kind } from '../../src/core/kind';
import { findLevel } from '../../src/core/ladder';
import type { Ladder } from '../../src/core/ladder';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import type { Worksheet } from '../../src/core/worksheet';

const kind = builtInKinds.get('career-development') as Kind;
const ladder = builtInLadders.get('pm-default') as Ladder;

function parse(ratings: string, id = kind.id): Worksheet {
	return parseWorksheet(`---\nworksheet: ${id}\nratings:\n${ratings}\n---\n`) as Worksheet;
}

function gaps(ratings: string, target = 'senior-pm'): unknown[] {
	return getGaps(parse(ratings), kind, ladder, findLevel(ladder, target)).map(
		({ competency, assessed, expected, gap }) => {
			return [competency.slug, assessed, expected, gap];
		},
	);
}

suite('gaps', () => {
	test('takes the first present of manager, mentor and self; what is left out or empty is not observed', () => {
		const { ratings } = parse(`  a: { self: 1, manager: 3, mentor: 2 }
  b: { self: 1, manager: , mentor: 2 }
  c: { self: 1, manager: "3" }
  d: { self: , manager: ~ }
  e:`);
		assert.deepEqual(
			ratings.map(rating => getAssessed(rating, kind)),
			[3, 2, 1, undefined, undefined],
		);
	});

	test('has the largest distance between two columns', () => {
		const { ratings } = parse(
			'  a: { self: 5, manager: 2, mentor: 3 }\n  b: { self: 4 }\n  c: { self: 4, manager: }\n  d:',
		);
		assert.deepEqual(ratings.map(getDifference), [3, 0, 0, 0]);
	});

	test('puts larger gaps first, then core ones, then the order of the ladder', () => {
		const yaml = `  delivery: { self: 3 }
  market-knowledge: { self: 2 }
  data-fluency: { self: 3 }
  communication: { self: 1 }
  customer-insight: { self: 5 }`;
		assert.deepEqual(gaps(yaml), [
			['communication', 1, 4, 3],
			['data-fluency', 3, 4, 1],
			['delivery', 3, 4, 1],
			['market-knowledge', 2, 3, 1],
			['customer-insight', 5, 4, 0],
		]);
	});

	test('has no gap where nothing is observed or expected, and none for what the ladder does not know', () => {
		assert.deepEqual(gaps('  delivery: { self: }\n  unknown: { self: 1 }'), [['delivery', undefined, 4, 0]]);
		assert.deepEqual(gaps('  delivery: { self: 1 }', 'nobody'), [['delivery', 1, undefined, 0]]);
	});

	test('knows competencies by alias', () => {
		assert.deepEqual(gaps('  prioritization: { self: 3 }'), [['prioritisation', 3, 4, 1]]);
	});

	test('has none for practices and trust factors', () => {
		const review = builtInKinds.get('boss-partnership') as Kind;
		const worksheet = parse('  delivery: { self: 1 }\ntrust_factors:\n  delivery: { self: 1 }', review.id);
		assert.deepEqual(getGaps(worksheet, review, ladder, findLevel(ladder, 'senior-pm')), []);
	});
});
