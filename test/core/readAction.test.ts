import assert from 'node:assert/strict';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import type { Action } from '../../src/core/worksheet';
import { markers } from './markers';

const frontmatter = `---
worksheet: mentorship-goal
goals:
  - { id: G1, title: One }
  - { id: G-2_b, title: Two }
milestones:
  - { id: M1, title: First }
  - { id: M1, title: Second with the same id }
---
`;

function readActions(body: string, eol = '\n'): readonly Action[] {
	return parseWorksheet(`${frontmatter}${body}`.replaceAll('\n', eol))?.actions ?? [];
}

/** The decorations of a task as the words that are not absent. */
function read(words: string): Partial<Action> {
	const [action] = readActions(`- [ ] ${words}\n`);
	const { type, owner, due } = action ?? {};
	return { ...(type && { type }), ...(owner && { owner }), ...(due && { due }) };
}

suite('readAction', () => {
	const due = '2026-12-11';
	const decorations: [words: string, expected: Partial<Action>][] = [
		['(experience) Draft two pages. Owner: Ada. Due: 2026-12-11', { type: 'experience', owner: 'Ada', due }],
		['(People) Ask Lena. Due: 2026-12-11. Owner: Sam Ruiz.', { type: 'people', owner: 'Sam Ruiz', due }],
		['Owner: Sam. (support) Stay out of it (due 2026-12-11)', { type: 'support', owner: 'Sam', due }],
		['📅 2026-12-11 (learning) Read a book. Owner: Sam', { type: 'learning', owner: 'Sam', due }],
		['(due 2026-12-11) (learning) Read a book', { type: 'learning', due }],
		['Draft by 2026-12-11 owner: sam', { owner: 'sam', due }],
		['Draft Owner: Sam Due: 2026-12-11', { owner: 'Sam', due }],
		['Draft. Owner: Sam 📅 2026-12-11', { owner: 'Sam', due }],
		['Draft. Owner: Sam (due 2026-12-11)', { owner: 'Sam', due }],
		['Draft. Owner: J. R. Smith. Due: 2026-12-11', { owner: 'J. R. Smith', due }],
		['Draft. Owner: Ada J. Due: 2026-12-11', { owner: 'Ada J', due }],
		['Draft. Owner: Dr. Ann Lee. Then talk.', { owner: 'Dr. Ann Lee' }],
		['Draft. Owner: Ana-María. Then talk.', { owner: 'Ana-María' }],
		['Draft. Owner: Ada, Sam. Due:2026-12-11.', { owner: 'Ada, Sam', due }],
		['Noor: interview guide by 2026-12-11', { owner: 'Noor', due }],
		['(people) Ana-María López: talk', { type: 'people', owner: 'Ana-María López' }],
		['J. R. Smith: talk', { owner: 'J. R. Smith' }],
		['Due: 2026-12-11 Draft', { due }],
		['due: 2026-12-11 draft', { due }],
		['Close what was open by 2026-10-01. Due: 2026-12-11', { due }],
		['~~(people) Call. Owner: Ada. Due: 2026-12-11~~', { type: 'people', owner: 'Ada', due }],
		['**Owner:** Ada. **Due**: 2026-12-11', { owner: 'Ada', due }],
		['Call. Owner: **Ada**. Due: **2026-12-11**', { owner: 'Ada', due }],
		['Call. Owner: [Ada Park](https://example.com/a.b). *(due 2026-12-11)*', { owner: 'Ada Park', due }],
		['**Noor**: guide, 📅 `2026-12-11`', { owner: 'Noor', due }],
		['Call by _2026-12-11_', { due }],
		['Call. Due: [[2026-12-11]]. Owner: Ada_B', { owner: 'Ada_B', due }],
		['Call. Due: 2026-12-11**', { due }],
		['Find out why: nobody knows', {}],
		['TODO: think. Owner: .', {}],
		['A co-owner: Ada. Overdue: 3', {}],
		['Pay the amount due: 300 euros by 2026-12-112', {}],
		['Draft (learning) in the middle', {}],
		['(something) else (due soon)', {}],
		['Due: next week', {}],
		['Due: 2026-02-30', {}],
	];
	for (const [words, expected] of decorations) {
		test(`reads "${words}"`, () => assert.deepEqual(read(words), expected));
	}

	for (const eol of ['\n', '\r\n']) {
		test(`knows where box, words and date stand, with ${JSON.stringify(eol)}`, () => {
			const { text, ranges } = markers(
				`${frontmatter}* «[X]» «😀 Draft\n  two pages. Due: «2026-12-11»»\n`.replaceAll('\n', eol),
			);
			const [action] = parseWorksheet(text)?.actions ?? [];
			assert.deepEqual([action?.box, action?.textRange, action?.dueRange], ranges);
			assert.deepEqual([action?.isDone, action?.text], [true, '😀 Draft two pages. Due: 2026-12-11']);
		});
	}

	test('keeps the place of a due date that is none', () => {
		const dates = ['Due: «2026-02-30».', 'Due: «1 December 2026»', 'Due: «Dec 1, 2026».', '(due «31.12.2026»)'];
		for (const marked of [
			...dates,
			'DUE: «Q1/27»',
			'Due: «12/31/2026», then',
			'📅 «2026-1-1».',
			'a due: «2026/1/1»',
			'~~Due: «1.2.2026»~~',
		]) {
			const { text, ranges } = markers(`${frontmatter}- [ ] ${marked}\n`);
			const [action] = parseWorksheet(text)?.actions ?? [];
			assert.deepEqual([action?.dueRange, action?.due], [ranges[0], undefined], marked);
		}
	});

	test('knows where a date stands between marks', () => {
		for (const marked of ['~~**Call** Due: «2026-12-11»~~', 'Due: [**«2026-12-11»**](a.md)', 'by _«2026-12-11»_']) {
			const { text, ranges } = markers(`${frontmatter}- [ ] ${marked}\n`);
			const [action] = parseWorksheet(text)?.actions ?? [];
			assert.deepEqual([action?.dueRange, action?.due], [ranges[0], '2026-12-11'], marked);
		}
	});

	test('takes no number after "due:" in the flow of words for a date', () => {
		const [action] = readActions('- [ ] Pay the amount due: 300 euros\n');
		assert.equal(action?.dueRange, undefined);
	});

	test('mirrors the first item whose id opens it', () => {
		const openings = [
			'M1 Done',
			'M1: Done',
			'M1',
			'M1. Done',
			'M10 Done',
			'm1 Done',
			'(people) M1',
			'M1x',
			'M1/M2',
			'M-1',
			'G-2_b Two',
		];
		const mirrors = readActions(openings.map(words => `- [ ] ${words}\n`).join('')).map(({ mirrors: item }) => item);
		const found = mirrors
			.map(item => item?.fields.get('title')?.value)
			.map(value => value?.type === 'scalar' && value.value);
		assert.deepEqual(found, ['First', 'First', 'First', 'First', ...Array<boolean>(6).fill(false), 'Two']);
	});

	test('belongs to the goal of the nearest heading above', () => {
		const body =
			'- [ ] a\n\n## G1: x\n\n- [ ] b\n\n  - [ ] c\n\n### G-2_b\n\n- [ ] d\n\n#### Notes\n\n- [ ] e\n\n# G10 x\n\n- [ ] f\n';
		assert.deepEqual(
			readActions(body).map(({ text, goal }) => `${text} ${goal ?? '-'}`),
			['a -', 'b G1', 'c G1', 'd G-2_b', 'e -', 'f -'],
		);
	});

	test('belongs to the log entry that it stands in', () => {
		const body =
			'## Sessions\n\n- [ ] a\n\n### 2026-10-27\n\n- Actions:\n  - [ ] b\n\n#### More\n\n1. [x] c\n\n### Notes\n\n- [ ] d\n\n## Goals\n\n### 2026-10-28\n\n- [ ] e\n';
		assert.deepEqual(
			readActions(body).map(({ text, entry }) => `${text} ${entry?.date ?? '-'}`),
			['a -', 'b 2026-10-27', 'c 2026-10-27', 'd -', 'e -'],
		);
	});

	test('takes no more than linear time for words made to be slow', () => {
		const slow = [' '.repeat(4e4), '1'.repeat(4e4), 'A '.repeat(2e4), '(due '.repeat(2e3), 'owner: A.'.repeat(1e3)];
		const start = performance.now();
		readActions(slow.map(words => `- [ ] x${words}x Owner: y${words}z Due: ${words}\n- [ ] ${words}:\n`).join(''));
		assert.ok(performance.now() - start < 1000);
	});
});
