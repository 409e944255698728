import assert from 'node:assert/strict';
import { createWorksheetView } from '../../src/core/createWorksheetView';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import type { MentionView } from '../../src/core/worksheetView';

/** What mentions an item, the same with each line ending. */
function mentions(text: string, id: string): readonly MentionView[] {
	const [lf = [], crlf] = [text, text.replaceAll('\n', '\r\n')].map(source => {
		const { lists } = createWorksheetView(parseWorksheet(source)!, { today: '2026-11-24' })!;
		return lists.flatMap(({ items }) => items).find(item => item.id === id)!.mentions;
	});
	assert.deepEqual(crlf, lf);
	return lf;
}

const goals = '---\nworksheet: mentorship-goal\ngoals: [{ id: G1 }, { id: G12 }]';

suite('mentions of an item', () => {
	test('are the items that belong to it', () => {
		const milestones = 'milestones: [{ id: M1, goal: G1 }, { id: M2, goal: G12 }, { id: M3, goal: G1, title: G12 }]';
		assert.deepEqual(mentions(`${goals}\n${milestones}\n---\n`, 'G1'), [
			{ type: 'items', list: 'milestones', count: 2 },
		]);
	});

	test('are the tasks below its heading, those that repeat it, and those that name it', () => {
		const body =
			'### G1 Discovery\n\n- [ ] First\n- [ ] Second, with G12\n\n## Other\n\n- [x] G1 done\n- [ ] Talk of G1.\n';
		assert.deepEqual(mentions(`${goals}\n---\n\n## Goals\n\n${body}`, 'G1'), [{ type: 'actions', count: 4 }]);
		assert.deepEqual(mentions(`${goals}\n---\n\n## Goals\n\n${body}`, 'G12'), [{ type: 'actions', count: 1 }]);
	});

	test('are rows of evidence and of other tables, each once', () => {
		const evidence = '## Evidence\n\n| ID | What |\n| --- | --- |\n| E1 | for G1, and G1 |\n| E2 | G12 |\n';
		const plan = '## Learning plan\n\n| What | For |\n| --- | --- |\n| A book | G1 |\n| A talk | (G1) |\n| G1x | |\n';
		assert.deepEqual(mentions(`${goals}\n---\n\n${evidence}\n${plan}`, 'G1'), [
			{ type: 'evidence', count: 1 },
			{ type: 'rows', count: 2 },
		]);
	});

	test('are none where there is no id', () => {
		const text = '---\nworksheet: mentorship-goal\ngoals: [{ id: G1 }, { title: A }]\n---\n\n- [ ] Something\n';
		assert.deepEqual(mentions(text, ''), []);
		assert.deepEqual(mentions(text, 'G1'), []);
	});
});
