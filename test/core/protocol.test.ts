import assert from 'node:assert/strict';
import { longestText, parseFromWebviewMessage } from '../../src/protocol';

const setTitle = { type: 'setValue', target: { at: 'title' }, value: 'Maya' };

function edit(intent: unknown): unknown {
	return { type: 'edit', id: 0, version: 3, edit: intent };
}

function setValue(target: unknown, value: unknown = 'x'): unknown {
	return edit({ type: 'setValue', target, value });
}

const good: Readonly<Record<string, unknown>> = {
	ready: { type: 'ready' },
	'the title': edit(setTitle),
	'a cleared field': setValue({ at: 'field', key: 'person' }, null),
	'a number': setValue({ at: 'rating', slug: 'discovery', column: 'self' }, 4),
	'a list': setValue({ at: 'field', key: 'focus' }, ['discovery', '']),
	'a key of an item': setValue({ at: 'item', list: 'goals', index: 0, key: 'title' }),
	'a trust factor': setValue({ at: 'trustFactor', slug: 'openness', column: 'self' }, '3'),
	'a section': setValue({ at: 'section', section: 'Direction', part: 0 }),
	'a missing section': setValue({ at: 'section', section: 'Direction' }),
	'a cell': setValue({ at: 'cell', section: 'Evidence', part: 0, row: 0, column: 2 }),
	'the words of a task': setValue({ at: 'action', index: 7 }),
	'a tick': edit({ type: 'tickAction', index: 0, isDone: true }),
	'a new action': edit({ type: 'addAction', list: 'goals', index: 0, words: 'Ask Sam' }),
	'a new item': edit({ type: 'addItem', list: 'goals' }),
	'a move': edit({ type: 'moveItem', list: 'goals', index: 1, to: 0 }),
	'a removal': edit({ type: 'removeItem', list: 'goals', index: 1 }),
	'a new entry': edit({ type: 'addEntry', section: 'Reviews' }),
	'a new row': edit({ type: 'addRow', section: 'Evidence' }),
	'a row to remove': edit({ type: 'removeRow', section: 'Evidence', part: 0, row: 2 }),
	'a fix': { type: 'applyFix', id: 1, version: 3, problem: 0, fix: 1 },
	'the way to the text': { type: 'revealInText', target: { at: 'title' } },
	'the way back': { type: 'revealInText' },
	'the way to a problem': { type: 'revealProblem', version: 3, problem: 0 },
	'all is sent': { type: 'settled' },
	'what is being typed': { type: 'typing', version: 3, edit: { type: 'addItem', list: 'goals' } },
	'another worksheet': { type: 'openOther', key: 'file:///notes/maya.md' },
	'what is to be mended first': { type: 'openCause' },
	'the focus': { type: 'focus', target: { at: 'title' } },
	'an error': { type: 'reportError', message: 'no' },
	'what is to be kept': { type: 'keep', waiting: 1, words: '{}', column: 'self' },
	'that nothing is to be kept': { type: 'keep', waiting: 0 },
};

const bad: Readonly<Record<string, unknown>> = {
	'another worksheet without a name': { type: 'openOther', key: 7 },
	nothing: undefined,
	null: null,
	text: 'ready',
	'a list': [{ type: 'ready' }],
	'an unknown type': { type: 'delete' },
	'no type': {},
	'an edit without intent': { type: 'edit', id: 0, version: 3 },
	'an edit without version': { type: 'edit', id: 0, edit: setTitle },
	'a version that is text': { type: 'edit', id: 0, version: '3', edit: setTitle },
	'a negative id': { type: 'edit', id: -1, version: 3, edit: setTitle },
	'a fractional version': { type: 'edit', id: 0, version: 3.5, edit: setTitle },
	'an unknown intent': edit({ type: 'run', command: 'x' }),
	'text edits': edit({ type: 'setValue', range: { start: 0, end: 1 }, newText: 'x' }),
	'an unknown target': setValue({ at: 'file', path: '/etc/passwd' }),
	'no target': setValue(undefined),
	'a negative index': setValue({ at: 'item', list: 'goals', index: -1 }),
	'an index beyond numbers': setValue({ at: 'action', index: Infinity }),
	'a value that is an object': setValue({ at: 'title' }, { toString: 'x' }),
	'a value that is no number': setValue({ at: 'title' }, NaN),
	'a value that is true': setValue({ at: 'title' }, true),
	'no value': edit({ type: 'setValue', target: { at: 'title' } }),
	'a list with a list': setValue({ at: 'field', key: 'focus' }, [['x']]),
	'a text that is too long': setValue({ at: 'title' }, 'x'.repeat(longestText + 1)),
	'a list that is too long': setValue(
		{ at: 'field', key: 'focus' },
		Array.from({ length: 10_001 }, () => ''),
	),
	'a list whose texts are too long together': setValue({ at: 'field', key: 'focus' }, [
		'x'.repeat(longestText),
		'x'.repeat(longestText),
	]),
	'a tick that is text': edit({ type: 'tickAction', index: 0, isDone: 'yes' }),
	'an action without words': edit({ type: 'addAction', list: 'goals', index: 0 }),
	'a row without number': edit({ type: 'removeRow', section: 'Evidence', part: 0 }),
	'a row of no part': edit({ type: 'removeRow', section: 'Evidence', part: -1, row: 0 }),
	'a fix without number': { type: 'applyFix', id: 1, version: 3, problem: 0 },
	'a way to nowhere': { type: 'revealInText', target: { at: 'line', line: 3 } },
	'a focus without target': { type: 'focus' },
	'something to keep without a count': { type: 'keep', words: '{}' },
	'something to keep that is no text': { type: 'keep', waiting: 0, words: {} },
	'something to keep that is too long': { type: 'keep', waiting: 0, words: 'x'.repeat(longestText + 1) },
	'an error that is no text': { type: 'reportError', message: {} },
};

suite('messages of the form', () => {
	for (const [name, message] of Object.entries(good)) {
		test(`takes ${name}`, () => assert.deepEqual(parseFromWebviewMessage(message), message));
	}

	for (const [name, message] of Object.entries(bad)) {
		test(`refuses ${name}`, () => assert.equal(parseFromWebviewMessage(message), undefined));
	}

	test('passes on nothing that it does not know', () => {
		const target = { at: 'title', offset: 3 };
		const message = { type: 'edit', id: 0, version: 3, edit: { ...setTitle, target, then: 'x' }, uri: 'file:///x' };
		assert.deepEqual(parseFromWebviewMessage(message), edit(setTitle));
	});

	test('cuts a long error', () => {
		const message = parseFromWebviewMessage({ type: 'reportError', message: 'x'.repeat(1_000_000) });
		assert.equal(message?.type === 'reportError' && message.message.length, 2000);
	});
});
