import assert from 'node:assert/strict';
import { KeptForms } from '../../src/features/form/keptForms';
import { createMemory } from '../memory';

const file = 'file:///plans/ada.md';

suite('what outlives a form', () => {
	test('words are handed out once, also to a later session', () => {
		const memory = createMemory();
		new KeptForms(memory).keepWords(file, 'words');
		const kept = new KeptForms(memory);
		assert.deepEqual([kept.takeWords(file), kept.takeWords(file)], ['words', undefined]);
	});

	test('the column stays until all are shown', () => {
		const kept = new KeptForms(createMemory());
		kept.keepColumn(file, 'self');
		assert.deepEqual([kept.getColumn(file), kept.getColumn(file)], ['self', 'self']);
		kept.keepColumn(file, '');
		assert.equal(kept.getColumn(file), undefined);
	});

	test('both go along with a renamed file and with a renamed folder', () => {
		const kept = new KeptForms(createMemory());
		kept.keepWords(file, 'words');
		kept.keepColumn(file, 'self');
		kept.rename('file:///plans', 'file:///career');
		kept.rename('file:///career/ada.md', 'file:///career/park.md');
		assert.equal(kept.getColumn('file:///career/park.md'), 'self');
		assert.equal(kept.takeWords('file:///career/park.md'), 'words');
		assert.equal(kept.takeWords(file), undefined);
	});

	test('a form that closes after its file was renamed keeps its words under the new name', () => {
		const kept = new KeptForms(createMemory());
		kept.rename(file, 'file:///plans/park.md');
		kept.keepWords(file, 'words');
		assert.equal(kept.takeWords('file:///plans/park.md'), 'words');
	});

	test('a new file of an old name is another file', () => {
		const kept = new KeptForms(createMemory());
		kept.rename(file, 'file:///plans/park.md');
		kept.takeWords(file);
		kept.keepWords(file, 'words');
		assert.equal(kept.takeWords(file), 'words');
	});

	test('the oldest goes when there are too many', () => {
		const kept = new KeptForms(createMemory());
		for (let index = 0; index <= 200; index++) {
			kept.keepWords(`file:///${index}.md`, 'words');
		}
		assert.deepEqual(
			[0, 1, 200].map(index => kept.takeWords(`file:///${index}.md`)),
			[undefined, 'words', 'words'],
		);
	});
});
