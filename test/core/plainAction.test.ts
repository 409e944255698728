import assert from 'node:assert/strict';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import { toPlainWords } from '../../src/core/plainAction';
import { getStableIds } from '../../src/core/stableIds';
import type { Worksheet } from '../../src/core/worksheet';
import { getFacts } from '../../src/core/worksheetFacts';
import type { WorksheetFacts } from '../../src/core/worksheetFacts';

function facts(yaml: string, body: string): WorksheetFacts {
	return getFacts(parseWorksheet(`---\nworksheet: mentorship-goal\n${yaml}\n---\n${body}`) as Worksheet);
}

suite('toPlainWords', () => {
	const cases: [words: string, plain: string][] = [
		['(experience) Draft two pages. Owner: Ada. Due: 2026-10-16', 'Draft two pages.'],
		['(People) Owner: Ada Park. Ask her. (due 2026-10-16)', 'Ask her.'],
		['Noor: interview guide by 2026-10-30', 'Noor: interview guide'],
		['Ask by 2026-10-30 whether it holds', 'Ask by 2026-10-30 whether it holds'],
		['📅 2026-10-30 Write, then rest', 'Write, then rest'],
		['Write 📅 2026-10-30', 'Write'],
		['Write (support) (due: 2026-10-30).', 'Write (support)'],
		['Compare due: 2026-10-30 with Due: 2026-10-31', 'Compare with Due: 2026-10-31'],
		['Read "a.b (c)*". Owner: J. (Joe) Smith', 'Read "a.b (c)*". (Joe) Smith'],
		['Tell what is ready by 2026-11-05. Due: 2026-10-30', 'Tell what is ready by 2026-11-05.'],
		['~~Call **Ada**. Owner: Sam. Due: 2026-10-30~~', 'Call Ada.'],
		['See [the plan](https://example.com). Owner: **Sam**. **Due:** 2026-10-30', 'See the plan.'],
		['Due: 2026-10-30', 'Due: 2026-10-30'],
		['Overdue: 2026-10-30 and coowner: Ada', 'Overdue: 2026-10-30 and coowner: Ada'],
		['Nothing of the kind', 'Nothing of the kind'],
	];
	for (const [words, plain] of cases) {
		test(words, () => assert.equal(toPlainWords(facts('', `- [ ] ${words}\n`).actions[0]!), plain));
	}
});

suite('getStableIds', () => {
	const yaml =
		'goals: [{ id: G1 }, { id: G1, title: b }, { title: c }, { title: c }, { title: c }]\nmilestones: [{ id: G1 }, { id: G1~2 }]';

	test('names each item and each action once', () => {
		const { actions, items } = getStableIds(facts(yaml, '- [ ] a\n- [x] a\n- [ ] a~2\n'));
		assert.deepEqual(items, [
			'goals/G1',
			'goals/G1~2',
			'goals:c',
			'goals:c~2',
			'goals:c~3',
			'milestones/G1',
			'milestones/G1~2',
		]);
		assert.deepEqual(actions, ['action:a', 'action:a~2', 'action:a~2~2']);
	});
	test('keeps the names when the blanks between words are others', () => {
		const [one, two] = ['a b', 'a \u00a0b'].map(words => facts('', `# ${words}\n\n- [ ] ${words}\n`));
		assert.deepEqual(one && getStableIds(one), two && getStableIds(two));
		assert.deepEqual([two?.title, two?.actions[0]?.words], ['a b', 'a b']);
	});

	test('keeps the names when things are moved, added, ticked or given another date', () => {
		const before = getStableIds(facts('goals: [{ id: G1 }, { id: G2 }]', '- [ ] a Due: 2026-10-16\n- [ ] b\n'));
		const after = getStableIds(
			facts('goals: [{ id: G2 }, { id: G0 }, { id: G1 }]', '- [ ] b\n- [x] a Due: 2026-12-24\n'),
		);
		assert.deepEqual(after.items, [before.items[1], 'goals/G0', before.items[0]]);
		assert.deepEqual(after.actions, [...before.actions].reverse());
	});
});
