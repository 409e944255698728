import assert from 'node:assert/strict';
import { findFirstAnswer, lacksBlank } from '../../webview/answers';

suite('The first answer', () => {
	const cases: readonly (readonly [string, string])[] = [
		['behind the first colon', '- Situation:|\n- Behaviour:\n- Impact:'],
		['behind the blank that is there', '- Moved: |\n- Stuck: '],
		['in a line that only a question ends', 'At 10:30, with Sam: fine\n- Moved:|'],
		['in one line', 'Next step:|'],
	];
	for (const [name, marked] of cases) {
		test(`goes ${name}`, () => {
			assert.equal(findFirstAnswer(marked.replace('|', '')), marked.indexOf('|'));
		});
	}

	test('goes nowhere in particular where nothing is asked', () => {
		assert.equal(findFirstAnswer('Some words, at 10:30.'), undefined);
	});

	test('is parted from its colon once it is begun', () => {
		assert.equal(lacksBlank('- Moved:A\n', 8), true);
		assert.equal(lacksBlank('- Moved:\n', 8), false);
		assert.equal(lacksBlank('- Moved: A\n', 9), false);
	});
});
