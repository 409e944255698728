import assert from 'node:assert/strict';
import { builtInKinds } from '../../../src/core/builtInKinds';
import type { Kind } from '../../../src/core/kind';
import type { Ladder } from '../../../src/core/ladder';
import { createTeamSummary } from '../../../src/core/team/teamSummary';
import { createHeatMaps } from '../../../src/core/team/heatMaps';
import { toTeamWorksheet } from '../../../src/core/team/teamEntry';
import type { TeamEntry } from '../../../src/core/team/teamEntry';
import { entry, ladder, today } from './entries';

/** Of `senior-pm` the built-in ladder expects 4 in `delivery`, 4 in `prioritisation`, 3 in `market-knowledge`. */
const seen = ['market-knowledge', 'prioritisation', 'delivery'];

function maps(...entries: readonly TeamEntry[]): unknown {
	return createTeamSummary(entries, today).heatMaps.map(({ columns, rows, title }) => ({
		title,
		columns: columns.map(({ slug }) => slug),
		rows: rows.map(({ cells, distinction, target, worksheet }) => [
			worksheet.person,
			distinction,
			target,
			cells.map(({ assessed, expected, gap }) => `${assessed ?? ''}/${expected ?? ''}/${gap ?? ''}`).join(' '),
		]),
	}));
}

/** A ladder with three competencies of the built-in one, of which `delivery` expects nothing from `senior-pm`. */
function small(title = 'Small'): Ladder {
	const competencies = ladder.competencies
		.filter(({ slug }) => seen.includes(slug))
		.map(each => {
			const levels = [...each.levels].filter(([slug]) => each.slug !== 'delivery' || slug !== 'senior-pm');
			return { ...each, levels: new Map(levels) };
		});
	return { ...ladder, title, competencies };
}

suite('team summary: heat maps', () => {
	test('hold a row a person by the alphabet and a column a competency by the ladder, whatever the numbers', () => {
		const ladder = small();
		const rated = (person: string, ratings: string): TeamEntry =>
			entry(`person: ${person}\ntarget: senior-pm\nratings: { ${ratings} }`, '', { ladder });
		const result = maps(
			rated('zoë Hart', 'prioritization: { self: 5, manager: 4 }, market-knowledge: { self: 1 }'),
			rated('Émile Roy', 'prioritisation: { self: 2 }'),
			rated('Ada Park', 'delivery: { mentor: 2, self: 4 }, market-knowledge: { manager: }'),
		);
		const columns = ladder.competencies.map(({ slug }) => slug);
		assert.deepEqual(columns, ['market-knowledge', 'prioritisation', 'delivery']);
		assert.deepEqual(result, [
			{
				title: 'Small',
				columns,
				rows: [
					['Ada Park', null, 'Senior Product Manager', '/3/ /4/ 2//'],
					['Émile Roy', null, 'Senior Product Manager', '/3/ 2/4/2 //'],
					['zoë Hart', null, 'Senior Product Manager', '1/3/2 4/4/0 //'],
				],
			},
		]);
	});

	test('have no column that nobody is rated in or expected to show', () => {
		const result = maps(entry('person: Ada\nratings: { delivery: { self: 3 } }', '', { ladder: small() }));
		assert.deepEqual(result, [{ title: 'Small', columns: ['delivery'], rows: [['Ada', null, null, '3//']] }]);
	});

	test('are one for each ladder, also where two ladders have one id', () => {
		const of = (person: string, ladder: Ladder): TeamEntry =>
			entry(`person: ${person}\nratings: { delivery: { self: 3 } }`, '', { ladder });
		const [theirs, ours] = [small('Theirs'), small('Ours')];
		const result = createTeamSummary([of('A', theirs), of('B', ours), of('C', theirs)], today).heatMaps;
		assert.deepEqual(
			result.map(({ rows, title }) => [title, rows.map(({ worksheet }) => worksheet.person)]),
			[
				['Ours', ['B']],
				['Theirs', ['A', 'C']],
			],
		);
	});

	test('tell rows of one person apart by the title, and by the file where that is the same', () => {
		const ladder = small();
		const of = (person: string, title: string, fileName: string): TeamEntry =>
			entry(`person: ${person}\nratings: { delivery: { self: 3 } }`, title && `# ${title}\n`, {
				ladder,
				fileName,
			});
		const [map] = createTeamSummary(
			[
				of('ada park', 'Towards lead', 'a.md'),
				of('Ada Park', 'Depth', 'b.md'),
				of('Ada Park', 'Depth', 'c.md'),
				of('Bo', 'Bo', 'd.md'),
			],
			today,
		).heatMaps;
		assert.deepEqual(
			map?.rows.map(({ distinction, worksheet }) => [worksheet.person, distinction]),
			[
				['Ada Park', 'b.md'],
				['Ada Park', 'c.md'],
				['ada park', 'Towards lead'],
				['Bo', null],
			],
		);
	});

	test('hold kinds by their data: competencies that a target level expects something of', () => {
		const review = 'worksheet: boss-partnership\nperson: Bo\nboss: Di\nratings: { delivery: { self: 1 } }';
		const mentorship = 'worksheet: mentorship-goal\nmentee: Cy\nmentor: Di\ntarget: senior-pm';
		const { heatMaps, leftOut, worksheets } = createTeamSummary([entry(review), entry(mentorship)], today);
		assert.deepEqual([heatMaps, leftOut.withoutLadder, worksheets], [[], 0, 2]);
	});

	test('hold no kind whose people grow towards no level', () => {
		const kind = builtInKinds.get('career-development') as Kind;
		const levelless = { ...kind, fields: kind.fields.filter(({ key }) => key !== 'target') };
		const one = entry('person: Ada\nratings: { delivery: { self: 3 } }');
		const shown = [{ entry: one, worksheet: toTeamWorksheet(one) }];
		const counts = [kind, levelless].map(each => createHeatMaps(shown, new Map([[kind.id, each]])).maps.length);
		assert.deepEqual(counts, [1, 0]);
	});

	test('leave out and count who has no ladder, and who rates alone right now', () => {
		const ratings = 'ratings: { delivery: { self: 3 } }';
		const { ladder: _, ...lost } = entry(`person: Ada\n${ratings}`);
		const { heatMaps, leftOut, worksheets } = createTeamSummary(
			[lost, entry(`person: Bo\n${ratings}`, '', { isRatedAlone: true })],
			today,
		);
		assert.deepEqual([heatMaps, leftOut.withoutLadder, leftOut.ratedAlone, worksheets], [[], 1, 1, 2]);
	});
});

suite('team summary: who is in it', () => {
	test('is nobody whose worksheet is private, paused, closed or not to be read', () => {
		const left = [
			'sharing: private',
			'sharing: Private',
			'sharing: [pair]',
			'status: paused',
			'status: closed',
			'worksheet: gardening',
			'manager: "Sam',
		];
		const { leftOut, worksheets } = createTeamSummary(
			left.map(yaml => entry(`person: Ada\n${yaml}`)),
			today,
		);
		assert.deepEqual(
			[worksheets, leftOut],
			[0, { private: 3, resting: 2, unreadable: 2, withoutLadder: 0, ratedAlone: 0 }],
		);
	});

	test('is everybody else; who shares with nobody named shares with one', () => {
		const shown = ['', 'sharing:', 'sharing: pair', 'sharing: team', 'status: active', 'status: draft'];
		const { forPair, worksheets } = createTeamSummary(
			shown.map(yaml => entry(`person: Ada\n${yaml}`)),
			today,
		);
		assert.deepEqual([worksheets, forPair], [6, 5]);
	});
});

suite('team summary: days that have passed', () => {
	test('tells of late promises by person, then by day, in the words of the file', () => {
		const goals =
			'status: active\nsharing: team\ngoals: [{ id: G1, title: Lead, due: 2026-11-19 }, { id: G2, title: Later, due: 2026-11-20 }]';
		const body = '# Plan\n- [ ] Ask Bo. Due: 2026-10-31\n- [x] Done. Due: 2026-10-01\n';
		const { latePromises } = createTeamSummary(
			[
				entry(`person: Zoë\n${goals}`, body),
				entry('worksheet: mentorship-goal\nmentee: Ada\nstatus: active\nmilestones: [{ id: M1, due: 2026-11-01 }]'),
				entry(`person: Bo\n${goals}`.replace('active', 'draft'), body),
			],
			today,
		);
		assert.deepEqual(
			latePromises.map(({ days, due, words, worksheet }) => [worksheet.person, words, due, days]),
			[
				['Ada', 'M1', '2026-11-01', 19],
				['Zoë', 'Ask Bo. Due: 2026-10-31', '2026-10-31', 20],
				['Zoë', 'G1 Lead', '2026-11-19', 1],
			],
		);
	});

	function missed(yaml: string, more: Partial<TeamEntry> = {}): unknown {
		const { missedCheckins } = createTeamSummary([entry(`person: Ada\nstatus: active\n${yaml}`, '', more)], today);
		return missedCheckins.map(({ last, lastDays, next, nextDays, rhythmDays }) => [
			last,
			lastDays,
			rhythmDays,
			next,
			nextDays,
		]);
	}

	test('tells of a planned check-in that is past its days of grace', () => {
		assert.deepEqual(missed('next_checkin: 2026-11-13'), []);
		assert.deepEqual(missed('next_checkin: 2026-11-12'), [[null, null, null, '2026-11-12', 8]]);
		assert.deepEqual(missed('next_checkin: 2026-11-13', { graceDays: 6 }), [[null, null, null, '2026-11-13', 7]]);
	});

	test('tells of a rhythm that has slipped, whether the next day is planned or not', () => {
		assert.deepEqual(missed('last_checkin: 2026-08-13\ncadence: quarterly'), []);
		assert.deepEqual(missed('last_checkin: 2026-08-12\ncadence: quarterly'), [
			['2026-08-12', 100, 92, '2026-11-12', 8],
		]);
		assert.deepEqual(missed('last_checkin: 2026-08-12\ncadence: quarterly\nnext_checkin: 2026-12-01'), [
			['2026-08-12', 100, 92, '2026-12-01', -11],
		]);
		assert.deepEqual(missed('last_checkin: 2026-08-12'), []);
	});

	test('tells of no check-in of a draft', () => {
		const draft = entry('person: Ada\nnext_checkin: 2026-01-01');
		assert.deepEqual(createTeamSummary([draft], today).missedCheckins, []);
	});
});
