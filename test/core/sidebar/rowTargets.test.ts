import assert from 'node:assert/strict';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import { findRangeOfRow, findTargetOfRow } from '../../../src/core/sidebar/rowTargets';
import type { Worksheet } from '../../../src/core/worksheet';
import { entry, flatten, labels, rowsOf } from './rowHelpers';

const yaml = 'goals:\n  - { id: G1, title: One }\n  - { id: G2, title: Two }';
const body = '\n### G1 One\n\n- [ ] Ask\n- [ ] Offer\n\n### G2 Two\n\n- [ ] Ask\n';
const rows = flatten(rowsOf([entry(yaml, body)]));

function find(label: string): (typeof rows)[number] {
	const row = rows[labels(rows).indexOf(label)];
	assert.ok(row, label);
	return row;
}

function parse(frontmatter: string, text: string): Worksheet {
	return parseWorksheet(`---\nworksheet: mentorship-goal\n${frontmatter}\n---\n${text}`) as Worksheet;
}

suite('what a row is about, in the text of now', () => {
	test('an action is found by its words where another came before it', () => {
		const now = parse(yaml, body.replace('- [ ] Ask', '- [ ] First\n- [ ] Ask'));
		assert.deepEqual(findTargetOfRow(find('Offer'), now), { at: 'action', index: 2 });
	});

	test('an item is found by its id where it was moved', () => {
		const now = parse('goals:\n  - { id: G2, title: Two }\n  - { id: G1, title: One }', body);
		assert.deepEqual(findTargetOfRow(find('G1 One'), now), { at: 'item', list: 'goals', index: 1 });
		const range = findRangeOfRow(find('G1 One'), now);
		assert.equal(now.text.slice(range?.start, range?.end), 'G1');
	});

	test('what is gone is not guessed', () => {
		const now = parse('goals: []', body.replace('Offer', 'Give'));
		assert.equal(findTargetOfRow(find('Offer'), now), undefined);
		assert.equal(findTargetOfRow(find('G1 One'), now), undefined);
		assert.equal(findRangeOfRow(find('Offer'), now), undefined);
	});

	test('a worksheet as a whole is at no place, and a broken one where it is broken', () => {
		const [worksheet] = rows;
		assert.ok(worksheet);
		assert.equal(findRangeOfRow(worksheet, parse(yaml, body)), undefined);
		const broken = parse('goals: [', body);
		assert.deepEqual(findRangeOfRow(worksheet, broken), broken.problem?.range);
	});
});
