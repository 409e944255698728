import assert from 'node:assert/strict';
import { findNearest, findNearestEntry } from '../../src/core/nearest';

suite('findNearest', () => {
	const words = ['monthly', 'quarterly', 'half-yearly', 'product-strategy'];

	test('counts two letters that changed places as one', () => {
		assert.equal(findNearest('Onwer', ['lead', 'owner']), 'owner');
		assert.equal(findNearest('owren', ['owner']), undefined);
		assert.equal(findNearest('pari', ['private', 'pair']), 'pair');
	});

	test('finds the word that a typing mistake means', () => {
		const typed = [
			'montly',
			'Quaterly',
			'half yearly',
			'HALF_YEARLY',
			' product strategy',
			'strategy',
			'daily',
			'µ',
			'  ',
			'',
		];
		assert.deepEqual(
			typed.map(word => findNearest(word, words)),
			[
				'monthly',
				'quarterly',
				'half-yearly',
				'half-yearly',
				'product-strategy',
				...Array<undefined>(5).fill(undefined),
			],
		);
	});

	test('takes the nearest, and the first of two that are as near', () => {
		assert.equal(findNearest('G12', ['G1', 'G21', 'G13']), 'G1');
		assert.equal(findNearest('senor-pm', ['senior-apm', 'senior-pm']), 'senior-pm');
		assert.deepEqual([findNearest('a', []), findNearest(' ', ['a'])], [undefined, undefined]);
	});

	test('finds an entry by any of its names, and none among very many', () => {
		const entries = [{ names: ['one', 'first'] }, { names: ['two', 'second'] }];
		const find = (word: string, all = entries) => findNearestEntry(word, all, ({ names }) => names);
		assert.deepEqual([find('secnod'), find('fifteenth')], [entries[1], undefined]);
		assert.equal(find('one', Array<(typeof entries)[0]>(5000).fill({ names: ['one'] })), undefined);
	});

	test('compares very long words in no time', () => {
		assert.equal(findNearest('x'.repeat(1e6), Array<string>(200).fill('y'.repeat(1e5))), undefined);
	});
});
