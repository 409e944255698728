import assert from 'node:assert/strict';
import type { Draft } from '../../webview/drafts';
import { readWords, toKeptState } from '../../webview/keptState';

const draft: Draft = { key: 'title', text: 'Ada', base: '', form: 'line', state: 'refused', reason: 'no' };

suite('what the page lets outlive its form', () => {
	test('is what was typed, and the column', () => {
		const { column, words = '' } = toKeptState({
			column: 'self',
			drafts: [draft],
			tasks: { a: ' x', b: ' ' },
		});
		assert.equal(column, 'self');
		assert.deepEqual(readWords(words), { drafts: [draft], tasks: { a: ' x' } });
	});

	test('is nothing where nothing waits', () => {
		assert.deepEqual(toKeptState({ drafts: [], tasks: { a: ' ' } }), {});
	});

	for (const words of ['', '{', 'null', '[]', '{"drafts":[{"key":1}],"tasks":{"a":1}}', '{"drafts":{},"tasks":"x"}']) {
		test(`is read as nothing where it has another shape: ${words}`, () => assert.deepEqual(readWords(words), {}));
	}
});
