import assert from 'node:assert/strict';
import type { ProblemView, Target } from '../../src/protocol';
import { KnownProblems } from '../../webview/knownProblems';
import { KnownWorksheet } from '../../webview/knownWorksheet';
import { RatingAlone } from '../../webview/ratingAlone';
import { createView } from './createView';

const text = `---
worksheet: career-development
person: Ada Park
ratings:
  discovery: { self: 3, manager: 1 }
goals:
  - { id: G1, title: Strategy }
---
`;

/** Problems of a page that shows only this column of ratings. */
function createProblems(column?: string) {
	const known = new KnownWorksheet();
	known.receive({ type: 'update', version: 1, fileName: 'ada.md', view: createView(text), others: [] });
	const kept = { state: { ...(column !== undefined && { column }) } };
	return { known, problems: new KnownProblems(known, new RatingAlone(known, kept)) };
}

function problem(code: string, target: Target, tellsRatings = false): ProblemView {
	return { code, severity: 'information', message: code, target, tellsRatings, fixes: [] };
}

suite('problems that the page knows', () => {
	const ratings = [
		problem('rating-gap-large', { at: 'rating', slug: 'discovery' }, true),
		problem('rating-off-scale', { at: 'rating', slug: 'discovery', column: 'self' }, true),
		problem('rating-off-scale', { at: 'rating', slug: 'discovery', column: 'manager' }, true),
		problem('goal-vague', { at: 'item', list: 'goals', index: 0 }),
	];

	test('tells nothing of what others have rated while one side rates alone', () => {
		const told = ['', 'self'].map(column => {
			const { problems } = createProblems(column);
			problems.receive({ type: 'problems', version: 1, problems: ratings });
			return problems.all.map(({ index }) => index);
		});
		assert.deepEqual(told, [
			[0, 1, 2, 3],
			[1, 3],
		]);
	});

	test('says what a new item lacks when it is left', () => {
		const { known, problems } = createProblems();
		const owner = known.findKey({ at: 'item', list: 'goals', index: 0 }) ?? '';
		problems.newItems.add(owner);
		problems.receive({
			type: 'problems',
			version: 1,
			problems: [problem('goal-no-measure', { at: 'item', list: 'goals', index: 0 })],
		});
		assert.deepEqual(problems.get(owner), []);
		problems.newItems.leave(owner, 'title');
		assert.equal(problems.get(owner)[0]?.code, 'goal-no-measure');
	});

	test('has looked at nothing before the extension says so', () => {
		const { problems } = createProblems();
		assert.deepEqual([problems.isChecked, problems.all], [false, []]);
		problems.receive({ type: 'problems', version: 1, problems: [] });
		assert.equal(problems.isChecked, true);
	});
});
