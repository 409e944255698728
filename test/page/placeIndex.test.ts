import assert from 'node:assert/strict';
import { PlaceIndex } from '../../webview/placeIndex';
import { createView } from './createView';

const text = `---
worksheet: career-development
person: Ada Park
level: product-manager
target: senior-pm
goals:
  - { id: G1, title: Strategy }
---

# Ada

## Notes of mine

Mine.

## Goals and actions

### G1 Strategy

- [ ] First
- [ ] Second

## Evidence

| Id | Date | What it shows | Result |
| --- | --- | --- | --- |
| E1 | 2026-10-01 | A paper | |
| E2 | 2026-10-02 | A talk | |
`;

function index(markdown: string, before?: PlaceIndex): PlaceIndex {
	return new PlaceIndex(createView(markdown), before);
}

/** The key of the place whose text is this. */
function keyOf(places: PlaceIndex, target: Parameters<PlaceIndex['findKey']>[0]): string {
	return places.findKey(target);
}

suite('keys of the form', () => {
	test('a cell keeps its key when a row comes before it', () => {
		const before = index(text);
		const key = keyOf(before, { at: 'cell', section: 'Evidence', part: 0, row: 1, column: 3 });
		const after = index(text.replace('| E1 |', '| E9 | 2026-09-01 | Older | |\n| E1 |'));
		assert.deepEqual(after.get(key)?.target, { at: 'cell', section: 'Evidence', part: 0, row: 2, column: 3 });
	});

	test('a cell is found when another cell of its row is typed into, and not when a row came', () => {
		const before = index(text);
		const key = keyOf(before, { at: 'cell', section: 'Evidence', part: 0, row: 0, column: 3 });
		const after = index(text.replace('| E1 |', '| E7 |'));
		assert.equal(after.get(key), undefined);
		const renamed = before.findRenamed(key, after);
		assert.deepEqual(renamed && after.get(renamed)?.target, {
			at: 'cell',
			section: 'Evidence',
			part: 0,
			row: 0,
			column: 3,
		});
		const longer = index(text.replace('| E1 |', '| E9 | 2026-09-01 | Older | |\n| E7 |'));
		assert.equal(before.findRenamed(key, longer), undefined);
	});

	test('a section of one’s own keeps its key when another one comes before it', () => {
		const before = index(text);
		const key = keyOf(before, { at: 'section', section: '#0 Notes of mine', part: 0 });
		assert.equal(before.get(key)?.value, 'Mine.');
		assert.equal(index(text.replace('## Notes', '## Other\n\nOther.\n\n## Notes')).get(key)?.value, 'Mine.');
	});

	/** What stands in the places of the two tasks when the text has changed. */
	function followTasks(...changes: readonly (readonly [string, string])[]): readonly (string | undefined)[] {
		const first = index(text);
		const keys = [0, 1].map(task => keyOf(first, { at: 'action', index: task }));
		let places = first;
		let now = text;
		for (const [from, to] of changes) {
			now = now.replace(from, to);
			places = index(now, places);
		}
		return keys.map(key => places.get(key)?.value);
	}

	test('a task keeps its key when others come and go before it, and when it is reworded', () => {
		assert.deepEqual(followTasks(['- [ ] First', '- [ ] New\n- [ ] First']), ['First', 'Second']);
		assert.deepEqual(followTasks(['- [ ] First\n', '']), [undefined, 'Second']);
		assert.deepEqual(followTasks(['Second', 'Second, reworded']), ['First', 'Second, reworded']);
		assert.deepEqual(followTasks(['- [ ] First\n- [ ] Second', '- [ ] Second\n- [ ] First']), ['First', 'Second']);
		const both = [['- [ ] First', '- [ ] New\n- [ ] First'] as const, ['First', 'First, reworded'] as const];
		assert.deepEqual(followTasks(...both), ['First, reworded', 'Second']);
	});

	test('a key is not given to another task when its own has gone', () => {
		const changes = [['- [ ] Second\n', ''] as const, ['- [ ] First', '- [ ] First\n- [ ] Third'] as const];
		assert.deepEqual(followTasks(...changes), ['First', undefined]);
	});

	test('a task is found where it went', () => {
		const key = keyOf(index(text), { at: 'action', index: 1 });
		const after = index(text.replace('- [ ] First', '- [ ] New\n- [ ] First'));
		assert.equal(after.get(key)?.value, 'First');
		const moved = after.findMoved(key, 'Second');
		assert.deepEqual(moved && after.get(moved)?.target, { at: 'action', index: 2 });
	});

	test('a task that is there twice is not guessed', () => {
		const key = keyOf(index(text), { at: 'action', index: 0 });
		assert.equal(index(text.replace('Second', 'First')).findMoved(key, 'First'), undefined);
	});
});
