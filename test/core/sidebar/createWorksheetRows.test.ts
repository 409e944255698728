import assert from 'node:assert/strict';
import type { SidebarGrouping } from '../../../src/core/sidebar/groups';
import type { SidebarEntry } from '../../../src/core/sidebar/row';
import { entry, flatten, labels, rowsOf, show, spoken } from './rowHelpers';

function person(name: string, rest = '', file: Partial<SidebarEntry> & { kind?: string } = {}): SidebarEntry {
	const fileName = `${name || 'nobody'}.md`;
	const kind = { kind: 'career-development', key: `file:///${fileName}`, fileName, ...file };
	return entry(`${name === '' ? '' : `person: ${name}`}\n${rest}`, '', kind);
}

const leader = entry('leader: Sam Ruiz\npm: ada  park\nstatus: active', '# Trust\n- [ ] a Due: 2026-11-01\n', {
	kind: 'leader-trust-review',
	key: 'file:///trust.md',
	folder: 'pairs',
});

suite('groups of worksheets', () => {
	const all = [
		person('Zoe', 'status: paused\nmanager: Sam Ruiz', { folder: 'b' }),
		person('', 'status: closed'),
		leader,
		person('Ada Park', 'manager: Sam Ruiz\nmentor: Lena', { folder: 'pairs' }),
	];
	const groupings: [SidebarGrouping, string[]][] = [
		['person', ['Ada Park: Ada Park.md', 'Sam Ruiz: Trust', 'Zoe: Zoe.md', 'Nobody is named yet: nobody.md']],
		[
			'pair',
			['ada  park and Sam Ruiz: Ada Park.md, Trust', 'Sam Ruiz and Zoe: Zoe.md', 'Nobody is named yet: nobody.md'],
		],
		['kind', ['Career development: Ada Park.md, nobody.md, Zoe.md', 'Leader trust review: Trust']],
		['status', ['Active: Trust', 'Draft: Ada Park.md', 'Paused: Zoe.md', 'Closed: nobody.md']],
		['folder', ['The workspace folder itself: nobody.md', 'b: Zoe.md', 'pairs: Ada Park.md, Trust']],
	];
	for (const [groupBy, expected] of groupings) {
		test(`by ${groupBy}`, () => {
			const rows = rowsOf(all, { groupBy });
			assert.deepEqual(
				rows.map((row, index) => `${labels(rows)[index] ?? ''}: ${labels(row.getChildren()).join(', ')}`),
				expected,
			);
			assert.ok(rows.every(row => row.getChildren().every(({ parent }) => parent === row)));
		});
	}

	test('put kinds that nobody knows, or that are not named, by themselves', () => {
		const rows = rowsOf([entry('', '', { kind: 'gardening' }), entry('', '', { kind: '', key: 'b' })], {
			groupBy: 'kind',
		});
		assert.deepEqual(labels(rows), ['gardening', 'No kind is named yet']);
	});

	test('do not say that nobody is named where the kind cannot be used, which would know who is', () => {
		const broken = [entry('host: Zoë', '', { kind: 'circle' }), entry('person: Uma', '', { kind: 'circle', key: 'b' })];
		for (const groupBy of ['person', 'pair'] as const) {
			assert.deepEqual(labels(rowsOf([...broken, person('')], { groupBy })), [
				'Uma',
				'Nobody is named yet',
				'No name can be read',
			]);
		}
	});

	test('count their worksheets, and what is overdue in those that do not rest', () => {
		const late = '# P\n- [ ] a Due: 2026-11-01\n- [ ] b Due: 2026-11-02\n';
		const sheets = ['active', 'paused'].map(status => entry(`status: ${status}\nmentee: Noor`, late, { key: status }));
		const rows = rowsOf([...sheets, leader], { groupBy: 'person' });
		assert.deepEqual(rows.map(spoken), ['Noor, 2 worksheets, 2 overdue', 'Sam Ruiz, one worksheet, 1 overdue']);
		assert.deepEqual(
			rows.map(row => row.getLook().state.isOverdue),
			[true, true],
		);
	});

	test('leave closed worksheets out, and groups in which none is left', () => {
		assert.deepEqual(labels(rowsOf(all, { groupBy: 'status', showsClosed: false })), ['Active', 'Draft', 'Paused']);
	});
});

suite('order of worksheets', () => {
	const all = [
		entry('mentee: B\nnext_checkin: 2026-12-01\nlast_checkin: 2026-11-01', '# Plan 10\n- [ ] a Due: 2026-12-05\n', {
			key: '1',
		}),
		entry('mentee: C\nlast_checkin: 2026-10-01', '# Plan 2\n- [ ] a Due: 2026-11-05\n', { key: '2' }),
		entry('mentee: A', '# étude', { key: '3' }),
		entry('next_checkin: 2026-11-30', '# Zen', { key: '4' }),
		entry('mentee: A\nstatus: paused\nnext_checkin: 2026-11-01\nlast_checkin: 2026-01-01', '# Fin', { key: '5' }),
	];
	const orders = {
		title: ['étude', 'Fin', 'Plan 2', 'Plan 10', 'Zen'],
		person: ['étude', 'Fin', 'Plan 10', 'Plan 2', 'Zen'],
		nextDate: ['Plan 2', 'Zen', 'Plan 10', 'étude', 'Fin'],
		lastCheckin: ['Plan 2', 'Plan 10', 'étude', 'Fin', 'Zen'],
	} as const;
	for (const sortBy of ['title', 'person', 'nextDate', 'lastCheckin'] as const) {
		test(`by ${sortBy}, whatever the order in which they come`, () => {
			const both = [all, [...all].reverse()].map(entries => labels(rowsOf(entries, { sortBy })));
			assert.deepEqual(both, [orders[sortBy], orders[sortBy]]);
		});
	}

	test('tells worksheets of one name apart by their files', () => {
		const [one, two] = ['one.md', 'two.md'].map(fileName => entry('', '# Plan', { fileName, key: fileName }));
		const other = entry('', '# Other', { key: 'other' });
		assert.deepEqual(show(rowsOf([two!, one!, other])), [
			'Other | draft',
			'Plan | draft · one.md',
			'Plan | draft · two.md',
		]);
		assert.deepEqual(show(rowsOf([one!, other])), ['Other | draft', 'Plan | draft']);
	});
});

suite('labels of worksheets and actions', () => {
	test('are words without marks of Markdown', () => {
		const yaml = 'mentee: Noor\ngoals: [{ id: G1, title: Lead }]';
		const body = '# **Plan** of `Noor`\n### G1\n- [ ] ~~Ask **José**. Due: 2026-10-30~~\n';
		const labels = show(rowsOf([entry(yaml, body)])).map(line => line.split(' | ')[0]);
		assert.deepEqual(labels, ['Plan of Noor', '  G1 Lead', '    Ask José.']);
	});
});

suite('search for worksheets', () => {
	const yaml = `mentee: Noor Haddad
goals: [{ id: G1, title: Lead interviews }, { id: G2, title: Write, status: done }]
milestones: [{ id: M1, title: Guide, goal: G1 }]`;
	const sheet = entry(yaml, '# Plan\n### G1\n- [ ] Ask José\n- [x] Call\n### G2\n- [x] Print\n');
	const search = (filter: string, showsClosed = true): readonly string[] => {
		const rows = rowsOf([sheet, entry('', '# Other', { key: 'b', fileName: 'b.md' })], { filter, showsClosed });
		return show(rows).map(line => line.split(' | ')[0] ?? '');
	};
	const everything = [
		'Plan',
		'  G1 Lead interviews',
		'    M1 Guide',
		'    Ask José',
		'    Call',
		'  G2 Write',
		'    Print',
	];

	const cases: [name: string, filter: string, expected: string[]][] = [
		['keeps all rows of a worksheet whose title, person or file it names', 'HADDAD plan a.md', everything],
		['keeps a row with what is above it', 'guide', ['Plan', '  G1 Lead interviews', '    M1 Guide']],
		['keeps a row with what is below it', 'interviews', everything.slice(0, 5)],
		['finds an id', 'm1', ['Plan', '  G1 Lead interviews', '    M1 Guide']],
		[
			'finds words in different rows, and beside the person',
			' noor  print   guide ',
			['Plan', '  G1 Lead interviews', '    M1 Guide', '  G2 Write', '    Print'],
		],
		['finds an accent however it is composed', 'jose\u0301', ['Plan', '  G1 Lead interviews', '    Ask José']],
		['wants every word', 'guide nothing', []],
		['takes signs for what they are', '.*', []],
	];
	for (const [name, filter, expected] of cases) {
		test(name, () => assert.deepEqual(search(filter), expected));
	}

	test('does not look at rows that are not shown', () => {
		assert.deepEqual([search('print', false), search('write', false)], [[], []]);
		assert.deepEqual(search('ask', false), ['Plan', '  G1 Lead interviews', '    Ask José']);
	});

	test('opens what it found, and counts as before', () => {
		const [row] = rowsOf([sheet], { filter: 'guide' });
		assert.deepEqual(show([row!])[0], 'Plan | 3 of 6 · draft');
		assert.deepEqual(
			flatten([row!]).map(each => each.getLook().expansion),
			['expanded', 'expanded', 'none'],
		);
	});

	test('closes groups where there are too many rows', () => {
		const expansions = [false, true].map(areGroupsClosed =>
			rowsOf([sheet], { groupBy: 'person', areGroupsClosed }).map(row => row.getLook().expansion),
		);
		assert.deepEqual(expansions, [['expanded'], ['collapsed']]);
	});

	test('leaves out groups in which nothing is found', () => {
		assert.deepEqual(labels(rowsOf([sheet, leader], { groupBy: 'person', filter: 'guide' })), ['Noor Haddad']);
	});
});

suite('ids of rows', () => {
	const sheet = entry('mentee: Noor\ngoals: [{ id: G1 }, { id: G1 }]', '# P\n- [ ] a\n- [ ] a\n- [x] goals/G1\n');
	const all = [sheet, { ...sheet, key: 'file:///b.md' }, leader];
	const ids = (groupBy: SidebarGrouping, filter = ''): readonly string[] => {
		return flatten(rowsOf(all, { groupBy, filter })).map(({ id }) => id);
	};

	test('are unique, in groups too', () => {
		for (const groupBy of ['person', 'pair', 'kind', 'status', 'folder', 'none'] as const) {
			assert.equal(new Set(ids(groupBy)).size, ids(groupBy).length);
		}
	});

	test('do not depend on groups and search', () => {
		const ungrouped = ids('none');
		assert.deepEqual(
			ids('person')
				.filter(id => !id.startsWith('group:'))
				.sort(),
			[...ungrouped].sort(),
		);
		assert.ok(ids('none', 'goals').length > 1 && ids('none', 'goals').every(id => ungrouped.includes(id)));
	});

	test('belong to rows that are made once', () => {
		const [group] = rowsOf(all, { groupBy: 'person' });
		assert.equal(group?.getChildren(), group?.getChildren());
		assert.equal(group?.getLook(), group?.getLook());
	});
});
