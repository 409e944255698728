import assert from 'node:assert/strict';
import { isStruck, unmark } from '../../src/core/marks';
import { markers } from './markers';

suite('unmark', () => {
	const cases: [text: string, words: string][] = [
		['no marks at all', 'no marks at all'],
		['~~Call **Ada** now~~', 'Call Ada now'],
		['**Owner:** Ada, *Due*: _soon_', 'Owner: Ada, Due: soon'],
		['***both*** and **one *in* the other**', 'both and one in the other'],
		['`code *as it is*` and ``a ` b``', 'code *as it is* and a ` b'],
		['[the **plan**](https://example.com/a_(b) "title") and ![chart](x.png) and [it][1]', 'the plan and chart and it'],
		['[ ] and [plain] stay', '[ ] and [plain] stay'],
		[
			'2 * 3, a 5* hotel, snake_case_name, ~about~, \\*literal\\*',
			'2 * 3, a 5* hotel, snake_case_name, ~about~, \\*literal\\*',
		],
		['left **open, and closed~~ only', 'left **open, and closed~~ only'],
		['`never closed', '`never closed'],
	];
	for (const [text, words] of cases) {
		test(text, () => assert.equal(unmark(text).words, words));
	}

	test('tells where words stand, without the marks around them', () => {
		const { text, ranges } = markers('~~**Call** «[«Ada»](https://example.com)»~~');
		const { words, toRange } = unmark(text);
		const start = words.indexOf('Ada');
		assert.deepEqual(toRange({ start, end: start + 3 }), ranges[1]);
	});

	test('takes no square time for marks without a partner', () => {
		for (const run of ['*a ', 'a* ', '*a _b ', '[a](', '](', '`a ``b ', '~~a ']) {
			assert.equal(typeof unmark(run.repeat(20_000)).words, 'string');
		}
	});
});

suite('isStruck', () => {
	for (const text of ['~~Call~~', '**~~Call~~**', '~~Call~~ ~~Ada~~.', '~~a ~~b~~ c~~']) {
		test(`is ${text}`, () => assert.equal(isStruck(text), true));
	}
	for (const text of ['Call ~~Ada~~ Sam', '~~Call', '**Call**', '', '~~~~', '~~a ~~b~~ c~~ d']) {
		test(`is not ${JSON.stringify(text)}`, () => assert.equal(isStruck(text), false));
	}
});
