import assert from 'node:assert/strict';
import { builtInLadders } from '../../src/core/builtInLadders';
import { createWorksheetView } from '../../src/core/createWorksheetView';
import type { Kind } from '../../src/core/kind';
import { loadKind } from '../../src/core/loadKind';
import { parseWorksheet } from '../../src/core/parseWorksheet';
import type { OptionView, WorksheetView } from '../../src/core/worksheetView';

const ladder = builtInLadders.get('pm-default')!;
const head = 'worksheet: career-development\nperson: Ada\nlevel: product-manager\ntarget: Senior Product Manager';

function view(frontmatter: string, body = '', kinds?: ReadonlyMap<string, Kind>): WorksheetView {
	const worksheet = parseWorksheet(`---\n${frontmatter}\n---\n\n${body}`, kinds);
	return createWorksheetView(worksheet!, { today: '2026-11-24', ladder })!;
}

function getCompetencies(): readonly OptionView[] {
	return ladder.competencies.map(({ definition, name, slug }) => ({ value: slug, label: name, detail: definition }));
}

suite('createWorksheetView', () => {
	test('puts people, what the kind adds and the period apart', () => {
		const { about, more, people, period } = view(head);
		const keys = [people, about, period, more].map(fields => fields.map(({ key }) => key).join(' '));
		assert.deepEqual(keys, [
			'person manager mentor',
			'level target focus',
			'status start end cadence last_checkin next_checkin',
			'sharing ladder tags',
		]);
	});

	test('shows a level by an alias as the ladder names it', () => {
		const target = view(head).about.find(({ key }) => key === 'target');
		assert.equal(target?.value, 'senior-pm');
		assert.ok(target.options?.some(({ label, value }) => value === 'senior-pm' && label === 'Senior Product Manager'));
	});

	test('lists all competencies, core ones first, and what is rated but unknown last', () => {
		const { ratings } = view(`${head}\nratings: { juggling: { self: 3 }, Discovery: { manager: 2 } }`);
		const rows = ratings?.rows ?? [];
		assert.equal(rows.length, ladder.competencies.length + 1);
		const firstOther = rows.findIndex(({ isCore }) => !isCore);
		assert.ok(rows.slice(firstOther).every(({ isCore }) => !isCore));
		assert.deepEqual(
			[rows.at(-1)?.slug, rows.at(-1)?.isKnown, rows.at(-1)?.values],
			['juggling', false, ['3', '', '']],
		);
		assert.deepEqual(rows.find(({ slug }) => slug === 'Discovery')?.values, ['', '2', '']);
	});

	test('leads to where something to choose from is added, while there is nothing', () => {
		const getEvidence = (body: string) => view(head, body).ratings?.rows[0]?.evidence.source;
		assert.deepEqual(getEvidence('## evidence\n\nNone yet.\n'), { section: 'Evidence' });
		assert.deepEqual(getEvidence(''), { section: 'Evidence' });
		assert.equal(getEvidence('## Evidence\n\n| ID |\n| --- |\n| E1 |\n'), undefined);
		const getGoal = (goals: string) => {
			const { lists } = view(`worksheet: mentorship-goal\n${goals}\nmilestones: [{ id: M1 }]`);
			return lists[1]?.items[0]?.fields.find(({ key }) => key === 'goal')?.source;
		};
		assert.deepEqual(getGoal('goals: []'), { list: 'goals' });
		assert.equal(getGoal('goals: [{ id: G1 }]'), undefined);
	});

	test('gives gaps the numbers that progress gives, and no total', () => {
		const { comparison, ratings } = view(`${head}\nratings: { discovery: { self: 5, manager: 2 } }`);
		const row = ratings?.rows.find(({ slug }) => slug === 'discovery');
		const expected = row?.expected?.value ?? 0;
		assert.deepEqual([row?.gap, row?.difference], [expected - 2, 3]);
		assert.deepEqual(comparison?.topGaps, [
			{ slug: 'discovery', name: row?.name, assessed: 2, expected, gap: expected - 2 },
		]);
		const axis = comparison.axes.find(({ slug }) => slug === 'discovery');
		assert.deepEqual(axis?.values, [2, expected]);
	});

	test('tells no gap where nobody has rated, and no distance where one side has', () => {
		const { comparison } = view(`${head}\nratings: { discovery: { self: 5 }, delivery: { self: , manager: } }`);
		const find = (slug: string) => comparison?.axes.find(axis => axis.slug === slug);
		assert.deepEqual([find('discovery')?.distance, find('delivery')?.distance], [0, null]);
		assert.deepEqual([find('delivery')?.values[0], find('communication')?.distance], [null, null]);
		const boss = 'worksheet: boss-partnership\nperson: Ada\nboss: Sam';
		const sides = view(`${boss}\nratings: { rapport: { self: 3, boss: 3 }, momentum: { self: 3, boss: } }`).comparison;
		assert.deepEqual(
			sides?.axes.map(({ distance, slug }) => [slug, distance]),
			[
				['momentum', null],
				['rapport', 0],
			],
		);
	});

	test('gives items a name that outlives a move, their actions, and words about time', () => {
		const goals =
			'goals:\n  - { id: G1, title: One, due: 2026-11-01 }\n  - { id: G1, title: Two }\n  - { title: Three }';
		const body = '## Goals and actions\n\n### G1 One\n\n- [ ] Ask. Due: 2026-11-20\n- [x] G1 reached\n';
		const items = view(`${head}\n${goals}`, body).lists[0]?.items ?? [];
		assert.deepEqual(
			items.map(({ name }) => name),
			['G1', 'G1#1', '#2'],
		);
		assert.deepEqual([items[0]?.isOverdue, items[1]?.isOverdue], [true, false]);
		assert.deepEqual(items[0]?.actions, [
			{ index: 0, isDone: false, text: 'Ask. Due: 2026-11-20', due: '2026-11-20', isOverdue: true, mirrors: '' },
		]);
	});

	test('draws a list whose items belong to those of another as a timeline', () => {
		const { lists } = view('worksheet: mentorship-goal\nmentee: Noor\nmentor: Lena\ngoals: [{ id: G1, title: One }]');
		assert.deepEqual(
			lists.map(({ canAdd, isTimeline, key }) => [key, isTimeline, canAdd]),
			[
				['goals', false, true],
				['milestones', true, true],
			],
		);
	});

	test('shows missing sections where they would be made', () => {
		const { sections } = view(head, '## Looking back\n\nWell.\n\n## Mine\n\n## Evidence\n');
		assert.deepEqual(
			sections.slice(0, 5).map(({ id, isMissing }) => [id, isMissing]),
			[
				['Direction', true],
				['Looking back', false],
				['Assessment', true],
				['Strengths and constraints', true],
				['Goals and actions', true],
			],
		);
		assert.deepEqual(sections.find(({ title }) => title === 'Mine')?.id, '#0 Mine');
	});

	test('hides the question of the kind, and shows any other comment', () => {
		const question = 'What are you not willing to give up for the next step?';
		const show = (comment: string): unknown =>
			view(head, `## Direction\n\n<!-- ${comment} -->\n`).sections.find(({ id }) => id === 'Direction')?.parts;
		const target = { at: 'section', section: 'Direction', part: 0 };
		assert.deepEqual(show(question), [{ type: 'text', target, text: '', actions: [] }]);
		assert.deepEqual(show('mine'), [{ type: 'text', target, text: '<!-- mine -->', actions: [] }]);
	});

	test('shows a log as its entries and a table as its cells', () => {
		const body =
			'## Evidence\n\n| ID | What |\n| --- | --- |\n| E1 | a \\| b |\n\n## Reviews\n\n### 2026-11-03 short\n\n- [ ] Call\n';
		const { sections } = view(head, body);
		assert.deepEqual(sections.find(({ id }) => id === 'Evidence')?.parts, [
			{
				type: 'table',
				section: 'Evidence',
				part: 0,
				columns: ['ID', 'What'],
				rows: [['E1', 'a | b']],
				evidence: { day: -1, subject: -1, subjects: getCompetencies() },
			},
		]);
		const [entry] = sections.find(({ id }) => id === 'Reviews')?.parts ?? [];
		assert.deepEqual(entry?.type === 'entry' && [entry.title, entry.text, entry.actions.length], [
			'2026-11-03 short',
			'- [ ] Call',
			1,
		]);
	});

	test('tells which columns of the evidence hold days and competencies, and what these may be', () => {
		const getEvidence = (kind: string, body: string) => {
			const part = view(kind, body).sections.find(
				({ isMissing, title }) => ['Evidence', 'Network'].includes(title) && !isMissing,
			)?.parts[0];
			return part?.type === 'table' ? part.evidence : undefined;
		};
		const table = '## Evidence\n\n| ID | Skill | When |\n| --- | --- | --- |\n| E1 | | |\n';
		const career = getEvidence(head, table);
		assert.deepEqual([career?.day, career?.subject], [2, 1]);
		assert.deepEqual(career?.subjects, getCompetencies());
		const trust = getEvidence('worksheet: pm-trust-review\nperson: Ada', table.replace('Skill', 'Nothing'));
		assert.deepEqual([trust?.day, trust?.subject], [2, -1]);
		assert.ok(
			trust?.subjects.length && trust.subjects.every(({ value }) => !ladder.competencies.some(c => c.slug === value)),
		);
		assert.equal(getEvidence('worksheet: mentorship-goal', table.replace('Evidence', 'Network')), undefined);
	});

	test('locks what has another shape than the kind says', () => {
		const { about, people, ratings } = view(
			'worksheet: career-development\nperson: [Ada]\nlevel: product-manager\ntarget: senior-pm\nfocus: { a: 1 }\nratings: { discovery: 3 }',
		);
		assert.equal(people[0]?.isLocked, true);
		assert.equal(about.find(({ key }) => key === 'focus')?.isLocked, true);
		assert.equal(ratings?.rows.find(({ slug }) => slug === 'discovery')?.isLocked, true);
	});

	test('a kind of the workspace gets a view without code', () => {
		const loaded = loadKind({
			id: 'reading-plan',
			version: 1,
			title: 'Reading plan',
			description: 'What to read.',
			people: [{ key: 'reader', title: 'Reader', required: true }],
			items: [
				{
					key: 'books',
					title: 'Books',
					singular: 'book',
					id_prefix: 'B',
					fields: [
						{ key: 'id', title: 'Id', description: 'Id.', type: 'id', required: true },
						{ key: 'title', title: 'Title', description: 'Title.', type: 'text', required: true },
					],
				},
			],
			sections: [{ title: 'Notes', prompts: ['What stayed?'] }],
			defaults: { cadence: 'monthly', months: 3, goal: 'Read' },
			template: '---\nworksheet: reading-plan\n---\n',
		});
		const kinds = new Map([['reading-plan', 'kind' in loaded ? loaded.kind : assert.fail(JSON.stringify(loaded))]]);
		const { lists, people, sections } = view(
			'worksheet: reading-plan\nreader: Ada\nbooks: [{ id: B1, title: One }]',
			'',
			kinds,
		);
		assert.deepEqual([people[0]?.value, lists[0]?.items[0]?.title, sections[0]?.id], ['Ada', 'One', 'Notes']);
	});
});
