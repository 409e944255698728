import assert from 'node:assert/strict';
import { builtInLadders, defaultLadderId } from '../../src/core/builtInLadders';
import { editWorksheet } from '../../src/core/editWorksheet';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import type { EditValue, Target } from '../../src/core/worksheetEdit';
import { change, direction, head, measure, person, set, setIn } from './editHelpers';

suite('editWorksheet: values', () => {
	const cases: readonly (readonly [string, string, Target, EditValue, string])[] = [
		['keeps the comment', 'person: Ada # she', person, 'Noor', 'person: Noor # she'],
		['keeps quotes', "person: 'Ada'", person, "O'Hara", "person: 'O''Hara'"],
		['quotes where it has to', 'person: Ada', person, 'Ada: PM', 'person: "Ada: PM"'],
		['quotes a word that is no text', 'person: Ada', person, 'true', 'person: "true"'],
		['writes a comma plainly', 'person: Ada', person, 'Ada, PM', 'person: Ada, PM'],
		[
			'quotes a comma in flow style',
			'goals: [{ id: G1, measure: x }]',
			measure,
			'a, b',
			'goals: [{ id: G1, measure: "a, b" }]',
		],
		['fills an empty value', 'person:   # who', person, 'Ada', 'person: Ada   # who'],
		['clears and keeps the key', 'person: Ada # she', person, null, 'person: # she'],
		[
			'adds a key in its place',
			'person: Ada\nstatus: draft',
			{ at: 'field', key: 'manager' },
			'Sam',
			'person: Ada\nmanager: Sam\nstatus: draft',
		],
		['adds nothing to clear', 'person: Ada', { at: 'field', key: 'manager' }, '', 'person: Ada'],
		[
			'sets a date as text',
			'next_checkin: 2026-12-01',
			{ at: 'field', key: 'next_checkin' },
			'2027-01-05',
			'next_checkin: 2027-01-05',
		],
		[
			'keeps a block',
			'goals:\n  - id: G1\n    measure: |\n      a\n      b',
			measure,
			'c\nd',
			'goals:\n  - id: G1\n    measure: |\n      c\n      d',
		],
		[
			'makes a block of lines',
			'goals:\n  - id: G1\n    measure: a',
			measure,
			'c\nd',
			'goals:\n  - id: G1\n    measure: |-\n      c\n      d',
		],
		[
			'adds to a list',
			'focus: [discovery] # one',
			{ at: 'field', key: 'focus' },
			['discovery', 'delivery'],
			'focus: [discovery, delivery] # one',
		],
		[
			'takes from a list',
			'focus:\n  - discovery # a\n  - delivery # b',
			{ at: 'field', key: 'focus' },
			['delivery'],
			'focus:\n  - delivery # b',
		],
		[
			'makes a list of a word',
			'focus: discovery',
			{ at: 'field', key: 'focus' },
			['discovery', 'delivery'],
			'focus: [discovery, delivery]',
		],
		[
			'rates in the line',
			'ratings:\n  discovery: { self: 3, manager: } # x',
			{ at: 'rating', slug: 'discovery', column: 'manager' },
			2,
			'ratings:\n  discovery: { self: 3, manager: 2 } # x',
		],
		[
			'rates what nobody rated',
			'ratings:\n  discovery: { self: 3 }',
			{ at: 'rating', slug: 'delivery', column: 'self' },
			'4',
			'ratings:\n  discovery: { self: 3 }\n  delivery: { self: 4 }',
		],
		[
			'makes the ratings',
			'person: Ada\ngoals: []',
			{ at: 'rating', slug: 'delivery', column: 'self' },
			4,
			'person: Ada\nratings:\n  delivery: { self: 4 }\ngoals: []',
		],
		[
			'links evidence',
			'ratings: { discovery: { self: 4 } }',
			{ at: 'rating', slug: 'discovery', column: 'evidence' },
			['E1'],
			'ratings: { discovery: { self: 4, evidence: [E1] } }',
		],
	];

	for (const [name, before, target, value, after] of cases) {
		test(name, () => assert.equal(setIn(before, target, value), after));
		test(`${name}: once`, () => assert.equal(setIn(after, target, value), after));
	}

	const lines = 'a\nb';
	const backAndForth: readonly (readonly [string, string, Target, EditValue, string, EditValue])[] = [
		['a plain word, by one that needs quotes', 'person: Ada', person, 'A: b', 'person: "A: b"', 'Ada'],
		['quotes that are needed, by nothing', 'person: "A: b" # x', person, '', 'person: # x', 'A: b'],
		['quotes that were chosen', 'person: "Ada"', person, '', 'person: ""', 'Ada'],
		['a word with a comment, by lines', 'person: Ada\t# she', person, lines, 'person: |-\t# she\n  a\n  b', 'Ada'],
		['nothing with a comment, by lines', 'person: # who', person, lines, 'person: |- # who\n  a\n  b', ''],
		['a block with a comment', 'person: |- # x\n    a\n    b', person, 'c\nd', 'person: |- # x\n    c\n    d', lines],
		['a block that says its depth', 'person: |2\n  a\nend:', person, 'c\nd', 'person: |2\n  c\n  d\nend:', 'a'],
		['an emoji', 'person: 🚀 Ada', person, 'Noor', 'person: Noor', '🚀 Ada'],
		[
			'a word in flow style',
			"goals: [{ id: G1, measure: Sam's C# }]",
			measure,
			'x',
			'goals: [{ id: G1, measure: x }]',
			"Sam's C#",
		],
	];

	for (const [name, before, target, value, after, old] of backAndForth) {
		test(`restores ${name}`, () => {
			assert.equal(setIn(before, target, value), after);
			assert.equal(setIn(after, target, old), before);
		});
	}

	test('folds several empty lines as they are', () => {
		assert.equal(setIn('person: >\n  x', person, 'a\n\nb'), 'person: >\n  a\n\n\n  b');
	});

	const tags: Target = { at: 'field', key: 'tags' };
	const lists: readonly (readonly [string, string, EditValue, string])[] = [
		['one element in its quotes', "tags: ['a', b] # c", ['x', 'b'], "tags: ['x', b] # c"],
		['an element between others', 'tags: [a, c]', ['a', 'b', 'c'], 'tags: [a, b, c]'],
		['the first of some lines', 'tags:\n  - b # b', ['a', 'b'], 'tags:\n  - a\n  - b # b'],
		['a line between others', 'tags:\n  - a # a\n  - c', ['a', 'b', 'c'], 'tags:\n  - a # a\n  - b\n  - c'],
		['the order, with comments where they are', 'tags:\n- a # 1\n- b # 2', ['b', 'a'], 'tags:\n- b # 1\n- a # 2'],
		['words with a hash in them', 'tags: [a, "#"]', ['a'], 'tags: [a]'],
		['all lines, below a comment', 'tags: # c\n  - a\n  - b # b', [], 'tags: [] # c\n  # b'],
	];

	for (const [name, before, value, after] of lists) {
		test(`changes ${name}`, () => assert.equal(setIn(before, tags, value), after));
	}

	test('leaves a level that is written by another of its names', () => {
		const worksheet = parseWorksheet(`${head}level: Staff Product Manager\n---\n`)!;
		const edit = { type: 'setValue', target: { at: 'field', key: 'level' }, value: 'principal-pm' } as const;
		const ladder = builtInLadders.get(defaultLadderId)!;
		assert.deepEqual(editWorksheet(worksheet, edit, { today: '2026-11-24', ladder }), { edits: [] });
	});
});

suite('editWorksheet: lists', () => {
	const two = `${head}goals:\n  # first\n  - id: G1\n    title: One # 1\n\n  # second\n  - id: G2\n    title: Two\n---\n`;

	test('moves a goal with the comment above it, and back', () => {
		const moved = change(two, { type: 'moveItem', list: 'goals', index: 1, to: 0 });
		assert.equal(
			moved,
			`${head}goals:\n  # second\n  - id: G2\n    title: Two\n\n  # first\n  - id: G1\n    title: One # 1\n---\n`,
		);
		assert.equal(change(moved, { type: 'moveItem', list: 'goals', index: 0, to: 1 }), two);
	});

	test('adds a goal with the next free id, and removes it again', () => {
		const added = change(two, { type: 'addItem', list: 'goals' });
		assert.equal(added, two.replace('Two\n', 'Two\n  - title:\n    id: G3\n    status: not-started\n'));
		assert.equal(change(added, { type: 'removeItem', list: 'goals', index: 2 }), two);
	});

	test('adds the first goal in the place of a list that was emptied, and keeps the comment above', () => {
		const text = `${head}goals:\n  # soon\n  []\n---\n`;
		const added = change(text, { type: 'addItem', list: 'goals' });
		assert.equal(added, text.replace('[]', '- title:\n    id: G1\n    status: not-started'));
	});

	test('adds the first goal below comments that are indented, so that they outlive it', () => {
		const text = `${head}goals: [] # none\n    # for later\n\nstatus: draft\n---\n`;
		const added = change(text, { type: 'addItem', list: 'goals' });
		const item = '  - title:\n    id: G1\n    status: not-started\n';
		assert.equal(added, text.replace(' []', '').replace('later\n', `later\n${item}`));
		assert.match(change(added, { type: 'removeItem', list: 'goals', index: 0 }), /# for later\n/);
	});

	test('moves a goal with the empty lines that its last text keeps', () => {
		const text = `${head}goals:\n  - id: G1\n    measure: |+\n      a\n\n  - id: G2\n  - id: G3\n---\n`;
		const moved = change(text, { type: 'moveItem', list: 'goals', index: 0, to: 1 });
		assert.equal(moved, `${head}goals:\n  - id: G2\n  - id: G1\n    measure: |+\n      a\n\n  - id: G3\n---\n`);
	});

	const one = '  - id: G1\n    title: One\n    # still G1\n';
	const other = '  # about G2\n  - id: G2 # 2\n\n    # the end of G2\n';
	const rest = '  # of the list\nstatus: draft\n---\n';
	const commented = `${head}goals:\n${one}\n${other}${rest}`;

	test('moves a goal with the comments that are indented as part of it, and back', () => {
		const moved = change(commented, { type: 'moveItem', list: 'goals', index: 0, to: 1 });
		assert.equal(moved, `${head}goals:\n${other}\n${one}${rest}`);
		assert.equal(change(moved, { type: 'moveItem', list: 'goals', index: 0, to: 1 }), commented);
		const crlf = change(commented.replaceAll('\n', '\r\n'), { type: 'moveItem', list: 'goals', index: 0, to: 1 });
		assert.equal(crlf, moved.replaceAll('\n', '\r\n'));
	});

	test('takes a goal out with the comments that are indented as part of it, and no others', () => {
		const remove = (index: number): string => change(commented, { type: 'removeItem', list: 'goals', index });
		assert.equal(remove(0), `${head}goals:\n\n${other}${rest}`);
		assert.equal(remove(1), `${head}goals:\n${one}\n  # about G2\n${rest}`);
		const alone = change(`${head}goals:\n${one}${rest}`, { type: 'removeItem', list: 'goals', index: 0 });
		assert.equal(alone, `${head}goals: []\n${rest}`);
	});

	test('adds a goal below the comments that are part of the last one', () => {
		const added = change(commented, { type: 'addItem', list: 'goals' });
		const item = '  - title:\n    id: G3\n    status: not-started\n';
		assert.equal(added, `${head}goals:\n${one}\n${other}${item}${rest}`);
		assert.equal(change(added, { type: 'removeItem', list: 'goals', index: 2 }), commented);
	});

	test('leaves a comment of the root below the last goal, also where the dashes stand at its margin', () => {
		const [first, second] = ['- id: G1\n  # G1\n', '# about G2\n- id: G2\n'];
		const text = `${head}goals:\n${first}${second}# about the status\nstatus: draft\n---\n`;
		const moved = change(text, { type: 'moveItem', list: 'goals', index: 1, to: 0 });
		assert.equal(moved, `${head}goals:\n${second}${first}# about the status\nstatus: draft\n---\n`);
		const removed = change(text, { type: 'removeItem', list: 'goals', index: 1 });
		assert.equal(removed, `${head}goals:\n${first}# about G2\n# about the status\nstatus: draft\n---\n`);
	});

	test('takes out the only goal, and keeps the comment of the list on its line', () => {
		const text = `${head}goals: # soon\n  - id: G1\n---\n`;
		const removed = change(text, { type: 'removeItem', list: 'goals', index: 0 });
		assert.equal(removed, `${head}goals: [] # soon\n---\n`);
	});

	test('leaves the comment of the next goal where it is, below a key without a value', () => {
		const text = `${head}goals:\n  - id: G1\n    due:\n  # two\n  - id: G2\n---\n`;
		const removed = change(text, { type: 'removeItem', list: 'goals', index: 0 });
		assert.equal(removed, `${head}goals:\n  # two\n  - id: G2\n---\n`);
		const moved = change(text, { type: 'moveItem', list: 'goals', index: 0, to: 1 });
		assert.equal(moved, `${head}goals:\n  # two\n  - id: G2\n  - id: G1\n    due:\n---\n`);
	});

	test('ticks a task and the goal that it repeats', () => {
		const text = `${head}goals: [{ id: G1, status: on-track }]\n---\n\n- [ ] G1 reached\n- [ ] other\n`;
		const done = text.replace('on-track', 'done').replace('[ ] G1', '[x] G1');
		assert.equal(change(text, { type: 'tickAction', index: 0, isDone: true }), done);
		assert.equal(set(text, { at: 'item', list: 'goals', index: 0, key: 'status' }, 'done'), done);
		assert.equal(change(done, { type: 'tickAction', index: 0, isDone: false }), text);
	});

	test('adds an action below the heading of its goal', () => {
		const text = `${head}goals: [{ id: G1, title: One }]\n---\n\n## Goals and actions\n\n### G1 One\n\n* [ ] a\n\n### Other\n`;
		const added = change(text, { type: 'addAction', list: 'goals', index: 0, words: 'b' });
		assert.equal(added, text.replace('* [ ] a\n', '* [ ] a\n* [ ] b\n'));
	});

	test('adds an action after a quotation, not into it', () => {
		const text = `${head}goals: [{ id: G1, title: One }]\n---\n\n### G1 One\n\n> - [ ] a\n`;
		const added = change(text, { type: 'addAction', list: 'goals', index: 0, words: 'b' });
		assert.equal(added, text.replace('> - [ ] a\n', '> - [ ] a\n\n- [ ] b\n'));
	});
});

suite('editWorksheet: body', () => {
	const body = `${head}---\r\n\r\n# Ada\r\n\r\n## Direction\r\n\r\nOne\r\ntwo 😀\r\n\r\n## Mine\r\n\r\nx`;

	test('replaces only what differs, in the line ends of the file', () => {
		const text = body.replaceAll('---\n', '---\r\n').replace('development\n', 'development\r\n');
		const outcome = editWorksheet(
			parseWorksheet(text)!,
			{ type: 'setValue', target: direction, value: 'One\nand\ntwo 😁\n\n' },
			{ today: '2026-11-24' },
		);
		assert.deepEqual('edits' in outcome && outcome.edits.map(({ newText }) => newText), ['and\r\ntwo 😁']);
		assert.equal(set(text, direction, 'One\ntwo 😀\n'), text);
	});

	test('makes a missing section', () => {
		const text = `${head}---\n\n# Ada\n`;
		assert.equal(set(text, direction, 'Up\n'), `${text}\n## Direction\n\nUp\n`);
	});

	test('puts words in the place of the question of the kind, which nobody can clear', () => {
		const question = '<!-- What are you not willing to give up for the next step? -->';
		const text = `${head}---\n\n## Direction\n\n${question}\n`;
		assert.equal(set(text, direction, 'Weekends'), text.replace(question, 'Weekends'));
		assert.equal(set(text, direction, ''), text);
	});

	test('writes a cell with its pipe escaped, and fills up a short row', () => {
		const table = '## Evidence\n\n| ID | What | Result |\n| --- | --- | --- |\n| E1 | a |\n';
		const cell = (column: number): Target => ({ at: 'cell', section: 'Evidence', part: 0, row: 0, column });
		assert.equal(
			set(`${head}---\n\n${table}`, cell(1), 'b|c\nd'),
			`${head}---\n\n${table.replace('| a |', '| b\\|c d |')}`,
		);
		assert.equal(set(`${head}---\n\n${table}`, cell(2), 'x'), `${head}---\n\n${table.replace('| a |', '| a | x |')}`);
	});

	test('adds an entry of today once, and a row with the next id', () => {
		const text = `${head}---\n\n## Evidence\n\n## Reviews\n\n### 2026-11-03\n\n- x\n`;
		const added = change(text, { type: 'addEntry', section: 'Reviews' });
		assert.match(added, /### 2026-11-03\n\n- x\n\n### 2026-11-24\n\n- Moved:/);
		assert.equal(
			change(added, { type: 'addEntry', section: 'Reviews' }),
			'(There is an entry of today already; write into that one)',
		);
		assert.match(
			change(text, { type: 'addRow', section: 'Evidence' }),
			/## Evidence\n\n\| ID [^\n]*\n[^\n]*\n\| E1 \| 2026-11-24 \|/,
		);
	});

	test('puts an entry, a row and an action in the place of the question that asks for them', () => {
		const sections = [
			'### G1 A\n\n<!-- What is the smallest thing you can do this week? -->',
			'## Evidence\n\n<!-- What happened, on which day, and what did you do in it? -->',
			'## Reviews\n\n<!-- What moved since last time, and what proves it? -->',
		];
		const text = `${head}goals: [{ id: G1, title: A }]\n---\n\n## Goals and actions\n\n${sections.join('\n\n')}\n`;
		const withAction = change(text, { type: 'addAction', list: 'goals', index: 0, words: 'b' });
		assert.match(withAction, /\n\n### G1 A\n\n- \[ \] b\n\n## Evidence\n\n<!--/);
		const withRow = change(withAction, { type: 'addRow', section: 'Evidence' });
		assert.match(withRow, /\n\n## Evidence\n\n\| ID [^\n]*\n[^\n]*\n\| E1 [^\n]*\n\n## Reviews\n\n<!--/);
		const withEntry = change(withRow, { type: 'addEntry', section: 'Reviews' });
		assert.match(withEntry, /\n\n## Reviews\n\n### 2026-11-24\n\n- Moved:/);
		assert.doesNotMatch(withEntry, /<!--/);
	});

	test('keeps a comment that is no question of the kind, and a question that has an answer below it', () => {
		for (const above of ['<!-- mine -->', '<!-- What moved since last time, and what proves it? -->\n\nMuch.']) {
			const text = `${head}---\n\n## Reviews\n\n${above}\n`;
			assert.ok(change(text, { type: 'addEntry', section: 'Reviews' }).startsWith(text));
		}
	});

	test('writes nothing into a section that is missing', () => {
		const text = `${head}---\n\n# Ada\n`;
		assert.equal(set(text, direction, ''), text);
	});

	test('clears words with the blanks above them, and restores them', () => {
		for (const text of [
			`${head}---\n\n## Reviews\n\n### 2026-11-03\n\nWords\n\n## Mine\n`,
			`${head}---\n\n## Reviews\n\n### 2026-11-03\n\nWords`,
		]) {
			const entry: Target = { at: 'section', section: 'Reviews', part: 0 };
			const cleared = set(text, entry, '');
			assert.equal(cleared, text.replace('\n\nWords', ''));
			assert.equal(set(cleared, entry, 'Words'), text);
		}
	});

	const headings = ['#   Ada', '# Ada #'];
	for (const heading of headings) {
		test(`clears the title and restores it: ${JSON.stringify(heading)}`, () => {
			const text = `${head}---\n\n${heading}\n`;
			assert.equal(set(set(text, { at: 'title' }, ''), { at: 'title' }, 'Ada'), text);
		});
	}

	test('shows a title of two lines on one, which is no edit', () => {
		const text = `${head}---\n\nAda \t\n  Park\n===\n`;
		assert.equal(set(text, { at: 'title' }, 'Ada Park'), text);
	});

	test('ends a file with a new title as it ended before', () => {
		assert.equal(set(`${head}---`, { at: 'title' }, 'Noor'), `${head}---\n\n# Noor`);
	});

	test('sets the title, and makes one', () => {
		const text = `${head}---\n\n# Ada\n`;
		assert.equal(set(text, { at: 'title' }, 'Noor\nx'), text.replace('Ada', 'Noor x'));
		assert.equal(set(`${head}---\n`, { at: 'title' }, 'Noor'), `${head}---\n\n# Noor\n`);
	});
});
