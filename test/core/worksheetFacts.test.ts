import assert from 'node:assert/strict';
import { builtInLadders } from '../../src/core/builtInLadders';
import { getTopGapsOf } from '../../src/core/gaps';
import type { Kind } from '../../src/core/kind';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import type { Worksheet } from '../../src/core/worksheet';
import { getFacts } from '../../src/core/worksheetFacts';
import type { WorksheetFacts } from '../../src/core/worksheetFacts';

function parse(text: string): Worksheet {
	return parseWorksheet(text) as Worksheet;
}

function facts(kind: string, yaml: string, body = ''): WorksheetFacts {
	return getFacts(parse(`---\nworksheet: ${kind}\n${yaml}\n---\n${body}`));
}

suite('getFacts', () => {
	test('tells who it is for, what it is called and when it runs', () => {
		const yaml =
			'person: Ada Park\nmanager: Sam Ruiz\nmentor:\nstatus: active\nlevel: product-manager\ntarget: senior-pm\nstart: 2026-09-01\nend: 2027-02-30\ncadence: monthly\nnext_checkin: 2026-12-01\nlast_checkin: 2026-11-03\nladder: our.ladder.yaml\nsharing: team';
		const body = '# Ada,\n## Reviews\n### 2026-10-01\n### 2026-02-30\n### 2026-11-05\n## Feedback\n### 2026-11-06\n';
		const { items, actions, ratings, filled, ...rest } = facts('career-development', yaml, body);
		assert.deepEqual(rest, {
			kind: 'career-development',
			kindTitle: 'Career development',
			title: 'Ada,',
			status: 'active',
			people: { person: 'Ada Park', manager: 'Sam Ruiz' },
			ownerKey: 'person',
			start: '2026-09-01',
			level: 'product-manager',
			target: 'senior-pm',
			ladder: 'our.ladder.yaml',
			ladderNames: { levels: ['product-manager', 'senior-pm'], competencies: [] },
			sharing: 'team',
			cadenceDays: 31,
			nextCheckin: '2026-12-01',
			lastCheckin: '2026-11-03',
			entryDates: ['2026-10-01', '2026-11-05'],
		});
		assert.deepEqual([items, actions, ratings, filled > 0], [[], [], [], true]);
	});

	const lists = `mentee: Noor
goals:
  - { id: G1, title: "One\\n and more", due: 2026-12-01, status: done }
  - { id: G2, title: 2 }
milestones:
  - { id: M1, title: First, goal: G2, due: soon }
  - { id: M2, goal: G9, status: dropped }
  - { title: No id }`;

	test('tells of each item its list, its place and what it leads to', () => {
		const { items } = facts('mentorship-goal', lists);
		assert.deepEqual(
			items.map(({ offset: _, listTitle: __, ...item }) => item),
			[
				{ list: 'goals', index: 0, id: 'G1', title: 'One and more', status: 'done', due: '2026-12-01' },
				{ list: 'goals', index: 1, id: 'G2', title: '2', status: 'not-started' },
				{ list: 'milestones', index: 0, id: 'M1', title: 'First', status: 'not-started', parent: 1 },
				{ list: 'milestones', index: 1, id: 'M2', title: '', status: 'dropped' },
				{ list: 'milestones', index: 2, id: '', title: 'No id', status: 'not-started' },
			],
		);
		assert.deepEqual([...new Set(items.map(({ listTitle }) => listTitle))], ['Goals', 'Milestones']);
	});

	test('leads a milestone that names no goal to the only one', () => {
		const { items } = facts('mentorship-goal', 'goals: [{ id: G1 }]\nmilestones: [{ id: M1 }]');
		assert.equal(items[1]?.parent, 0);
	});

	test('tells of each action its words, its item, and which one it repeats', () => {
		const body = `- [x] (people) Talk.
  On. Owner: Ada. Due: 2026-12-11
## Goals
### G2 Two
- [ ] M1 First
- [ ] Write
### Other
`;
		const { actions } = facts('mentorship-goal', lists, body);
		assert.deepEqual(
			actions.map(({ offset: _, ...action }) => action),
			[
				{
					words: '(people) Talk. On. Owner: Ada. Due: 2026-12-11',
					isDone: true,
					type: 'people',
					owner: 'Ada',
					due: '2026-12-11',
				},
				{ words: 'M1 First', isDone: false, parent: 1, mirrors: 2 },
				{ words: 'Write', isDone: false, parent: 1 },
			],
		);
	});

	test('places items and actions in the text', () => {
		const text = `---\nworksheet: mentorship-goal\n${lists}\n---\n\n- [ ] Write\n`;
		const { items, actions } = getFacts(parse(text));
		const starts = [...items, ...actions].map(({ offset }) => text.slice(offset, offset + 5));
		assert.deepEqual(starts, ['G1, t', 'G2, t', 'M1, t', 'M2, g', 'title', 'Write']);
	});

	test('of two items with one id takes the first', () => {
		const yaml = 'goals: [{ id: G1 }, { id: G1 }]\nmilestones: [{ id: M1, goal: G1 }]';
		const { items, actions } = facts('mentorship-goal', yaml, '### G1\n- [ ] a\n- [ ] G1 b\n');
		assert.deepEqual([items[2]?.parent, actions[0]?.parent, actions[1]?.mirrors], [0, 0, 0]);
	});

	test('keeps numbers of ratings, none that JSON or a scale does not know', () => {
		const yaml =
			'ratings: { delivery: { self: 3, manager: 9, mentor: .inf }, discovery: { self: "3" }, data-fluency: }\ntrust_factors: { openness: { self: 4 } }';
		const { ratings } = facts('career-development', yaml);
		assert.deepEqual(ratings, [
			{ slug: 'delivery', isTrustFactor: false, values: { self: 3, manager: 9 } },
			{ slug: 'discovery', isTrustFactor: false, values: {} },
			{ slug: 'data-fluency', isTrustFactor: false, values: {} },
		]);
		assert.deepEqual(facts('pm-trust-review', yaml).ratings.at(-1), {
			slug: 'openness',
			isTrustFactor: true,
			values: { self: 4 },
		});
	});

	test('of a frontmatter that cannot be parsed tells why, where, and what can be read', () => {
		const { people, problem, title } = facts('career-development', 'person: Ada\nmanager: "Sam', '# Plan\n- [ ] a\n');
		assert.deepEqual([people.person, title, problem?.message.values], ['Ada', 'Plan', ['"']]);
		assert.equal(problem?.offset, '---\nworksheet: career-development\nperson: Ada\nmanager: '.length);
	});

	test('tells whom it is shared with as it is written, a known word or not', () => {
		const sharing = ['private', 'everybody', '[private]', '', '""'].map(
			written => facts('career-development', `sharing: ${written}`).sharing,
		);
		assert.deepEqual(sharing, ['private', 'everybody', '', undefined, undefined]);
	});

	test('tells whether others may name its evidence, and whose it names itself', () => {
		const lines =
			'ratings:\n  delivery: { evidence: [E1, ../b.md#E1, a%20b.md#E2] }\n  discovery: { evidence: [../b.md#E2] }';
		const named = facts('career-development', lines, '## Evidence\n\n| ID | What |\n| --- | --- |\n| | x |\n');
		assert.deepEqual([named.hasEvidence, named.namedFiles], [undefined, ['../b.md', 'a b.md']]);
		const held = facts(
			'career-development',
			'person: Ada',
			'## Evidence\n\n| ID | What |\n| --- | --- |\n| E1 | x |\n',
		);
		assert.deepEqual([held.hasEvidence, 'namedFiles' in held], [true, false]);
	});

	test('names a kind that nobody knows', () => {
		const { kind, kindTitle, filled } = facts('gardening', 'person: Ada');
		assert.deepEqual([kind, kindTitle, filled], ['gardening', undefined, 0]);
		assert.equal('kind' in facts('', 'person: Ada'), false);
	});

	test('tells of a kind that nobody knows what all kinds share, and nothing else', () => {
		const yaml =
			'person: Ada\nmentor: Bo\nstatus: paused\nstart: 2026-09-01\nend: 2027-02-28\ncadence: weekly\nlast_checkin: 2026-11-03\nnext_checkin: 2026-12-01\nsharing: team\ngoals: [{ id: G1 }]\nratings: { x: { self: 2 } }';
		const { actions, filled, ladderNames, ...rest } = facts('gardening', yaml, '## Reviews\n### 2026-11-05\n');
		assert.deepEqual(rest, {
			kind: 'gardening',
			status: 'paused',
			people: { person: 'Ada' },
			start: '2026-09-01',
			end: '2027-02-28',
			cadenceDays: 7,
			lastCheckin: '2026-11-03',
			nextCheckin: '2026-12-01',
			entryDates: [],
			sharing: 'team',
			items: [],
			ratings: [],
		});
		assert.deepEqual([actions, filled, ladderNames], [[], 0, { levels: [], competencies: [] }]);
	});
});

suite('getTopGapsOf', () => {
	test('knows no column but those that were written', () => {
		const yaml = 'worksheet: career-development\ntarget: senior-pm\nratings: { delivery: { self: 1 } }';
		const worksheet = parse(`---\n${yaml}\n---\n`);
		const kind = worksheet.kind as Kind;
		const strange = { ...kind, ratings: { ...kind.ratings, assessedBy: ['constructor', 'self'] } } as Kind;
		const gaps = getTopGapsOf(getFacts(worksheet), strange, builtInLadders.get('pm-default'));
		assert.deepEqual(
			gaps.map(({ assessed }) => assessed),
			[1],
		);
	});
});
