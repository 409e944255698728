import assert from 'node:assert/strict';
import type { Target, WorksheetEdit } from '../../src/core';
import { UnsentWords } from '../../src/features/form/unsentWords';

const person: Target = { at: 'field', key: 'person' };
const section: Target = { at: 'section', section: 'Direction', part: 0 };

function set(target: Target, value: string): WorksheetEdit {
	return { type: 'setValue', target, value };
}

/** The words that wait and may be put into a version. */
function takeCurrent(unsent: UnsentWords, now: number): unknown[] {
	return unsent.take().flatMap(words => (unsent.isCurrent(words, now) ? [words.edit.value] : []));
}

suite('unsent words of the form', () => {
	test('the newest of a place waits until it has come', () => {
		const unsent = new UnsentWords();
		unsent.tell(set(person, 'A'), 1);
		unsent.tell(set(person, 'Ad'), 1);
		unsent.receive(set(person, 'A'));
		assert.deepEqual(takeCurrent(unsent, 1), ['Ad']);
		unsent.tell(set(person, 'Ada'), 1);
		unsent.receive(set(person, 'Ada'));
		assert.deepEqual(takeCurrent(unsent, 1), []);
	});

	test('outlives what was sent before it from the same form', () => {
		const unsent = new UnsentWords();
		unsent.tell(set(section, 'One two'), 1);
		unsent.follow(1, 2, set(section, 'One'));
		assert.deepEqual(takeCurrent(unsent, 2), ['One two']);
	});

	test('is dropped when somebody else has changed the document', () => {
		const unsent = new UnsentWords();
		unsent.tell(set(person, 'Ada'), 1);
		assert.deepEqual(takeCurrent(unsent, 2), []);
	});

	test('is dropped when its place may have moved', () => {
		const unsent = new UnsentWords();
		unsent.tell(set(section, 'One'), 1);
		unsent.follow(1, 2, set({ at: 'section', section: 'Looking back', part: 0 }, '- [ ] Two'));
		assert.deepEqual(takeCurrent(unsent, 2), []);
		unsent.tell(set(person, 'Ada'), 2);
		unsent.follow(2, 3, { type: 'removeItem', list: 'goals', index: 0 });
		assert.deepEqual(takeCurrent(unsent, 3), []);
	});
});
