import assert from 'node:assert/strict';
import { diagnosticCodes } from '../../src/core';
import { NewItems } from '../../webview/newItems';

const owner = 'item/goals/G3/';
const title = { code: 'required-missing', key: `${owner}title` };

suite('An item that was added here', () => {
	test('is not told what it lacks until it is left', () => {
		const items = new NewItems();
		items.add(owner);
		assert.equal(items.holds(title), true);
		assert.equal(items.leave('list/goals/add', `${owner}title`), false);
		assert.equal(items.leave(`${owner}title`, `${owner}due`), false);
		assert.equal(items.holds(title), true);
		assert.equal(items.leave(`${owner}due`, 'item/goals/G30/title'), true);
		assert.equal(items.holds(title), false);
	});

	test('is left, too, when the focus goes nowhere', () => {
		const items = new NewItems();
		items.add(owner);
		assert.equal(items.leave(`${owner}due`, undefined), true);
		assert.equal(items.holds(title), false);
	});

	test('is told at once of what is wrong, and others of what they lack', () => {
		const items = new NewItems();
		items.add(owner);
		assert.equal(items.holds({ code: 'date-invalid', key: `${owner}due` }), false);
		assert.equal(items.holds({ ...title, key: 'item/goals/G1/title' }), false);
		assert.equal(items.holds({ code: 'required-missing' }), false);
	});

	test('lacks what rules call so', () => {
		const items = new NewItems();
		items.add(owner);
		const held = diagnosticCodes.filter(code => items.holds({ code, key: owner }));
		assert.deepEqual(held, [
			'required-missing',
			'goal-no-measure',
			'goal-no-due',
			'goal-no-action',
			'goal-type-missing',
			'goal-no-milestone',
		]);
	});
});
