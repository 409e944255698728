import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/range';
import { editWorksheet } from '../../../src/core/editWorksheet';
import { parseWorksheet } from '../../../src/core/parseWorksheet';
import type { Worksheet } from '../../../src/core/worksheet';
import { getFacts } from '../../../src/core/worksheetFacts';
import { entry, flatten, rowsOf, show, spoken } from './rowHelpers';

const active = 'status: active\nmentee: Noor\nmentor: Lena';

suite('rows of a worksheet', () => {
	test('hold goals, their milestones and actions, and then what belongs to none', () => {
		const yaml = `${active}
goals:
  - { id: G1, title: Lead, status: on-track, due: 2026-12-01 }
  - { id: G2, title: Write }
milestones:
  - { id: M1, title: Talk, goal: G2, due: 2026-11-19 }
  - { id: M2, title: Draft, goal: G2, status: done }
  - { id: M3, title: Print, goal: G9 }
  - { id: M4, title: Bind, goal: G2, status: dropped }`;
		const body =
			'# Plan\n- [ ] Ask. Owner: Noor. Due: 2026-11-21\n### G2\n- [x] (people) Read. Due: 2026-11-01\n- [ ] M1 Talk\n';
		assert.deepEqual(show(rowsOf([entry(yaml, body)])), [
			'Plan | 2 of 7 · 1 overdue',
			'  G1 Lead | on track · due in 11 days',
			'  G2 Write | 2 of 3',
			'    M1 Talk | overdue by one day',
			'    M2 Draft | done',
			'    M4 Bind | dropped',
			'    Read.',
			'  M3 Print',
			'  Ask. | due tomorrow · Noor',
		]);
	});

	const states: [name: string, yaml: string, body: string, description: string][] = [
		['nothing to count', active, '', 'Plan'],
		['the next due date', active, '- [x] a\n- [ ] b Due: 2026-11-25\n', 'Plan | 1 of 2 · due in 5 days'],
		['today', active, '- [ ] b Due: 2026-11-20\n', 'Plan | 0 of 1 · due today'],
		[
			'a slipped rhythm',
			`${active}\ncadence: quarterly\nlast_checkin: 2026-08-15`,
			'',
			'Plan | last check-in 97 days ago, agreed 92',
		],
		[
			'a slipped rhythm whose next round is planned',
			`${active}\ncadence: weekly\nlast_checkin: 2026-11-12\nnext_checkin: 2026-11-21`,
			'',
			'Plan | last check-in 8 days ago, agreed 7',
		],
		[
			'a rhythm that was kept to the day',
			`${active}\ncadence: weekly\nlast_checkin: 2026-11-13`,
			'',
			'Plan | check-in today',
		],
		[
			'a check-in that has passed',
			`${active}\nnext_checkin: 2026-11-17`,
			'- [ ] a Due: 2026-11-24\n',
			'Plan | 0 of 1 · due in 4 days · check-in overdue by 3 days',
		],
		['a check-in of yesterday', `${active}\nnext_checkin: 2026-11-19`, '', 'Plan | check-in overdue by one day'],
		[
			'no check-in to come beside a due date',
			`${active}\nnext_checkin: 2026-11-22`,
			'- [ ] a Due: 2026-11-24\n',
			'Plan | 0 of 1 · due in 4 days',
		],
		['a draft', 'status: draft', '- [ ] a Due: 2026-11-01\n', 'Plan | 0 of 1 · draft · 1 overdue'],
		[
			'no date of what is paused',
			'status: paused\nnext_checkin: 2026-01-01',
			'- [ ] a Due: 2026-11-01\n',
			'Plan | 0 of 1 · paused',
		],
		[
			'no date of what is closed',
			'status: closed\nnext_checkin: 2026-01-01',
			'- [ ] a Due: 2026-11-01\n',
			'Plan | 0 of 1 · closed',
		],
	];
	for (const [name, yaml, body, description] of states) {
		test(`tell of ${name}`, () => assert.equal(show(rowsOf([entry(yaml, `# Plan\n${body}`)]))[0], description));
	}

	test('tell the date of what rests, and that it is not late', () => {
		const rows = rowsOf([entry('status: paused', '# Plan\n- [ ] a Due: 2026-11-01\n')]);
		const [action] = rows[0]?.getChildren() ?? [];
		const { description, icon, state } = action!.getLook();
		assert.deepEqual(
			[description, icon, state.isOverdue],
			[[{ template: 'due {0}', values: ['2026-11-01'] }], 'action', false],
		);
		assert.equal(rows[0]?.getLook().state.isOverdue, false);
	});

	test('are pictured by how much is done, and by what has passed', () => {
		const yaml = `${active}
goals:
  - { id: G1, status: done, due: 2026-01-01 }
  - { id: G2, status: dropped }
  - { id: G3, due: 2026-11-19 }
  - { id: G4 }
  - { id: G5 }
milestones: [{ id: M1, goal: G5 }, { id: M2, goal: G9 }]`;
		const body = '# P\n- [x] a\n- [ ] b\n- [ ] c Due: 2026-11-19\n### G5\n- [x] d\n';
		const icons = flatten(rowsOf([entry(yaml, body)])).map(row => row.getLook().icon);
		const counted = ['done', 'dropped', 'late', 'item', 'ring-4', 'milestone', 'action-done', 'item'];
		assert.deepEqual(icons, ['ring-2', ...counted, 'action-done', 'action', 'late']);
	});

	test('draw an empty ring only where nothing is done and a full one only where all is', () => {
		const icons = [0, 1, 20, 39, 40].map(done => {
			const body = `${'- [x] a\n'.repeat(done)}${'- [ ] b\n'.repeat(40 - done)}`;
			return rowsOf([entry(active, body)])[0]?.getLook().icon;
		});
		assert.deepEqual(icons, ['ring-0', 'ring-1', 'ring-4', 'ring-7', 'ring-8']);
	});

	test('say aloud all that they show', () => {
		const yaml = `${active}\ngoals: [{ id: G1, title: Lead, status: at-risk, due: 2026-11-10 }, { id: G2, status: dropped }]`;
		const body = '# Plan\n### G1\n- [x] Ask. Owner: Noor\n- [ ] Go. Due: 2026-11-21\n';
		assert.deepEqual(flatten(rowsOf([entry(yaml, body)])).map(spoken), [
			'Plan, 1 of 3 done, 1 overdue',
			'G1 Lead, 1 of 2 done below, at risk, overdue by 10 days',
			'Ask., done, Noor',
			'Go., open, due tomorrow',
			'G2, dropped',
		]);
	});

	test('name an item without id and title by its place, and show a status that nobody knows', () => {
		const rows = rowsOf([entry(`${active}\ngoals: [{ id: G1 }, { measure: x, status: blocked }]`)]);
		assert.deepEqual(show(rows).slice(1), ['  G1', '  Goals, number 2 | blocked']);
	});

	test('of a frontmatter that cannot be read say so, lead there, and offer no change', () => {
		const text = '---\nworksheet: mentorship-goal\ngoals: [{ id: G1 }]\nmentor: "Lena\n---\n# Plan\n- [ ] a\n';
		const facts = getFacts(parseWorksheet(text) as Worksheet);
		const rows = rowsOf([{ key: 'k', folder: '', fileName: 'a.md', facts }]);
		assert.deepEqual(show(rows), ['Plan | the lines between the two --- cannot be read', '  G1', '  a']);
		const looks = flatten(rows).map(row => row.getLook());
		assert.deepEqual(
			looks.map(({ state }) => [state.canTick, state.canSetStatus]),
			[
				[false, false],
				[false, false],
				[false, false],
			],
		);
		assert.deepEqual([looks[0]?.icon, looks[0]?.place], ['broken', { key: 'k', offset: text.indexOf('"Lena') }]);
	});

	test('of a kind that cannot be used say so, and count nothing by it', () => {
		const rows = rowsOf([entry('status: active', '# P\n- [ ] a Due: 2026-11-22\n', { kind: 'gardening' })]);
		assert.deepEqual(show(rows), ['P | the kind gardening cannot be used', '  a | due in 2 days']);
		assert.equal(spoken(rows[0]), 'P, the kind gardening cannot be used');
		assert.equal(rows[0]?.getLook().icon, 'broken');
	});

	test('of a kind that cannot be used keep what all kinds share', () => {
		const shown = (yaml: string): readonly string[] =>
			show(rowsOf([entry(`${yaml}\nnext_checkin: 2026-11-22\ngoals: [{ id: G1 }]`, '# P\n', { kind: 'gardening' })]));
		const problem = 'P | the kind gardening cannot be used';
		assert.deepEqual(shown('status: active'), [`${problem} · check-in in 2 days`]);
		assert.deepEqual(shown('status: paused'), [`${problem} · paused`]);
	});

	test('that name no kind yet say so', () => {
		assert.deepEqual(show(rowsOf([entry('', '# P\n', { kind: '' })])), ['P | no kind is named yet']);
	});

	test('offer no change where nobody knows the kind', () => {
		const rows = flatten(rowsOf([entry('', '# P\n- [ ] a\n', { kind: 'gardening' })]));
		assert.deepEqual(
			rows.map(row => [row.getLook().state.canTick, row.getLook().state.canSetStatus]),
			[
				[false, false],
				[false, false],
			],
		);
	});

	test('name places that edits reach', () => {
		const text = `---\nworksheet: mentorship-goal\n${active}\ngoals: [{ id: G1, title: Lead }]\n---\n### G1\n- [ ] M9 other\n- [ ] G1 Lead\n- [ ] Ask\n`;
		const worksheet = parseWorksheet(text) as Worksheet;
		const rows = flatten(rowsOf([{ key: 'k', folder: '', fileName: 'a.md', facts: getFacts(worksheet) }]));
		const [item, other, ask] = rows.slice(1).map(row => row.getLook());
		assert.deepEqual(
			[item, other, ask].map(look => text.slice(look?.place?.offset).slice(0, 8)),
			['G1, titl', 'M9 other', 'Ask\n'],
		);
		assert.deepEqual(
			[item?.state.canSetStatus, item?.state.canTick, ask?.state.canSetStatus, ask?.state.canTick],
			[true, false, false, true],
		);
		const target = ask?.place?.target;
		const index = target?.at === 'action' ? target.index : -1;
		const outcome = editWorksheet(worksheet, { type: 'tickAction', index, isDone: true }, { today: '2026-11-20' });
		assert.equal(applyEdits(text, 'edits' in outcome ? outcome.edits : []), text.replace('[ ] Ask', '[x] Ask'));
	});

	test('leave out what is closed, but for what something open is below', () => {
		const yaml = `${active}
goals: [{ id: G1, status: done }, { id: G2, status: dropped }, { id: G3 }]
milestones: [{ id: M1, goal: G1 }, { id: M2, goal: G2, status: done }]`;
		const body = '# P\n### G3\n- [x] a\n- [ ] b\n';
		const rows = rowsOf([entry(yaml, body)], { showsClosed: false });
		assert.deepEqual(show(rows), ['P | 3 of 6', '  G1 | 0 of 1 · done', '    M1', '  G3 | 1 of 2', '    b']);
	});

	test('open where there is something below', () => {
		const expansions = (yaml: string, body: string, showsClosed: boolean): unknown[] => {
			return flatten(rowsOf([entry(yaml, body)], { showsClosed })).map(row => row.getLook().expansion);
		};
		assert.deepEqual(expansions('', '', true), ['none']);
		assert.deepEqual(expansions('', '- [x] a\n', true), ['collapsed', 'none']);
		assert.deepEqual(expansions('', '- [x] a\n', false), ['none']);
		assert.deepEqual(expansions('goals: [{ id: G1, status: done }]', '- [ ] G1\n', false), ['none']);
		assert.deepEqual(expansions('goals: [{ id: G1 }]', '- [ ] G1\n', false), ['collapsed', 'none']);
	});

	test('show each item once where a kind leads items round in a circle', () => {
		const item = { list: 'a', listTitle: 'A', title: '', status: '', offset: 0 };
		const toEntry = (parents: readonly number[]): readonly string[] => {
			const items = parents.map((parent, index) => ({
				...item,
				index,
				id: `I${index}`,
				...(parent >= 0 && { parent }),
			}));
			const { facts, ...rest } = entry('', '# P');
			return show(rowsOf([{ ...rest, facts: { ...facts, items } }])).slice(1);
		};
		assert.deepEqual(
			toEntry([1, 0, 2, 0])
				.map(line => line.split(' | ')[0]?.trim())
				.sort(),
			['I0', 'I1', 'I2', 'I3'],
		);
	});
});
